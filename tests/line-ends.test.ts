import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withLineEnds } from '../scripts/lib/line-ends.ts';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body><main>${body}</main></body></html>`;
const marked = (body: string, names?: string[]) => withLineEnds(page(body), names);

test.each([
  ['phrases', '<p>只戴手表和婚戒，餐厅员工只戴婚戒</p>', '<p>只戴手表<wbr>和婚戒，餐厅员工<wbr>只戴婚戒</p>'],
  ['a text that fits any line', '<p>男员工仪容</p>', '<p>男员工仪容</p>'],
  ['a text of two characters at the end', '<p>先听完客户再想办法</p>', '<p>先听完客户<wbr>再想办法</p>'],
  ['a text in a template', '<template><p>到岗后把其他饰物收好</p></template>', undefined],
  [
    'what is filled in',
    '<q>请问<span class="slot">客户姓名客户姓名</span></q>',
    '<q>请问<span class="slot">客户姓名客户姓名</span></q>',
  ],
  ['code', '<pre><code>到岗后把其他饰物收进更衣柜</code></pre>', '<pre><code>到岗后把其他饰物收进更衣柜</code></pre>'],
  [
    'a face',
    '<div class="card-face"><p>到岗后把其他饰物收好</p></div>',
    '<div class="card-face"><p>到岗后把其他饰物收好</p></div>',
  ],
  ['entities', '<p>到岗后把其他饰物收进 A&amp;B 更衣柜</p>', '<p>到岗后把其他饰物收进 A&amp;B 更衣柜</p>'],
  ['English', '<p>Put on your watch and wedding ring</p>', '<p>Put on your watch and wedding ring</p>'],
])('lines end between words: %s', (_, body, expected) => {
  const found = marked(body);
  if (expected === undefined) expect(found).toContain('<wbr>');
  else expect(found).toBe(page(expected));
});

test('a name is never parted', () => {
  const line = '<p>您好，欢迎光临东方明珠大酒店入住</p>';
  expect(marked(line, ['东方明珠大酒店'])).not.toMatch(/东方明.?<wbr>|明珠<wbr>|珠大<wbr>|大<wbr>/u);
  expect(marked(line)).toContain('<wbr>');
});

test('nothing else of a page changes', () => {
  const sign = fc.constantFrom(
    ...'说开头语的三与不（）《》，。A1 “”',
    '<b>',
    '</b>',
    '&amp;',
    '<br>',
    '<p>',
    '客户',
    '员工',
  );
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (body) => {
      expect(marked(body).replaceAll('<wbr>', '')).toBe(page(body));
    }),
  );
});
