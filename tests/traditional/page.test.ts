import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { derivedLanguages } from '../../src/languages/derived.ts';
import { toTraditional } from '../../src/traditional/convert.ts';
import { derivedPage } from '../../src/traditional/page.ts';
import { withDerivedSections } from '../../src/traditional/sections.ts';

const [language] = derivedLanguages;
if (!language) throw new Error('No language is derived.');
const derivation = { language, convert: toTraditional };
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
/** What becomes of the body of a page. */
const bodyOf = (body: string) => /<body>([\s\S]*)<\/body>/.exec(derivedPage(page(body), derivation))?.[1] ?? 'no body';

describe('in a page of the derived language', () => {
  test.each([
    ['the text', '<p>头发<b>不盖</b>耳</p>', '<p>頭髮<b>不蓋</b>耳</p>'],
    ['the language of a part', '<main lang="zh-CN">头发</main>', '<main lang="zh-Hant">頭髮</main>'],
    [
      'what is read out or shown in its place',
      '<img alt="头发" title="发型" src="/发.png"><input placeholder="发型" aria-label="头发" name="头发" value="头发">',
      '<img alt="頭髮" title="髮型" src="/发.png"><input placeholder="髮型" aria-label="頭髮" name="头发" value="头发">',
    ],
    [
      'words that scripts show',
      `<form data-words="{&#x22;left&#x22;:&#x22;还有 {n} 天&#x22;}" data-popular="发型|道歉" ` +
        `data-zone="Asia/Shanghai"></form>`,
      `<form data-words="{&#x22;left&#x22;:&#x22;還有 {n} 天&#x22;}" data-popular="髮型|道歉" ` +
        `data-zone="Asia/Shanghai"></form>`,
    ],
    ['a text that waits for its day', '<template><p>头发</p></template>', '<template><p>頭髮</p></template>'],
    ['links to its own pages', '<a href="/zh/a/#发型">甲</a>', '<a href="/zh-hant/a/#发型">甲</a>'],
    ['ids', '<h2 id="头发" class="发">头发</h2>', '<h2 id="头发" class="发">頭髮</h2>'],
    ['quotation marks in Chinese', '<p>说“不”</p>', '<p>說「不」</p>'],
    ['Chinese words in English parts', '<span lang="en">发</span>', '<span lang="en">發</span>'],
    [
      'a drawing',
      '<svg viewBox="0 0 1 1"><title>头发</title></svg>',
      '<svg viewBox="0 0 1 1"><title>頭髮</title></svg>',
    ],
    ['the language of the search', '<dialog data-language="zh"></dialog>', '<dialog data-language="zh-hant"></dialog>'],
  ])('%s', (_, before, after) => expect(bodyOf(before)).toBe(after));

  test.each([
    ['links to other pages', '<a href="https://example.com/zh/">x</a><a href="/s/AP-03/">x</a><a href="/zhou/">x</a>'],
    ['the link to another language', '<a data-lang="en" href="/en/a/" lang="en" hreflang="en">English</a>'],
    ['scripts', '<script>const words = "头发";</script><script type="application/json">["头发", "<b>"]</script>'],
    ['styles', '<style>q { quotes: "“" "”" }</style>'],
    ['quotation marks in English', '<p lang="en">Say “yes”</p>'],
    ['the face of a card, which is printed so', '<article class="card-face" lang="zh-CN">头发</article>'],
  ])('not %s', (_, body) => expect(bodyOf(body)).toBe(body));

  test('not what is typed or printed: it is marked as the other language', () => {
    expect(bodyOf('<p>改成 <code>title: 发型</code> 或 <code>a: 1</code></p><pre><code>错误 error</code></pre>')).toBe(
      '<p>改成 <code lang="zh-CN">title: 发型</code> 或 <code>a: 1</code></p><pre lang="zh-CN"><code>错误 error</code></pre>',
    );
  });

  test('the link of the source to it leads back', () => {
    const there = '<a class="lang" data-lang="zh-hant" href="/zh-hant/a/" lang="zh-Hant" hreflang="zh-Hant">繁體</a>';
    expect(bodyOf(there)).toBe('<a class="lang" data-lang="zh" href="/zh/a/" lang="zh-CN" hreflang="zh-CN">简体</a>');
  });
});

test('the head names the same languages on every page, its own language, and what the page is about', () => {
  const head =
    '<title>发型</title><meta name="description" content="发型"><meta name="robots" content="noindex">' +
    '<link rel="alternate" hreflang="zh-CN" href="/zh/a/"><link rel="alternate" hreflang="zh-Hant" href="/zh-hant/a/">';
  const html = derivedPage(page('', head), derivation, { dataNotices: 'a' });
  expect(html).toBe(
    `<!doctype html><html lang="zh-Hant" data-notices="a"><head>` +
      `${head.replaceAll('发型', '髮型')}</head><body></body></html>`,
  );
});

test('addresses of the index are given', () => {
  const values = new Map([['/search/names-zh.a.json', '/search/names-zh-hant.b.json']]);
  const html = derivedPage(page('<dialog data-names="/search/names-zh.a.json"></dialog>'), { ...derivation, values });
  expect(html).toContain('data-names="/search/names-zh-hant.b.json"');
});

test('a page without Chinese comes out as the same tree', () => {
  const html = page(
    '<p hidden>1 &lt; 2 &amp; “x” <br>\n  y</p><details open><summary>z</summary></details><table><tr><td>1</table>',
  ).replace('zh-CN', 'en');
  const plain = (text: string) =>
    JSON.stringify(fromHtml(text), (key, value: unknown) => (key === 'position' ? undefined : value));
  expect(plain(derivedPage(html, derivation))).toBe(plain(html));
});

test('a page in all languages gets a section after that of the source, with no second first heading', () => {
  const section = (lang: string, [title, minor]: readonly [string, string], name: string, path: string) =>
    `<section lang="${lang}" class="side-by"><${title}>${name}</${title.split(' ')[0]}>` +
    `<${minor}>${name}</${minor.split(' ')[0]}><a data-lang="${path}" href="/${path}/a/">${name}</a></section>`;
  const chinese = section('zh-CN', ['h1', 'h2 class="small"'], '发型', 'zh');
  const english = section('en', ['h2', 'h3'], 'Hair', 'en');
  expect(withDerivedSections(page(chinese + english), derivation)).toContain(
    `<body>${chinese}${section('zh-Hant', ['h2 class="h1"', 'h3 class="small"'], '髮型', 'zh-hant')}${english}</body>`,
  );
  const below = section('zh-CN', ['h2', 'h3'], '发型', 'zh');
  expect(withDerivedSections(page(below), derivation)).toContain(
    below + section('zh-Hant', ['h2', 'h3'], '髮型', 'zh-hant'),
  );
});
