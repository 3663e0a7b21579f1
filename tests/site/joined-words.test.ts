import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { wordsOf } from '../helpers/built-page.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { linesOf } from '../helpers/lines.ts';
import { visit } from '../helpers/reader.ts';
import { elementsIn } from '../../scripts/lib/elements-in.ts';

const site = inject('smallSite');
const { standards, decks, banks } = exampleCorpus();
const deck = decks.find(({ deck: name }) => name === 'pocket');
const ofEachKind = new Map(standards.map(({ facts, slug }) => [facts.kind, slug]));
const paths = [
  '',
  'front-office/',
  ...morePages('en').map(({ slug }) => `${slug}/`),
  `cards/${deck?.deck}/`,
  `cards/${deck?.deck}/?card=HK-03`,
  `practice/questions/${banks[0]?.bank}/`,
  ...[...ofEachKind.values()].map((slug) => `${slug}/`),
];

/** Texts of different elements that stand on one line without a blank between, where one of them ends in Latin. */
const joined = () => {
  for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
  let last: { text: Text; box: DOMRect } | undefined;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = boxes;
    const end = boxes.at(-1);
    if (text.data.trim() === '' || !first || !end || text.parentElement?.closest('sup')) continue;
    if (last && last.text.parentElement !== text.parentElement) {
      const gap = first.left - last.box.right;
      const isOnLine = Math.min(last.box.bottom, first.bottom) - Math.max(last.box.top, first.top) > 2;
      const isWord = /[A-Za-z\d.,;:!?)]$/.test(last.text.data) && /^[\p{L}\d(]/u.test(text.data);
      if (isOnLine && gap > -1 && gap < 1.5 && isWord)
        found.push(`${last.text.data.slice(-20)}|${text.data.slice(0, 20)}`);
    }
    last = { text, box: end };
  }
  return found;
};

test.each(locales.flatMap((locale) => paths.map((path) => `/${locale}/${path}`)))(
  'words of %s that stand beside each other have a blank between them',
  (path) => visit(path, async (page) => expect(await page.evaluate(joined)).toEqual([]), { site }),
);

/** The pages of a language but the guide, which quotes what is wrong, as far as they are read. */
const mainsOf = (locale: string) => {
  const dir = join(inject('smallSiteDir'), locale);
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return pages
    .filter((file) => file.endsWith('.html') && !file.startsWith('authoring'))
    .flatMap((file) => elementsIn(fromHtml(readFileSync(join(dir, file), 'utf8'))))
    .filter(({ tagName }) => tagName === 'main');
};

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

test('Chinese is parted from Latin letters and figures by a blank', () => {
  const texts = mainsOf('zh').flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each(locales)('no line begins with the dot between two words, %s', (locale) => {
  const texts = mainsOf(locale).map(wordsOf);
  expect(texts.filter((text) => text.includes('\u00a0· ')).length).toBeGreaterThan(20);
  expect(texts.flatMap((text) => [...text.matchAll(/.{0,20}[ \n]· .{0,20}/g)].map(String))).toEqual([]);
});

test('a word with hyphens in a heading stays on one line, where it has room', () =>
  visit(
    '/en/cards/',
    async (page) => {
      for (const width of [320, 360, 390]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await linesOf(page, 'h1 span'), String(width)).toBe(1);
      }
    },
    { site },
  ));
