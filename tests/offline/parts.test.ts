import { describe, expect, test } from 'vitest';
import { bytesOf, isChosen, type Part } from '../../src/offline/parts.ts';
import { partsByPath } from '../../src/offline/part-of-path.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

describe('what a file belongs to', () => {
  const corpus = exampleCorpus();
  const [standard] = corpus.standards;
  const manual = standard?.slug.split('/')[0] ?? '';
  const code = standard?.code ?? '';
  const partOf = partsByPath(corpus, []);
  test.each<[string, Part]>([
    [`/zh/${standard?.slug}/index.html`, { language: 'zh', manual }],
    [`/en/${manual}/index.html`, { language: 'en', manual }],
    [`/en/records/${code.toLowerCase()}/index.html`, { language: 'en', manual }],
    [`/s/${code}/index.html`, { manual }],
    ['/zh/trainers/index.html', { language: 'zh', audience: 'trainers' }],
    ['/en/editors/index.html', { language: 'en', audience: 'editors' }],
    ['/en/authoring/rules/dates/index.html', { language: 'en', audience: 'editors' }],
    ['/zh/front-office/old-register/index.html', { language: 'zh', manual: 'front-office', audience: 'editors' }],
    ['/zh/glossary/index.html', { language: 'zh' }],
    ['/en/cards/index.html', { language: 'en' }],
    ['/en/cards/pocket/a7/index.html', { language: 'en', deck: 'pocket' }],
    ['/cards/pocket_a7_zh-en_sheets-a4.pdf', { deck: 'pocket', print: true }],
    ['/search/clauses-en.0a1b.json', { language: 'en' }],
    ['/pagefind/index/zh-cn_0a1b.pf_index', { language: 'zh' }],
    ['/pagefind/pagefind.en_0a1b.pf_meta', { language: 'en' }],
    ['/pagefind/wasm.en.pagefind', {}],
    ['/404.html', {}],
    ['/_assets/site.css', {}],
  ])('%s', (path, part) => expect(partOf(path)).toEqual(part));
});

describe('a choice', () => {
  test('of nothing is everything but what is to be printed', () => {
    expect(isChosen({ language: 'en', manual: 'a' }, {})).toBe(true);
    expect(isChosen({ language: 'en', deck: 'd' }, {})).toBe(true);
    expect(isChosen({ deck: 'd', print: true }, {})).toBe(false);
  });
  test('asks for language and manual both', () => {
    const choice = { languages: ['zh'], manuals: ['a'] };
    expect(isChosen({ language: 'zh', manual: 'a' }, choice)).toBe(true);
    expect(isChosen({ language: 'en', manual: 'a' }, choice)).toBe(false);
    expect(isChosen({ language: 'zh', manual: 'b' }, choice)).toBe(false);
    expect(isChosen({ manual: 'a' }, choice)).toBe(true);
    expect(isChosen({}, choice)).toBe(true);
  });
  test('of decks has their pages and files, and no others', () => {
    const choice = { decks: ['d'] };
    expect(isChosen({ deck: 'd', print: true }, choice)).toBe(true);
    expect(isChosen({ language: 'zh', deck: 'e' }, choice)).toBe(false);
  });
  test('has what is for trainers and editors only where it says so', () => {
    expect(isChosen({ language: 'zh', audience: 'editors' }, {})).toBe(false);
    expect(isChosen({ language: 'zh', audience: 'editors' }, { audiences: ['trainers'] })).toBe(false);
    expect(isChosen({ language: 'zh', audience: 'editors' }, { languages: ['zh'], audiences: ['editors'] })).toBe(true);
  });
  test('is as large as its parts', () =>
    expect(
      bytesOf([{ bytes: 1 }, { language: 'zh', bytes: 2 }, { language: 'en', bytes: 4 }], { languages: ['en'] }),
    ).toBe(5));
});
