import { expect, test } from 'vitest';
import { cardsOf } from '../../src/cards/index.ts';
import {
  audienceOfQuestion,
  audienceOfScenario,
  bankPages,
  contentFor,
  coverageOf,
  pagesForOthers,
  sitePages,
  staffCorpus,
} from '../../src/corpus/index.ts';
import { exportStandards } from '../../src/export/standards.ts';
import { derivedLanguages } from '../../src/languages/derived.ts';
import { locales } from '../../src/languages/index.ts';
import { pathsToKeep } from '../../src/offline/lookup.ts';
import { buildManifest } from '../../src/offline/manifest.ts';
import type { Deck } from '../../src/schema/index.ts';
import { changesIn } from '../../src/site/lists/changes.ts';
import { audienceList } from '../../src/site/lists/audience.ts';
import { localManual } from '../../src/site/pages/manual.ts';
import { resolveReferences } from '../../src/site/pages/references.ts';
import { testDay } from '../helpers/day.ts';
import { exampleCorpus, exampleToday } from '../helpers/example-manuals.ts';
import { siteContext } from '../helpers/site-context.ts';

const corpus = exampleCorpus();
const context = siteContext(exampleToday, corpus);
const question = corpus.banks.flatMap(({ questions }) => questions).find(({ id }) => id === 'late-guest');
const scenario = corpus.scenarios.find(({ id }) => id === 'late-ferry');
if (!question || !scenario) throw new Error('The example manuals have changed.');

test('staff read everything that does not say otherwise', () => {
  const staff = staffCorpus(corpus);
  const gone = (all: readonly string[], left: readonly string[]) => all.filter((id) => !left.includes(id));
  const codes = ({ standards }: typeof corpus) => standards.map(({ code }) => code);
  const ids = ({ banks }: typeof corpus) => banks.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(gone(codes(corpus), codes(staff))).toEqual(['FO-09']);
  expect(gone(ids(corpus), ids(staff))).toEqual(['seven-or-six']);
  expect(contentFor(corpus, 'editors').terms.map(({ id }) => id)).toEqual(['three-lamp-rule']);
  expect(contentFor(corpus, 'trainers').scenarios.map(({ id }) => id)).toEqual(['name-relay']);
  expect(staffCorpus(staff)).toBe(staff);
});

test('what asks about a standard is for no wider circle than the standard', () => {
  expect(audienceOfQuestion(corpus, question)).toBe('staff');
  expect(audienceOfQuestion(corpus, { ...question, tests: 'FO-09#steps' })).toBe('editors');
  expect(audienceOfQuestion(corpus, { ...question, audience: 'trainers' })).toBe('trainers');
  expect(audienceOfScenario(corpus, { ...scenario, tests: ['FO-09#steps'] })).toBe('editors');
  expect(audienceOfScenario(corpus, { ...scenario, tests: ['FO-09#steps', 'FO-03'] })).toBe('staff');
});

test('a bank has a page for each audience, the widest at its own address', () => {
  const pages = bankPages(corpus).map(({ path, audience }) => [path, audience]);
  expect(pages).toEqual([
    ['practice/questions/front-office', 'staff'],
    ['practice/questions/rooms-and-shop', 'staff'],
    ['practice/questions/front-office/trainers', 'trainers'],
  ]);
  const onlyEditors = corpus.banks.map((bank) => ({
    ...bank,
    questions: bank.questions.map((one) => ({ ...one, audience: 'editors' as const })),
  }));
  expect(bankPages({ ...corpus, banks: onlyEditors }).map(({ path }) => path)).toEqual([
    'practice/questions/front-office',
    'practice/questions/rooms-and-shop',
  ]);
  expect([...sitePages(corpus, []).keys()]).toContain('/en/practice/questions/front-office/trainers/');
});

test('the offline copy leaves out their pages in every language, and announces none of their revisions', () => {
  const paths = ['zh/front-office/old-register', 'en/practice/scenarios/name-relay', 'zh-hant/editors', 'zh/changes'];
  const files = paths.map((path) => ({ path: `/${path}/index.html`, bytes: new Uint8Array([1]) }));
  const derived = derivedLanguages.map((language) => ({ language, convert: (text: string) => text }));
  const manifest = buildManifest(files, corpus, exampleToday, derived);
  expect(pathsToKeep(manifest, {})).toEqual(['/zh/changes/index.html']);
  // Who asks for them has them, and who did not is told that they exist.
  expect(pathsToKeep(manifest, { audiences: ['trainers', 'editors'] })).toHaveLength(files.length);
  const { standards } = manifest;
  expect(standards).not.toHaveProperty('FO-09');
  expect(pagesForOthers(corpus).get('practice/questions/front-office/trainers')).toBe('trainers');
});

test.each(locales)('menus, changes and links of staff do not lead to them, %s', (locale) => {
  const manual = corpus.manuals.find(({ id }) => id === 'front-office');
  if (!manual) throw new Error('No front office');
  const { sections, others } = localManual(context, manual, locale);
  expect(sections.flatMap(({ items }) => items.map(({ code }) => code))).not.toContain('FO-09');
  expect(others.map(({ code }) => code)).toEqual(['FO-09']);
  expect(changesIn(context, locale).map(({ code }) => code)).not.toContain('FO-09');
  const linked = (reader: 'staff' | 'editors') =>
    resolveReferences(context, ['FO-09', 'FO-01'], locale, reader).map(({ code }) => code);
  expect(linked('staff')).toEqual(['FO-01']);
  expect(linked('editors')).toEqual(['FO-09', 'FO-01']);
});

test.each(locales)('trainers and editors find all that is theirs in one list, %s', (locale) => {
  const found = (audience: 'trainers' | 'editors') => audienceList(context, locale, audience);
  expect(found('trainers').practice.map(({ href }) => href)).toEqual([
    `/${locale}/practice/questions/front-office/trainers/`,
    `/${locale}/practice/scenarios/name-relay/`,
  ]);
  expect(found('editors').standards.map(({ code }) => code)).toEqual(['FO-09']);
});

const deck = (more: Partial<Deck>): Deck => {
  const [first] = corpus.decks;
  if (!first) throw new Error('No deck');
  const { deck: id, order, purpose, secrecy, sizes, facesPerStandard } = first;
  return { deck: id, order, purpose, secrecy, sizes, facesPerStandard, legend: false, ...more };
};

test('decks leave out what is not for staff, and refuse it where they name it', () => {
  const all = cardsOf(corpus, deck({ questions: [{ bank: 'front-office' }], scenarios: 'all' }), testDay);
  expect(all.problems).toEqual([]);
  expect(all.cards.map(({ id }) => id)).not.toContain('front-office/seven-or-six');
  expect(all.cards.map(({ id }) => id)).not.toContain('name-relay');
  const named = cardsOf(
    corpus,
    deck({
      standards: ['FO-09'],
      questions: [{ bank: 'front-office', questions: ['seven-or-six'] }],
      scenarios: ['name-relay'],
    }),
    testDay,
  );
  expect(named.cards).toEqual([]);
  expect(named.problems.map((problem) => [problem.say, 'card' in problem.with && problem.with.card])).toEqual([
    ['audience', 'FO-09'],
    ['audience', 'front-office/seven-or-six'],
    ['audience', 'name-relay'],
  ]);
});

test('the export says whom each is for, and the coverage still counts what they hold', () => {
  const { standards } = exportStandards(corpus, '2026-06-01');
  expect(standards.filter(({ audience }) => audience !== 'staff').map(({ code }) => code)).toEqual(['FO-09']);
  const held = coverageOf(corpus).filter(({ heldBy }) => heldBy.some((by) => by.startsWith('FO-09')));
  expect(held.map(({ system }) => system.id)).toEqual(['101-02', '101-04']);
});
