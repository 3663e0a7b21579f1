import { expect, inject, test } from 'vitest';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { desk } from '../helpers/browser.ts';
import { printedSheets } from '../helpers/printed.ts';
import { visit } from '../helpers/reader.ts';
import { exampleCorpus, exampleStandard } from '../helpers/example-manuals.ts';
import { standardOfKind } from '../helpers/shipped.ts';

test('every printed sheet names its standard, revision and address; sources and history come when asked for', () => {
  const standard = exampleStandard('FO-06');
  return visit(
    `/en/${standard.slug}/`,
    async (page) => {
      const sheets = await printedSheets(page);
      expect(sheets).not.toEqual([]);
      for (const sheet of sheets) {
        expect(sheet).toContain(standard.code);
        expect(sheet).toContain(`Revision${standard.facts.revision.number}`);
        expect(sheet).toContain(`/s/${standard.code}/`);
        expect(sheet).not.toContain('Copyorshare');
      }
      expect(sheets.join('')).not.toContain('Firstissue');
      // The dialog of the browser is not for tests: what it would be opened with is printed below.
      await page.evaluate(() => (window.print = () => undefined));
      await page.locator('[data-print=whole]').click();
      expect((await printedSheets(page)).join('')).toContain('Firstissue');
    },
    { site: inject('smallSite'), device: { ...desk, scheme: 'dark' } },
  );
});

test.each(['appearance', 'visit-frequency'] as const)('an ordinary rule is one sheet, %s', (kind) =>
  visit(`/en/${standardOfKind.get(kind)?.slug}/`, async (page) => {
    const sheets = await printedSheets(page);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).not.toContain('Withsources');
  }),
);

test.each(['zh', 'en'])(
  'the home page prints as a list of what there is, without what is to be pressed, %s',
  (locale) =>
    visit(`/${locale}/`, async (page) => {
      const sheets = await printedSheets(page);
      expect(sheets.length).toBeLessThanOrEqual(2);
      expect(sheets.join('')).not.toMatch(/输入要做的事|Atask,aphrase|没有信号|朗读|Readaloud/);
    }),
);

const { standards, decks, banks } = exampleCorpus();
const ofEachKind = new Map(standards.map((standard) => [standard.facts.kind, standard.slug]));
const paths = [
  '',
  'front-office',
  'rooms/laundry',
  ...morePages('en').map(({ slug }) => slug),
  `cards/${decks[0]?.deck}`,
  `practice/questions/${banks[0]?.bank}`,
  ...ofEachKind.values(),
];

/** What is pressed, apart from a word of the text, or leads elsewhere. */
const pressed = 'button:not(.term), select, .acts a, .go, [role=button]';

test.each(paths)('/en/%s prints nothing that is to be pressed', (path) =>
  visit(
    `/en/${path}${path === '' ? '' : '/'}`,
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const printed = await page
        .locator(pressed)
        .evaluateAll((all) =>
          all.flatMap((one) => (one.checkVisibility({ visibilityProperty: true }) ? [one.outerHTML] : [])),
        );
      await page.emulateMedia({ media: null });
      expect(printed).toEqual([]);
    },
    { site: inject('smallSite') },
  ),
);
