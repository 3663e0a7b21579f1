import { expect, test } from 'vitest';
import { readDrawing } from '../../../src/corpus/drawing/read.ts';
import { type Figures, figuresOf, fillDrawing } from '../../../src/corpus/index.ts';
import { svgOf } from '../../../src/site/pages/drawing-svg.ts';
import { corpusOf, standardPage } from '../../helpers/corpus-from-strings.ts';
import { svg } from '../../helpers/drawings.ts';

const figures: Figures = new Map([
  ['height', { min: 90, max: 110, unit: 'cm', comparator: 'about' }],
  ['lead', { value: 1, unit: 'm' }],
  ['bare', undefined],
]);

function filled(content: string, locale: 'zh' | 'en' = 'zh', words?: { zh: string; en: string }) {
  const { drawing, faults } = readDrawing(svg(content, words), 'x', ['zh', 'en']);
  if (!drawing) throw new Error(JSON.stringify(faults));
  return fillDrawing(drawing, figures, locale);
}
const drawn = (content: string, locale: 'zh' | 'en' = 'zh') =>
  svgOf(filled(content, locale)).replace('<svg aria-hidden="true" viewBox="0 0 100 80">', '').replace('</svg>', '');

test.each<[string, string, string]>([
  ['{height}', '约 90–110 厘米', 'about 90–110 cm'],
  ['{height.number} {height.unit}', '90–110 厘米', '90–110 cm'],
  ['{lead}', '1 米', '1 m'],
  ['a &lt; {lead.number} &amp; b', 'a &#x3C; 1 &#x26; b', 'a &#x3C; 1 &#x26; b'],
])('the words %s take the figure in the language of the page', (words, zh, en) => {
  const text = (inner: string) => `<text x="1" y="2">${inner}</text>`;
  expect([drawn(text(words)), drawn(text(words), 'en')]).toEqual([text(zh), text(en)]);
});

test('what it shows is said with the same figures', () => {
  const words = { zh: '离地{height}', en: '{height} above\n  the floor' };
  expect([filled('', 'zh', words).text, filled('', 'en', words).text]).toEqual([
    '离地约 90–110 厘米',
    'about 90–110 cm above the floor',
  ]);
});

test('sums stand apart from what is beside them, with two places and no exponent', () => {
  expect(drawn('<path d="M0 {= 70 - height.max / 3}\n  L{= 0 - lead.value}{= 1 / 3}"/>')).toBe(
    '<path d="M0 33.33 L -1 0.33"/>',
  );
  expect(drawn('<circle r="{= lead.max - lead.min}" cx="{= 0 * -1}"/>')).toBe('<circle r="0" cx="0"/>');
});

test('an element with a language shows in that language only', () => {
  const both = '<text x="1" y="2" xml:lang="zh">客人</text><text x="1" y="2" xml:lang="en">Guest</text>';
  expect([drawn(both), drawn(both, 'en')]).toEqual(['<text x="1" y="2">客人</text>', '<text x="1" y="2">Guest</text>']);
});

test.each<[string, string, string[]]>([
  ['a clause that is not there', '<text x="1" y="1">{heigth}</text>', ['clause heigth']],
  ['a clause without a figure', '<text x="1" y="1">{bare}</text>', ['figure bare']],
  ['one value of a range', '<circle r="{= height.value}"/>', ['range height']],
  ['a negative size', '<circle r="{= lead.value - 3}"/>', ['sum r="-2"']],
  ['something divided by zero', '<circle r="1" cx="{= 1 / (lead.value - 1)}"/>', ['sum cx="NaN"']],
  ['something far away', '<circle r="1" cx="{= 1000000 * lead.value}"/>', ['sum cx="NaN"']],
  ['the same in two places', '<circle r="{= bare.max}" cx="{= bare.max}"/>', ['figure bare', 'figure bare']],
])('%s is a gap, and nothing is drawn in a wrong place', (_name, content, expected) => {
  const { gaps, content: elements } = filled(content);
  expect(gaps.map(({ gap, found }) => `${gap} ${found}`)).toEqual(expected);
  expect(elements.filter(({ name }) => name === 'circle')).toEqual([]);
});

test('a gap among words stays in braces, so that it is seen', () => {
  expect(drawn('<text x="1" y="1">{bare} {lead}</text>')).toBe('<text x="1" y="1">{bare} 1 米</text>');
});

test.each<[string, string[], string[]]>([
  ['<text x="1" y="1">{lead}</text>', ['lead'], ['lead']],
  ['<text x="1" y="1">{lead.number}<tspan class="big">{lead.unit}</tspan></text>', ['lead'], ['lead']],
  ['<text x="1" y="1">{lead.number}</text>', [], []],
  ['<text x="1" y="1" xml:lang="en">{lead}</text>', [], ['lead']],
  // A reading such as “about” would be lost.
  ['<text x="1" y="1">{height.number} {height.unit}</text>', [], []],
  ['<text x="1" y="1">{height}</text>', ['height'], ['height']],
  ['<circle r="{= lead.value}"/>', [], []],
])('%s shows the whole figure of %j in Chinese, %j in English', (content, zh, en) => {
  expect([[...filled(content).shown], [...filled(content, 'en').shown]]).toEqual([zh, en]);
});

test('a figure that is only said is not shown', () => {
  expect([...filled('', 'zh', { zh: '{lead}', en: '{lead}' }).shown]).toEqual([]);
});

test('the figure of a clause is that of its first field of figures', () => {
  const fields = `clauses:
  - { id: both, text: 甲, timeLimit: { value: 5, unit: minute }, amount: { value: 2, unit: m } }
  - { id: limit, text: 乙, timeLimit: { value: 5, unit: minute } }
  - { id: none, text: 丙 }`;
  const { standards } = corpusOf({ 'docs/zh/a/x.mdx': standardPage({ code: 'AP-01', kind: 'procedure', fields }) });
  expect(standards.map(({ facts }) => [...figuresOf(facts)])).toEqual([
    [
      ['both', { value: 2, unit: 'm' }],
      ['limit', { value: 5, unit: 'minute' }],
      ['none', undefined],
    ],
  ]);
});
