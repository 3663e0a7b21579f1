import { expect, test } from 'vitest';
import { reporters, rules } from '../../src/check/index.ts';
import { printable } from '../../src/lib/printable.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
import { reportOf } from '../helpers/run-rule.ts';

const hostile = 'x\n::error::y\r\x1b[31m\x07\x00\x7f\x9b31m\u2028\u202e##[error]z ##vso[task]';
/** What acts on a terminal; the tab is no worse than a blank. */
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const options = { languages: ['zh', 'en'] as const, prefix: '', rulePage: () => 'page' };

const faults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a value': {
    'docs/zh/a/x.mdx': standardPage({ code: 'AP-01', fields: `clauses:\n  - { id: ${JSON.stringify(hostile)} }` }),
  },
  'a field': { 'docs/zh/a/x.mdx': `---\ntitle: 甲\ndescription: 乙\n${JSON.stringify(hostile)}: 1\n---\n` },
  'a line of the file': { 'docs/zh/a/x.mdx': '---\ntitle: 甲\x1b[2J\u202e\ndescripton: \x9b乙\n---\n' },
  'a link': { 'docs/zh/a/x.mdx': '---\ntitle: 甲\ndescription: 乙\n---\n\n[a](/zh/\x1b[31m/) [b](/zh/x\u202e/)\n' },
  'the name of a file': { 'docs/zh/a/x\x1b[31m\n::error::.mdx': '---\ntitel: 甲\n---\n' },
  'a data file': { 'terms/a.yml': `terms: ${JSON.stringify([hostile])}\n` },
};

test.each(Object.keys(faults))('%s that would act on a terminal or a log is printed as signs', (name) => {
  const report = reportOf(rules, faults[name] ?? {});
  expect(report.issues.length).toBeGreaterThan(0);
  for (const format of ['text', 'github', 'gitlab', 'json', 'sarif'] as const) {
    const lines = reporters[format](report, options, rules).split('\n');
    expect([format, lines.filter((line) => acting.test(line))]).toEqual([format, []]);
    expect(lines.filter((line) => /##(?:vso)?\[/.test(line) && /^text|^github/.test(format))).toEqual([]);
    if (format === 'text') expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
    if (format === 'github')
      expect(lines.filter((line) => !/^::(?:error|warning|notice) file=/.test(line))).toEqual([]);
  }
});

test.each([
  ['红\x1b[31m', '红␛[31m'],
  ['a\nb\tc', 'a␊b␉c'],
  ['a\u202eb', 'a␦b'],
  ['  ::set-env name=x::y', ': :set-env name=x::y'],
  ['时间 09:00 :: 18:00', '时间 09:00 :: 18:00'],
  ['## 标题 [链接](/zh/)', '## 标题 [链接](/zh/)'],
  ['👩‍💼 “好” — ok', '👩‍💼 “好” — ok'],
])('%j is printed as %s', (text, expected) => {
  expect(printable(text)).toBe(expected);
});
