import { expect, test } from 'vitest';
import { withWordsTogether } from '../scripts/lib/kept-together.ts';

const dot = '\u00a0·';

test.each([
  ['a dot between words', '<p>Phone · Lighthouse</p>', `<p>Phone${dot} Lighthouse</p>`],
  ['a dot that begins an element', '<b>电话</b><span> · 开头语</span>', `<b>电话</b><span>${dot} 开头语</span>`],
  ['a dot on a line of its own in the source', '<b>1</b>\n   · <i>2</i>', `<b>1</b>${dot} <i>2</i>`],
  ['a dot within a name', '<p>加西亚·马尔克斯</p>', '<p>加西亚·马尔克斯</p>'],
  ['a dot of an attribute', '<p data-says="a · b" title=\'c > · d\'>e</p>', undefined],
  ['a dot of the name of the page', '<title>Cards · Hotel</title>', undefined],
  ['a dot of code', '<pre><code>a · b</code></pre><script>const a = "b · c";</script>', undefined],
  [
    'a word with hyphens in a heading',
    '<h1 id="_top">Quick-reference cards</h1>',
    '<h1 id="_top"><span style="display:inline-block">Quick-reference</span> cards</h1>',
  ],
  ['such a word elsewhere', '<h2>Cards</h2><p>Quick-reference cards</p>', undefined],
  ['a code in a heading', '<h2>FO-02 Greeting</h2>', undefined],
])('%s', (_, html, expected) => {
  expect(withWordsTogether(html)).toBe(expected ?? html);
});
