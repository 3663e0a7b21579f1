import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aroundFiles } from '../scripts/init/around-files.ts';
import { companyOf } from '../scripts/init/company.ts';
import { contentFiles } from '../scripts/init/content-files.ts';
import { type Trade, trades } from '../scripts/init/templates.ts';
import { cardsOf, problemText, sizes, Typesetter } from '../src/cards/index.ts';
import { rules, runCheck } from '../src/check/index.ts';
import { buildCorpus } from '../src/corpus/index.ts';
import { inOrder, type Locale } from '../src/languages/index.ts';
import { testDay } from './helpers/day.ts';
import { setCards } from './helpers/set-cards.ts';

const typesetter = new Typesetter();
afterAll(() => typesetter.release());

const names = Object.keys(trades) as Trade[];
const choices: readonly (readonly Locale[])[] = [['zh'], ['en'], ['zh', 'en'], ['en', 'zh']];
const starting = names.flatMap((trade) => choices.map((languages) => [trade, languages] as const));
const begun = (trade: Trade, languages: readonly Locale[], name = 'Foglamp') =>
  contentFiles(companyOf({ trade, languages, name }), testDay);

describe.each(starting)('a company that begins as %s in %j', (trade, languages) => {
  const files = begun(trade, languages);
  const corpus = buildCorpus(files);

  test('has four standards of as many kinds at least, and all that goes with them', () => {
    expect(new Set(corpus.standards.map(({ facts }) => facts.kind)).size).toBeGreaterThanOrEqual(4);
    const lists = [corpus.manuals, corpus.decks, corpus.banks, corpus.scenarios, corpus.terms];
    expect(lists.map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
    expect(corpus.standards.every(({ facts }) => facts.basis.join() === 'house')).toBe(true);
  });

  test('nothing is found by the check', () => {
    const context = { corpus, today: testDay, assets: new Set<string>(), productPages: [] };
    const { issues } = runCheck(context, rules);
    expect(issues.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`)).toEqual([]);
  });

  test('its cards fit, in both sizes', async () => {
    for (const deck of corpus.decks)
      for (const size of deck.sizes) {
        const { cards, problems: refused } = cardsOf(corpus, deck, testDay);
        expect(cards.length).toBeGreaterThan(4);
        const made = { corpus, size: sizes[size], languages: inOrder(corpus.languages), bleedMm: 0, title: '' };
        const { problems } = await setCards(typesetter, cards, { ...made, facesPerStandard: deck.facesPerStandard });
        expect([...refused, ...problems].map((problem) => problemText(problem).en)).toEqual([]);
      }
  });

  test('no place is left to fill, and every list says what it is for', () => {
    expect(files.filter(({ text }) => /[‹›]/.test(text)).map(({ path }) => path)).toEqual([]);
    const silent = files.filter(({ path, text }) => path.endsWith('.yml') && !text.startsWith('# '));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

test.each([
  ['zh', /[a-z]{3} [a-z]{3}/i],
  ['en', /\p{Script=Han}/u],
] as const)('what begins in %s alone has no words of the other language', (locale, other) => {
  for (const trade of names) {
    const company = companyOf({ trade, languages: [locale], name: locale === 'zh' ? '雾灯' : 'Foglamp' });
    const read = ['README.md', '.github/workflows/check.yml', '.gitlab-ci.yml'];
    const around = [...aroundFiles(company, '/anywhere')].filter(([path]) => read.includes(path));
    const texts = [
      ...contentFiles(company, testDay).map(({ path, text }): [string, string] => [path, text]),
      ...around.map(([path, text]): [string, string] => [path, text.replace(/`[^`]*`|^ .*$/gm, '')]),
    ];
    expect(texts.filter(([, text]) => other.test(text)).map(([path]) => `${trade} ${path}`)).toEqual([]);
  }
});

test('a name is a name, whatever signs are in it', () => {
  const sign = fc.constantFrom(...`'"{}[]#&*!|>%@\`:,- $<\\雾灯Inn`);
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 20 }), (text) => {
      const name = text.trim();
      fc.pre(name !== '');
      const files = new Map(begun('shop', ['zh'], name).map((file) => [file.path, file.text]));
      expect((parse(files.get('site.yml') ?? '') as { brand: unknown }).brand).toEqual({ zh: name });
      const list = parse(files.get('vocabulary/placeholders.yml') ?? '') as { entries: { filled?: unknown }[] };
      expect(list.entries[0]?.filled).toEqual({ zh: name });
    }),
    { numRuns: 20 },
  );
});

test.each<[missing: string, told: string, first: RegExp]>([
  ['decks/pocket.yml', 'There is no file decks/pocket.yml', /^deck: pocket\norder: 1\npurpose: \{ en: [^}]+\}/],
  ['vocabulary/channels.yml', 'There is no file vocabulary/channels.yml', /^entries:\n {2}- \{ id: in-person, en: /],
  ['vocabulary/decks.yml', 'There is no file vocabulary/decks.yml', /^entries:\n {2}- \{ id: pocket, en: pocket \}/],
  ['docs/en/service/index.mdx', 'npm run new -- manual service --prefix HT', /^$/],
])(
  'without %s the check says so, with what it begins with, in the languages of the company',
  (missing, told, first) => {
    const corpus = buildCorpus(begun('hotel', ['en']).filter(({ path }) => path !== missing));
    const { issues } = runCheck({ corpus, today: testDay, assets: new Set(), productPages: [] }, rules);
    const found = issues.filter(({ message, hint }) => `${message.en} ${hint.en}`.includes(told));
    expect(found).toHaveLength(1);
    expect(found[0]?.fix?.text ?? '').toMatch(first);
  },
);
