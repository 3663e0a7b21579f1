import { expect, test } from 'vitest';
import { drawingRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { svg } from '../../../../tests/helpers/drawings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/premises/poster.mdx';
const clauses = `clauses:
  - { id: height, text: 海报高度, quantity: { min: 90, max: 110, unit: cm } }
  - { id: angle, text: 视线角度, quantity: { value: 15, unit: degree } }
  - { id: clean, text: 四角贴平 }`;
const page = (drawing: string, body?: string) => ({
  [path]: standardPage({
    code: 'PR-13',
    kind: 'measure',
    fields: `drawing: ${drawing}\n${clauses}`,
    ...(body && { body }),
  }),
});
const drawing = (content: string) => ({ 'drawings/poster.svg': svg(content) });
const words = (inner: string) => drawing(`<text x="9" y="9">${inner}</text>`);

test.each<[string, string, string[]]>([
  ['a figure, its number and its unit', '<text x="9" y="9">{height} {angle.number}{angle.unit}</text>', []],
  ['a sum', '<rect width="9" height="{= 60 - height.max / 2}"/>', []],
  ['a handler', '<circle r="9" onclick="x"/>', ['drawings/poster.svg:4:15 drawing']],
  ['a misspelt element', '<circel r="9"/>', ['drawings/poster.svg:4:1 drawing']],
  [
    'a misspelt attribute',
    '<circle r="9" clas="thin"/>',
    ['drawings/poster.svg:4:15 drawing => <circle r="9" class="thin"/>'],
  ],
  [
    'a misspelt class',
    '<circle r="9" class="thn"/>',
    ['drawings/poster.svg:4:22 drawing => <circle r="9" class="thin"/>'],
  ],
  [
    'a misspelt anchor',
    '<text x="9" y="9" text-anchor="midle">a</text>',
    ['drawings/poster.svg:4:32 drawing => <text x="9" y="9" text-anchor="middle">a</text>'],
  ],
  [
    'a number typed in',
    '<text x="9" y="9">90–110 cm</text>',
    ['drawings/poster.svg:4:19 drawing', 'drawings/poster.svg:4:22 drawing'],
  ],
])('%s', (_name, content, expected) => {
  expect(brief(issuesOf(drawingRule, { ...page('poster'), ...drawing(content) }))).toEqual(expected);
});

test('a number typed in is a warning: it may be no figure of a standard', () => {
  expect(issuesOf(drawingRule, words('１５°')).map(({ level, message }) => [level, message.en])).toEqual([
    ['warning', 'The number “１５” is typed into the drawing'],
  ]);
});

test.each<[string, string, string]>([
  [
    'a clause that the standard does not have, like none of its own',
    '<text x="9" y="9">{elsewhere}</text>',
    'The drawing `poster` takes the figure of `elsewhere`; PR-13 has no such clause',
  ],
  [
    'a clause without a figure',
    '<text x="9" y="9">{clean}</text>',
    'The drawing `poster` takes the figure of `clean`, a clause without one',
  ],
  [
    'one value of a range',
    '<circle r="{= height.value}"/>',
    'The drawing `poster` uses `height.value`, but the figure of that clause is a range',
  ],
  [
    'a negative height',
    '<rect width="9" height="{= 60 - height.max}"/>',
    'With the figures of PR-13, `height="-50"` of the drawing `poster` cannot be drawn',
  ],
  [
    'a bar that leaves the field',
    '<rect width="9" height="{= height.max}"/>',
    'With the figures of PR-13, part of the drawing `poster` lies outside its field',
  ],
])('%s is told where the standard names the drawing, with the place in it', (_name, content, message) => {
  const issues = issuesOf(drawingRule, { ...page('poster'), ...drawing(content) });
  expect(issues.map((issue) => issue.message.en)).toEqual([message]);
  expect(issues).toMatchObject([
    { file: path, line: 8, column: 12, path: 'standard.drawing', related: { file: 'drawings/poster.svg' } },
  ]);
});

test.each(['heigth', 'hight', 'anlge'])('the slip {%s} is told in the drawing, with the line to paste', (name) => {
  const [issue, ...more] = issuesOf(drawingRule, { ...page('poster'), ...words(`{${name}}`) });
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ file: 'drawings/poster.svg', line: 4, column: 20, related: { file: path, line: 8 } });
  expect(issue?.fix?.text).toBe(`<text x="9" y="9">{${name === 'anlge' ? 'angle' : 'height'}}</text>`);
});

test('what an element of one language asks is asked too', () => {
  const content = '<text x="9" y="9" xml:lang="en">{gone}</text>';
  expect(brief(issuesOf(drawingRule, { ...page('poster'), ...drawing(content) }))).toEqual([
    `${path}:8:12 drawing standard.drawing`,
  ]);
});

test('a drawing in a body takes the figures of the page’s standard', () => {
  const body = '\n## 为什么\n\n<Drawing name="poster" />\n\n看 <Drawing name="poster"/>。\n';
  expect(issuesOf(drawingRule, { ...page('other', body), ...words('{height}') })).toEqual([]);
  expect(brief(issuesOf(drawingRule, { ...page('other', body), ...words('{width}') }))).toEqual([
    `${path}:21:16 drawing`,
    `${path}:23:18 drawing`,
  ]);
});

test('a page without a standard has no figures to give', () => {
  const files = (content: string) => ({
    'docs/zh/guide.mdx': '---\ntitle: 甲\ndescription: 乙。\n---\n\n<Drawing name="poster" />\n',
    ...words(content),
  });
  expect(issuesOf(drawingRule, files('甲'))).toEqual([]);
  expect(issuesOf(drawingRule, files('{height}')).map(({ message }) => message.en)).toEqual([
    'The drawing `poster` takes the figure of `height`; this page, which holds no standard, has no such clause',
  ]);
});

test.each(['<Drawing />', '<Drawing name="" />', '<Drawing name="  " />'])(
  '%s does not say which drawing it is',
  (component) => {
    const issues = issuesOf(drawingRule, page('poster', `\n${component}\n`));
    expect(brief(issues)).toEqual([`${path}:19:1 drawing`]);
    expect(issues[0]?.message.en).toBe('Nothing says which drawing it is');
  },
);

test('every fault of a file has its words in both languages', () => {
  const faults = [
    '<html/>',
    '<svg',
    svg('<?go?>'),
    svg('<b/>'),
    svg('<tspan/>'),
    svg('<g>'.repeat(40) + '</g>'.repeat(40)),
    svg('<g fill="x"/>'),
    svg('<path/>'),
    svg('<g transform="x"/>'),
    svg('<g class="x"/>'),
    svg('x'),
    svg('<text x="1" y="1">{</text>'),
    svg('<path d="{=}"/>'),
    svg('', { zh: '', en: 'x' }),
    svg('<desc xml:lang="en">x</desc>'),
  ];
  const issues = faults.map((text) => issuesOf(drawingRule, { 'drawings/x.svg': text })[0]);
  for (const issue of issues) {
    expect(issue?.level).toBe('error');
    expect(`${issue?.message.zh ?? ''}${issue?.hint.zh ?? ''}`).toMatch(/\p{Script=Han}/u);
    expect(`${issue?.message.en ?? ''}${issue?.hint.en ?? ''}`).not.toMatch(/\p{Script=Han}|undefined/u);
  }
  expect(new Set(issues.map((issue) => issue?.message.en)).size).toBe(faults.length);
});

test('as the author sees it', () => {
  const files = { ...page('poster'), ...words('{heigth}') };
  expect(textOf(drawingRule, files)).toMatchInlineSnapshot(`
    "drawings/poster.svg:4:20  错误 error  drawing
      示意图 \`poster\` 要用条款 \`heigth\` 的数值，PR-13 没有这一条，图里是不是要写 \`height\`？
        → 有数值的条款：\`height\` \`angle\`
      The drawing \`poster\` takes the figure of \`heigth\`; PR-13 has no such clause. Does the drawing mean \`height\`?
        → Clauses with a figure: \`height\` \`angle\`
      4 | <text x="9" y="9">{heigth}</text>
                             ^^^^^^
    改成 | <text x="9" y="9">{height}</text>
      另见 docs/zh/premises/poster.mdx:8:12
      /zh/authoring/rules/drawing/"
  `);
});
