import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { desk } from '../helpers/browser.ts';
import { elementsOf, hasClasses, wordsOf } from '../helpers/built-page.ts';
import { visit } from '../helpers/reader.ts';
import { shipped, standardOfKind } from '../helpers/shipped.ts';

const atDesk = { device: { ...desk, scheme: 'light' } } as const;
const path = `/zh/${standardOfKind.get('appearance')?.slug}/`;

test('a first visit weighs at most 19 KB', () =>
  visit(
    '/robots.txt',
    async (page) => {
      let bytes = 0;
      const weighed: Promise<void>[] = [];
      page.on('response', (response) => {
        if (/\.(?:css|js)$|\/$/.test(new URL(response.url()).pathname))
          weighed.push(response.body().then((body) => void (bytes += gzipSync(body).length)));
      });
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
      await Promise.all(weighed);
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes).toBeLessThan(19_000);
    },
    { isNew: true },
  ));

test.each([
  ['zh', '必须当面'],
  ['en', 'Always in person'],
] as const)('what is true of every grade is said once, before one table of them, %s', (locale, always) => {
  const isOften = (one: object) => 'every' in one && one.every !== undefined;
  const visits = shipped.standards.find(
    ({ facts }) =>
      facts.kind === 'visit-frequency' &&
      facts.clauses.filter(isOften).length > 1 &&
      facts.clauses.filter(isOften).every(({ inPerson }) => inPerson),
  );
  if (!visits) throw new Error('No visits');
  const idsOf = (wanted: boolean) => visits.facts.clauses.filter((one) => isOften(one) === wanted).map(({ id }) => id);
  const [often, others] = [idsOf(true), idsOf(false)];
  expect(often.length).toBeGreaterThan(1);
  const elements = elementsOf(inject('siteDir'), `${locale}/${visits.slug}`);
  const facts = elements.find((one) => hasClasses(one, 'facts'));
  // A clause of its own that says more of it stands for the line.
  const isSaid = visits.facts.clauses.some((one) => !isOften(one) && 'inPerson' in one && one.inPerson);
  expect(facts && wordsOf(facts).split(always)).toHaveLength(isSaid ? 1 : 2);
  const shown = elements.filter((one) => hasClasses(one, 'clause')).map(({ properties }) => properties.id);
  expect(shown).toEqual([...often, ...others]);
});

test('a level of a scale is a line where there is room: its number, its name and its place', () =>
  visit(
    `/zh/${standardOfKind.get('scale')?.slug}/`,
    async (page) => {
      const level = page.locator('.level').first();
      const boxes = await Promise.all(
        ['.num', '.named b', '.bar-of'].map((part) => level.locator(part).first().boundingBox()),
      );
      const middles = boxes.map((box) => (box ? box.y + box.height / 2 : -1));
      for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? 0))).toBeLessThan(16);
    },
    atDesk,
  ));

test.each([
  ['zh', '改为', '有修改'],
  ['en', 'Changed to', 'Revised:'],
] as const)('of a change whose words before are not known it is not said what became what, %s', (locale, to, revised) =>
  visit(`/${locale}/changes/`, async (page) => {
    const verbs = await page.locator('.index.changes a > span > b').allTextContents();
    expect(verbs).toContain(revised);
    expect(verbs).not.toContain(to);
  }),
);
