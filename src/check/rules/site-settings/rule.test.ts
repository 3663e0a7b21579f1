import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf, grounds } from '../../../lib/contrast.ts';
import { rules } from '../../index.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { siteSettingsRule } from './rule.ts';

const settings = `brand: { zh: 雾灯, en: Foglamp }
tagline: { zh: 一盏灯, en: A light }
logo: /logo.svg
colours: { light: '#7a3b1f', dark: '#f0b48f' }
languages: [zh, en]
authority: zh
traditional: false
baseUrl: https://manuals.example
timeZone: Asia/Shanghai
popularSearches:
  zh: [入住, 退房]
  en: [check-in, check-out]
linkHosts: [manuals.example, other.example]
reviewNoticeDays: 60
marksForDays: 90
phones: [{ name: { zh: 热线, en: Hotline }, number: 555-0101 }]
`;
const assets = ['logo.svg', 'icons/icon-192.png', 'notes.pdf', 'docs/zh/guide/badge.png'];
const withLine = (line: string) => {
  const [name = ''] = line.split(':');
  const changed = settings.replace(new RegExp(`^${name}:.*$`, 'm'), () => line);
  if (!settings.includes(`${name}:`)) throw new Error(`No setting ${name}`);
  return changed;
};
const issuesWith = (line: string) =>
  issuesOf(rules, { 'site.yml': withLine(line) }, { assets }).filter(({ file }) => file === 'site.yml');

const phones = (number: string) => `phones: [{ name: { zh: 热线, en: Hotline }, number: ${number} }]`;
/** The line as it is typed, where the fault is told, the corrected line. */
const faulty: [string, string, string?][] = [
  ['baseUrl: manuals.example', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https//manuals.example', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https：//manuals.example', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https://manuals.example/', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https://manuals.example/below/', '8:10', 'baseUrl: https://manuals.example/below'],
  ['baseUrl: http://manuals.example', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https://manuals.example/zh/', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https://manuals.example/index.html', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https://manuals.example?from=card', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: https://me:secret@manuals.example', '8:10', 'baseUrl: https://manuals.example'],
  ['baseUrl: http://localhost:4321', '8:10'],
  ['baseUrl: https://127.0.0.1', '8:10'],
  ['baseUrl: ftp://manuals.example', '8:10'],
  ['baseUrl: 网址', '8:10'],
  ['timeZone: Asia/Beijing', '9:11', 'timeZone: Asia/Shanghai'],
  ['timeZone: Europe/Londn', '9:11', 'timeZone: Europe/London'],
  ['timeZone: UTC+8', '9:11', 'timeZone: Asia/Shanghai'],
  ['timeZone: 北京时间', '9:11', 'timeZone: Asia/Shanghai'],
  ['timeZone: Nowhere/At-All', '9:11'],
  ['timeZone: CST', '9:11'],
  ["colours: { light: blue, dark: '#f0b48f' }", '4:19'],
  ["colours: { light: '7a3b1f', dark: '#f0b48f' }", '4:19', "colours: { light: '#7a3b1f', dark: '#f0b48f' }"],
  ["colours: { light: '＃7a3b1f', dark: '#f0b48f' }", '4:19', "colours: { light: '#7a3b1f', dark: '#f0b48f' }"],
  ["colours: { light: '#721', dark: '#f0b48f' }", '4:19', "colours: { light: '#772211', dark: '#f0b48f' }"],
  ["colours: { light: '#7a3b1', dark: '#f0b48f' }", '4:19'],
  ["colours:\n  light: #7a3b1f\n  dark: '#f0b48f'", '5:10', '  light: "#7a3b1f"'],
  ['logo: /our-logo.png', '3:7'],
  ['logo: /logo.svgz', '3:7', 'logo: /logo.svg'],
  ['logo: logo.svg', '3:7', 'logo: /logo.svg'],
  ['logo: public/logo.svg', '3:7', 'logo: /logo.svg'],
  ['logo: /notes.pdf', '3:7'],
  ['logo: /docs/zh/guide/badge.png', '3:7'],
  ['logo: https://elsewhere.example/logo.svg', '3:7'],
  ['reviewNoticeDays: -5', '14:19', 'reviewNoticeDays: 5'],
  ['reviewNoticeDays: 0', '14:19'],
  ['reviewNoticeDays: 60天', '14:19', 'reviewNoticeDays: 60'],
  ['marksForDays: 90 days', '15:15', 'marksForDays: 90'],
  ['marksForDays: 三个月', '15:15'],
  ['languages: [zh, fr]', '5:17'],
  ['languages: [中文, en]', '5:13', 'languages: [zh, en]'],
  ['languages: zh、en', '5:12', 'languages: [zh, en]'],
  ['languages: [zh, zh]', '5:17'],
  ['authority: cn', '6:12', 'authority: zh'],
  ['authority: fr', '6:12'],
  ['traditional: 是', '7:14', 'traditional: true'],
  ['linkHosts: [https://other.example/x]', '13:13', 'linkHosts: [other.example]'],
  ['linkHosts: [Other.Example]', '13:13', 'linkHosts: [other.example]'],
  ['linkHosts: [a.example、b.example]', '13:13', 'linkHosts: [a.example, b.example]'],
  ['linkHosts: other.example', '13:12', 'linkHosts: [other.example]'],
  ["linkHosts: ['*.example.com']", '13:13'],
  ['linkHosts: [a.example, a.example]', '13:24'],
  [phones('call 555-0101'), '16:51'],
  [phones('0555010'), '16:51', phones("'0555010'")],
  [phones('"12"'), '16:51'],
  [phones('555-0101-0101-0101-0'), '16:51'],
  [phones('tel:555-0101'), '16:51'],
  [phones('５５５－０１０１'), '16:51', phones('555-0101')],
  [phones('"（０５５５）０１０１"'), '16:51', phones('(0555)0101')],
  ['phones: [{ name: { zh: 热线, en: Hotline } }]', '16:41'],
  ['  zh: [入住、退房]', '11:8', '  zh: [入住, 退房]'],
  ['  zh: [入住, 入住]', '11:12'],
];

test.each(faulty)('%s is told at its place, in both languages', (line, place, meant) => {
  const issues = issuesWith(line);
  expect(issues.map((issue) => [`${issue.line}:${issue.column}`, issue.level, issue.fix?.text])).toEqual([
    [place, 'error', meant],
  ]);
  expect(issues[0]?.message.zh).toMatch(/\p{Script=Han}/u);
  // A remark in place of a value is a fault of form, and belongs to no field.
  if (issues[0]?.rule !== 'frontmatter-syntax') expect(issues[0]?.path).toMatch(/^\w+/);
});

test.each(faulty.filter(([, , meant]) => meant !== undefined))(
  '%s passes once it is corrected',
  (line, _place, meant = '') => {
    const text = line.includes('\n') ? line.replace(/^ *light: #.*$/m, meant) : meant;
    expect(issuesWith(text)).toEqual([]);
  },
);

test.each([
  'baseUrl: https://manuals.example/below',
  'baseUrl: https://manuals.example:8443',
  'baseUrl: https://manuals.example/zh-manuals',
  'timeZone: Europe/London',
  'timeZone: UTC',
  "timeZone: '+08:00'",
  "colours: { light: '#7A3B1F', dark: '#f0b48f' }",
  'logo: /icons/icon-192.png',
  'languages: [en, zh]',
  'linkHosts: []',
  phones('+1 (555) 010-0101'),
  phones("'110'"),
  'phones: []',
  'reviewNoticeDays: 1',
  '  zh: [入住手续, 退房]',
])('%s is right', (line) => {
  expect(issuesWith(line)).toEqual([]);
});

test('settings that are missing, or are the usual ones, are right', () => {
  expect(issuesOf(siteSettingsRule, {})).toEqual([]);
  expect(issuesOf(siteSettingsRule, { 'site.yml': settings.replace('logo: /logo.svg\n', '') })).toEqual([]);
});

test('only the slash at the end is taken away, and quotes put round digits, without asking', () => {
  const safe = faulty.filter(([line]) => issuesWith(line).some(({ fix }) => fix?.safe)).map(([line]) => line);
  expect(safe).toEqual([
    'baseUrl: https://manuals.example/',
    'baseUrl: https://manuals.example/below/',
    phones('0555010'),
  ]);
});

test('wrong settings set off no faults elsewhere', () => {
  const page = '---\ntitle: 甲\ndescription: 乙\n---\n\n[甲](/zh/visits/)\n';
  const files = {
    'site.yml': withLine('timeZone: Asia/Beijing'),
    'docs/zh/a.mdx': page,
    'docs/en/a.mdx': page.replace('/zh/', '/en/'),
  };
  expect(brief(issuesOf(rules, files, { assets })).filter((line) => line.startsWith('docs/zh/'))).toEqual([]);
});

test('as the author sees it', () => {
  const text = textOf(siteSettingsRule, { 'site.yml': withLine('baseUrl: https://manuals.example/') });
  expect(text).toContain(
    'site.yml:8:10  错误 error  site-settings  baseUrl\n  网址 https://manuals.example/ 末尾多了斜线',
  );
  expect(text).toContain('改成 | baseUrl: https://manuals.example\n');
});

test.each<[string, string[]]>([
  ["colours: { light: '#ffd400', dark: '#f0b48f' }", ['4:19 colours.light']],
  ["colours: { light: '#7a3b1f', dark: '#3a3a3a' }", ['4:36 colours.dark']],
  ["colours: { light: '#8a8a8a', dark: '#000000' }", ['4:19 colours.light', '4:36 colours.dark']],
  ["colours: { light: '#000000', dark: '#ffffff' }", []],
])('%s: words in a colour must be read on their ground', (line, expected) => {
  const faint = issuesWith(line).filter(({ rule }) => rule === 'site-settings');
  expect(faint.map(({ line: row, column, path }) => `${row}:${column} ${path}`)).toEqual(expected);
  expect(faint.every(({ message }) => /:1$/.test(message.en))).toBe(true);
});

test('the grounds are those of the style sheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const inSheet = (name: string) =>
    [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, one]) => one);
  expect([grounds.light[0], grounds.dark[0]]).toEqual(inSheet('paper').slice(0, 2));
  expect([grounds.light[1], grounds.dark[1]]).toEqual(inSheet('tint').slice(0, 2));
});

test.each<[string, string, number]>([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1f4f7a', '#1f4f7a', 1],
])('the contrast of %s and %s is %d', (a, b, expected) => {
  expect(contrastOf(a, b)).toBeCloseTo(expected, 1);
  expect(contrastOf(b, a)).toBe(contrastOf(a, b));
});
