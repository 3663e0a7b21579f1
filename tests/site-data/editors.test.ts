import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/types.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { lettersUnexpanded, sourceFaults, targetsNotSet } from '../../src/site/editors/gaps.ts';
import { cardsToReprint } from '../../src/site/editors/reprint.ts';
import { reviewItems } from '../../src/site/editors/reviews.ts';
import { translationItems } from '../../src/site/editors/translations.ts';
import { shipped } from '../helpers/shipped.ts';

const contextOn = (today: string, corpus: Corpus = shipped): SiteContext => ({
  corpus,
  today,
  byCode: new Map(corpus.standards.map((standard) => [standard.code, standard])),
  bySlug: new Map(),
  manuals: new Map(),
  basis: new Map(),
});
const [first] = shipped.standards;
if (!first) throw new Error('No standard');
const { review } = first.facts.revision;
const before = (days: number) => new Date(Date.parse(review) - days * 86_400_000).toISOString().slice(0, 10);
const alone = { ...shipped, standards: [first] };

test('a review is due 90 days ahead and overdue the day after', () => {
  expect(reviewItems(contextOn(before(91), alone), 'en')).toEqual([]);
  expect(reviewItems(contextOn(before(90), alone), 'en').map(({ text }) => text)).toEqual([
    expect.stringMatching(`^review by ${review}`),
  ]);
  expect(reviewItems(contextOn(before(0), alone), 'en')[0]?.text).not.toContain('overdue');
  expect(reviewItems(contextOn(before(-1), alone), 'en')[0]?.text).toMatch(/^overdue · /);
});

test('the shipped content has no gap in its translations, and a changed or missing page is one', () => {
  expect(translationItems(contextOn('2026-03-01'), 'en')).toEqual([]);
  const entries = { ...first.hashes.entries };
  const [clause = ''] = Object.keys(entries);
  const changed = {
    ...first,
    hashes: { ...first.hashes, header: 'aaaaaa', entries: { ...entries, [clause]: 'aaaaaa' } },
  };
  const untranslated = { ...first, translations: {} };
  const corpus = { ...shipped, manuals: [], standards: [changed, untranslated] };
  expect(translationItems(contextOn('2026-03-01', corpus), 'en').map(({ text }) => text)).toEqual([
    `title or rule sentence is out of date · clauses out of date ${clause}`,
    'no English page',
  ]);
});

test('targets not set, letters not expanded and damaged sources are listed with their place', () => {
  const context = contextOn('2026-03-01');
  expect(targetsNotSet(context, 'zh').every(({ href }) => href.startsWith('/zh/'))).toBe(true);
  expect(lettersUnexpanded(context, 'en').map(({ text }) => text)).toContain('letters T H A N K S');
  expect(sourceFaults(context, 'en').some(({ href }) => /#[a-z-]+$/.test(href))).toBe(true);
});

test('without a record of printing there is nothing to say about cards', () => {
  expect(cardsToReprint(contextOn('2026-03-01'), 'zh') ?? []).toBeInstanceOf(Array);
});
