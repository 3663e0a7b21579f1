import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/types.ts';
import { decidersNotSet, lettersUnexpanded, sourceFaults, targetsNotSet } from '../../src/site/editors/gaps.ts';
import { cardsToReprint } from '../../src/site/editors/reprint.ts';
import { isOverdue } from '../../src/corpus/state.ts';
import { allReviews, reviewItems } from '../../src/site/editors/reviews.ts';
import { translationItems } from '../../src/site/editors/translations.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { siteContext } from '../helpers/site-context.ts';

const example = exampleCorpus();
const contextOn = (today: string, corpus: Corpus = example) => siteContext(today, corpus);
const [first] = example.standards;
if (!first) throw new Error('No standard');
const { review } = first.facts.revision;
const noticeDays = example.site.reviewNoticeDays;
const before = (days: number) => new Date(Date.parse(review) - days * 86_400_000).toISOString().slice(0, 10);
const alone = { ...example, standards: [first] };

test('a review is due as many days ahead as the settings say, and overdue the day after', () => {
  expect(reviewItems(contextOn(before(noticeDays + 1), alone), 'en')).toEqual([]);
  expect(reviewItems(contextOn(before(noticeDays), alone), 'en').map(({ text }) => text)).toEqual([
    expect.stringMatching(`^review by ${review}`),
  ]);
  const [item] = reviewItems(contextOn(before(0), alone), 'en');
  expect(item?.review).toBe(review);
  expect(isOverdue(before(0), review)).toBe(false);
  expect(isOverdue(before(-1), review)).toBe(true);
  // The page holds those that are not due yet too: the reader's day shows them when it comes.
  expect(allReviews(contextOn(before(noticeDays + 1), alone), 'en')).toEqual([item]);
});

test('the example manuals have no gap in their translations, and a changed or missing page is one', () => {
  expect(translationItems(contextOn('2026-03-01'), 'en')).toEqual([]);
  const entries = { ...first.hashes.entries };
  const [clause = ''] = Object.keys(entries);
  const changed = {
    ...first,
    hashes: { ...first.hashes, header: 'aaaaaa', entries: { ...entries, [clause]: 'aaaaaa' } },
  };
  const untranslated = { ...first, translations: {} };
  const corpus = { ...example, manuals: [], standards: [changed, untranslated] };
  expect(translationItems(contextOn('2026-03-01', corpus), 'en').map(({ text }) => text)).toEqual([
    `title or rule sentence is out of date · clauses out of date ${clause}`,
    'no English page',
  ]);
});

test('targets not set, letters not expanded and damaged sources are listed with their place', () => {
  const context = contextOn('2026-03-01');
  expect(targetsNotSet(context, 'zh').map(({ href }) => href)).toEqual(['/zh/front-office/messages/']);
  expect(decidersNotSet(context, 'en')).toMatchObject([
    { href: '/en/front-office/making-good/#piano', text: 'A guest has damaged the piano in the hall' },
  ]);
  expect(lettersUnexpanded(context, 'en').map(({ text }) => text)).toEqual(['letters P']);
  expect(sourceFaults(context, 'en').map(({ href }) => href)).toEqual([
    '/en/front-office/check-in/#seventh',
    '/en/front-office/lamp/#drawing',
    '/en/front-office/messages/#no-target',
    '/en/rooms/winter-turn-down/#damp',
  ]);
});

test('only the record of printing that lies with the content is read, and without one nothing is said', () => {
  const [lock] = example.printed;
  if (!lock) throw new Error('The example manuals have no record');
  expect(cardsToReprint(contextOn('2026-11-02'), 'zh')).toEqual([]);
  expect(cardsToReprint(contextOn('2026-03-01', { ...example, printed: [] }), 'zh')).toBeUndefined();
  const [card = ''] = Object.keys(lock.printed['pocket']?.['id1-flush']?.zh?.cards ?? {});
  const zh = { on: '2026-02-01', cards: { [card]: { revision: '0.9', face: '' } } };
  const revised = { ...lock, printed: { pocket: { 'id1-flush': { zh } } } };
  const items = cardsToReprint(contextOn('2026-03-01', { ...example, printed: [revised] }), 'en');
  expect(items?.find(({ code }) => code === card)?.text).toContain('0.9');
  const foreign = { ...lock, site: 'https://elsewhere.example' };
  expect(cardsToReprint(contextOn('2026-03-01', { ...example, printed: [foreign] }), 'en')).toMatchObject([
    { code: 'cards.lock.json', title: 'The record of printing is not of this site' },
  ]);
});
