import { expect, test } from 'vitest';
import { sitePages } from '../../src/corpus/index.ts';
import { formerPages } from '../../src/corpus/former-pages.ts';
import { pagesForOthers } from '../../src/corpus/addresses.ts';
import { publicationOf } from '../../src/corpus/ledger/index.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';
import { manualPage } from '../helpers/manual-page.ts';

const manual = manualPage({ id: 'looks', number: 'SS-LO', codes: 'AP-03, AP-04' });
const page = (code: string, ...more: string[]) => listPage(code, { one: '甲' }, more.join('\n'));
const corpus = corpusOf({
  'docs/zh/looks/index.mdx': manual.replace('  revisions:', '  formerly: [appearance]\n  revisions:'),
  'docs/zh/looks/hair.mdx': page('AP-03', 'formerly: [appearance/men-hair, looks/hands]'),
  'docs/zh/looks/hands.mdx': page('AP-04', 'audience: editors'),
});

test('former addresses lead on: those that pages state, and those below the former folder of a manual', () => {
  expect(formerPages(corpus)).toEqual([
    { was: 'appearance/men-hair', slug: 'looks/hair' },
    { was: 'looks/hands', slug: 'looks/hair' },
    { was: 'appearance', slug: 'looks' },
    { was: 'appearance/hair', slug: 'looks/hair' },
    { was: 'appearance/hands', slug: 'looks/hands' },
  ]);
});

test('they stand in every language, but never where a page stands', () => {
  const pages = sitePages(corpus, []);
  const movedTo = (path: string) => pages.get(path)?.().movedTo;
  expect(movedTo('/zh/appearance/men-hair/')).toBe('/zh/looks/hair/');
  expect(movedTo('/en/appearance/hands/')).toBe('/en/looks/hands/');
  expect(pages.has('/zh/looks/hands/')).toBe(true);
  expect(movedTo('/zh/looks/hands/')).toBeUndefined();
});

test('the former address of a page that is not for staff stays off their phones too', () => {
  const others = [...pagesForOthers(corpus).keys()];
  expect(others).toContain('appearance/hands');
  expect(others).not.toContain('appearance/hair');
});

test('a page that moves says nothing new: what is published of it is the same', () => {
  const [hair] = corpus.standards.filter(({ code }) => code === 'AP-03');
  expect(hair && publicationOf(hair).facts).not.toHaveProperty('formerly');
});
