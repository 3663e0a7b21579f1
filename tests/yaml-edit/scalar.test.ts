import { expect, test } from 'vitest';
import { carefully, parseYaml } from '../../src/corpus/yaml.ts';
import { scalarText } from '../../src/yaml-edit/scalar.ts';
import { nastyTexts } from './random.ts';

test.each([
  ['您好，欢迎', '您好，欢迎'],
  ['2026-03-01', '2026-03-01'],
  ['Men’s hair', 'Men’s hair'],
  ["men's hair", "men's hair"],
  ['-18 °C', '-18 °C'],
  ['每 2 个月', '每 2 个月'],
  ['C:\\x', 'C:\\x'],
  ['1.1', "'1.1'"],
  ['12:30', "'12:30'"],
  ['yes', "'yes'"],
  ['001e-4', "'001e-4'"],
  ['', '""'],
  ['Hello: yes', '"Hello: yes"'],
  ['say "hi" #1', `'say "hi" #1'`],
  ['it\'s "so": ok', `'it''s "so": ok'`],
  [' a', '" a"'],
  ['a\nb', '"a\\nb"'],
  ['\u2028', '"\\u2028"'],
  [12, '12'],
  [1.5, '1.5'],
  [true, 'true'],
  [null, 'null'],
] as const)('%j is written %s', (value, written) => {
  expect(scalarText(value, { inFlow: false })).toBe(written);
});

test.each([
  ['a, b', 'a, b', '"a, b"'],
  ['{company}', '"{company}"', '"{company}"'],
  ['欢迎光临{company}', '欢迎光临{company}', '"欢迎光临{company}"'],
])('%j needs quotes in braces only, or everywhere', (value, inBlock, inFlow) => {
  expect(scalarText(value, { inFlow: false })).toBe(inBlock);
  expect(scalarText(value, { inFlow: true })).toBe(inFlow);
});

test('a key such as `on` needs no quotes, a number does', () => {
  expect(scalarText('on', { inFlow: true, isKey: true })).toBe('on');
  expect(scalarText('1.1', { inFlow: true, isKey: true })).toBe("'1.1'");
});

test('both parsers read every nasty text back, wherever it stands', () => {
  const places = [
    (text: string) => `a: ${scalarText(text, { inFlow: false })}\n`,
    (text: string) => `a: { a: ${scalarText(text, { inFlow: true })}, b: [${scalarText(text, { inFlow: true })}] }\n`,
    (text: string) => `- - ${scalarText(text, { inFlow: false })}\n`,
    (text: string) => `${scalarText(text, { inFlow: false, isKey: true })}: 1\n`,
  ];
  const made = [
    (text: string) => ({ a: text }),
    (text: string) => ({ a: { a: text, b: [text] } }),
    (text: string) => [[text]],
    key,
  ];
  const wrong = nastyTexts.flatMap((text) =>
    places.flatMap((place, index) => {
      const yaml = place(text);
      const wanted = JSON.stringify(made[index]?.(text));
      return [parseYaml(yaml), carefully(yaml)].every(({ data }) => JSON.stringify(data) === wanted) ? [] : [yaml];
    }),
  );
  expect(wrong).toEqual([]);
});

const key = (text: string) => Object.fromEntries([[text, 1]]);
