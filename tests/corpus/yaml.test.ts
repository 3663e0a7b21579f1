import { expect, test } from 'vitest';
import { carefully, parseYaml } from '../../src/corpus/yaml.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

/** Scalars on which YAML parsers are known to differ, or which people type without meaning anything special. */
// One a line would hide the table in its length.
// prettier-ignore
const scalars = [
  'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'True', 'TRUE', 'false', 'null', 'Null', '~', '', 'nan', '.nan', '.inf',
  '-.inf', '.Inf', '0', '-0', '+1', '1', '01', '007', '0o17', '0x1F', '0b11', '1_000', '1e3', '1E3', '1e5000', '1.',
  '.5', '1.0', '1.10', '-1.5e-3', '380012', '12:30', '12:30:45', '24:00', '2026-03-01', '2026-02-30', '2026-3-1',
  '2026-03-01T08:00:00Z', '2026-03-01 08:00:00', '2026年3月1日', '2026/3/1', '1.1', "'1.1'", '"1.1"', "'it''s'", '"a\\nb"',
  '"\\u4e2d"', '您好', '“您好”', '您好，欢迎', '您好：欢迎', 'a: b', 'a:b', 'a #b', 'a#b', '#b', '- a', '-a', '--', '---', '?', '? a',
  '!', '!important', '&a', '*a', '@a', '`a`', '%a', '|', '>', '>-', '|-', '{company}', '{ a: 1 }', '{a: 1, b}',
  '[a, b]', '[a, [b]]', '[]', '{}', '{', '[', ']', 'a, b', '=', '<<', '..', '...', '\\', 'a\\b', "'", '"', 'a\tb',
  '\u00a0a', '\u3000a', '\ufeffa', '\u200ba', '\u2028', '\u0085', '１', '３．５', '—', '———', '……', '🙂', '𠮷', '(a)', '（a）',
  '100%', 'P > E', 'P >> E', 'a & b', 'Hello!', '谁？', 'Who?', 'a ? b',
  'x@y.cn', '2 * 3', 'a | b', '3 %', 'a `b`', 'a?: b',
  "'#e0b000'", '-0b1', 'e0x1', ': a',
  '- - a', '"a\nb"', "'a\nb'", '"a \n  b"', "'it''s\n  so'", '每 2 个月', '90–110 cm',
  '__proto__', 'constructor',
];

/** Places a scalar can stand in. */
const places = [
  (scalar: string) => `a: ${scalar}\n`,
  (scalar: string) => `a:\n  - ${scalar}\n  - b\n`,
  (scalar: string) => `{ a: ${scalar}, b: c }\n`,
  (scalar: string) => `${scalar}: 1\n`,
  (scalar: string) => `a:\n  ${scalar}\nb: 1\n`,
  (scalar: string) => `a: x\n# ${scalar}\nb: ${scalar} # ${scalar}\n`,
];

test('the quick parser and the careful one read the same from every scalar, wherever it stands', () => {
  const differing = places
    .flatMap((place) => scalars.map(place))
    .filter((text) => {
      const quick = parseYaml(text);
      const careful = carefully(text);
      return JSON.stringify(reading(quick)) !== JSON.stringify(reading(careful));
    });
  expect(differing).toEqual([]);
});

test('the two read the same from all example manuals', () => {
  const { files } = exampleCorpus();
  expect(files.length).toBeGreaterThan(20);
  const differing = files.filter(({ fences }) => {
    const quick = parseYaml(fences.yaml);
    return quick.errors.length === 0 && JSON.stringify(quick.data) !== JSON.stringify(carefully(fences.yaml).data);
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test('places are the same whichever parser read the data', () => {
  const text = 'a: 1\nb:\n  - { id: x, text: 您好 }\n';
  const parsed = parseYaml(text);
  const span = parsed.spanOf(['b', 0, 'text']);
  expect(text.slice(span?.start, span?.end)).toBe('您好');
  const key = parsed.keySpanOf(['b', 0, 'text']);
  expect(text.slice(key?.start, key?.end)).toBe('text');
  expect(parsed.spanOf(['b', 1])).toBeUndefined();
  expect(parsed.keySpanOf(['c'])).toBeUndefined();
});

test.each([
  ['a: 1\na: 2\n', 'DUPLICATE_KEY'],
  ['a:\n\tb: 1\n', 'TAB_AS_INDENT'],
  ['title: 标准: 男士\n', 'BLOCK_AS_IMPLICIT_KEY'],
])('%j is a fault with a code: %s', (text, code) => {
  const { errors, data } = parseYaml(text);
  expect(errors.map((error) => error.code)).toContain(code);
  expect(data).toBeUndefined();
});

test('aliases that would explode are refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefg'[index] ?? ''}`)
          .join(', ')}]`,
    ),
  ].join('\n');
  const started = performance.now();
  expect(parseYaml(bomb).errors.map((error) => error.code)).toEqual(['ALIAS']);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a date stays the text that was written', () => {
  expect(parseYaml('effective: 2026-02-30\n').data).toEqual({ effective: '2026-02-30' });
});

/** What a reading comes to: the data, or that it failed. How a fault is named is the careful parser's affair. */
function reading({ data, errors }: { data: unknown; errors: readonly unknown[] }): unknown {
  return errors.length > 0 ? 'refused' : { data };
}
