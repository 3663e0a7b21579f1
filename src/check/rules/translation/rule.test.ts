import { describe, expect, test } from 'vitest';
import { many } from '../../../lib/many.ts';
import { hashesOfPage, readSource } from '../../../corpus/index.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { codeUniqueRule } from '../code-unique/rule.ts';
import { translationRule } from './rule.ts';

const zhPath = 'docs/zh/a/x.mdx';
const enPath = 'docs/en/a/x.mdx';
const history = "[{ number: '1.0', date: 2026-02-20, marks: [{ clause: desk, mark: M, note: 写明范围 }] }]";
const fields = [
  'clauses:',
  '  - { id: desk, text: 柜台干净, note: 每天, details: [台面, 玻璃] }',
  '  - { id: floor, text: 地面干净 }',
  'notes:',
  '  - { id: origin, about: house-rule, text: 本公司自定 }',
].join('\n');
const chinese = standardPage({ code: 'AP-01', fields, history });
const { header, body = '', entries } = hashesOfPage(readSource({ path: zhPath, text: chinese, encoding: 'utf-8' }));

/** A complete translation, line by line, so that each test takes one line out or puts another in. */
const lines: Record<string, string> = {
  fence: '---',
  title: 'title: Desk',
  description: 'description: Keep it clean.',
  block: 'translation:',
  of: '  of: AP-01',
  source: `  source: ${header}`,
  body: `  body: ${body}`,
  aliases: '  aliases: [desk, floor, clean]',
  clauses: '  clauses:',
  desk: `    desk: { text: Keep the desk clean, note: Daily, details: [Top, Glass], source: ${entries['desk'] ?? ''} }`,
  floor: `    floor: { text: Keep the floor clean, source: ${entries['floor'] ?? ''} }`,
  origin: `    origin: { text: Our own, source: ${entries['origin'] ?? ''} }`,
  history: "  history: { '1.0': { desk: Says how far } }",
  end: '---\n\n## Why\n\nTrust.\n',
};
const english = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  Object.entries({ ...lines, ...changes })
    .flatMap(([, line]) => line ?? [])
    .join('\n');

/** What the rule says, in one line each: place, field, level and message. */
function said(files: Readonly<Record<string, string>>): string[] {
  return issuesOf(translationRule, files).map(
    ({ file, line, level, path, message }) => `${file}:${line} ${path ?? '-'} ${level}: ${message.en}`,
  );
}

test('two entries alike in translation only are told at the second', () => {
  const desk = (details: string) =>
    said({ [zhPath]: chinese, [enPath]: english({ desk: lines['desk']?.replace('[Top, Glass]', details) }) });
  expect(desk('[Top, top ]')).toEqual([
    `${enPath}:10 translation.clauses.desk.details[1] warning: Two entries of \`details\` of the clause ` +
      '`desk` are both “top”, though the originals differ',
  ]);
  expect(desk('[Top, Glass]')).toEqual([]);
});

test('a complete translation of the present text is silent', () => {
  expect(said({ [zhPath]: chinese, [enPath]: english() })).toEqual([]);
});

describe('what a translation lacks, has too much or has of an older text', () => {
  const clauses = 'translation.clauses';
  const entriesOfDesk = (count: number) =>
    `\`details\` of the clause \`desk\` has ${many(count, 'entry', 'entries')}, the original has 2`;
  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['a clause', { floor: undefined }, [`${enPath}:11 ${clauses}.floor error: The clause \`floor\` is not translated`]],
    [
      'a note of the standard',
      { origin: undefined },
      [`${enPath}:11 ${clauses}.origin error: The clause \`origin\` is not translated`],
    ],
    [
      'one field of a clause',
      { desk: lines['desk']?.replace(' note: Daily,', '') },
      [`${enPath}:10 ${clauses}.desk.note error: \`note\` of the clause \`desk\` is not translated`],
    ],
    [
      'an entry of a list',
      { desk: lines['desk']?.replace(', Glass', '') },
      [`${enPath}:10 ${clauses}.desk.details error: ${entriesOfDesk(1)}`],
    ],
    [
      'a list that became a text',
      { desk: lines['desk']?.replace('[Top, Glass]', 'Top and glass') },
      [`${enPath}:10 ${clauses}.desk.details error: ${entriesOfDesk(1)}`],
    ],
    [
      'a text that became a list',
      { floor: lines['floor']?.replace('Keep the floor clean', '[Keep the floor, clean]') },
      [`${enPath}:11 ${clauses}.floor.text error: \`text\` of \`floor\` is one text in the original, but a list here`],
    ],
    [
      'an entry too many in a list',
      { desk: lines['desk']?.replace('Glass]', 'Glass, Drawer]') },
      [`${enPath}:10 ${clauses}.desk.details error: ${entriesOfDesk(3)}`],
    ],
    [
      'a field that the original has not',
      { floor: lines['floor']?.replace(', source', ', note: x, source') },
      [
        `${enPath}:11 ${clauses}.floor.note error: ` +
          'The translation of the clause `floor` has `note`, which the original does not',
      ],
    ],
    [
      'a clause that the original has not',
      { origin: `${lines['origin'] ?? ''}\n    dsek: { text: x, source: aaaaab }` },
      [`${enPath}:13 ${clauses}.dsek error: The original has no clause \`dsek\``],
    ],
    [
      'the translated note of a mark',
      { history: undefined },
      [`${enPath}:12 translation.history.1.0.desk error: The note on \`desk\` in revision 1.0 is not translated`],
    ],
    [
      'an older title',
      { source: '  source: bbbbbb' },
      [
        `${enPath}:6 translation.source warning: ` +
          'The original of the title and the rule sentence has changed since it was translated',
      ],
    ],
    [
      'an older body',
      { body: '  body: bbbbbb' },
      [`${enPath}:7 translation.body warning: The original of the body has changed since it was translated`],
    ],
    [
      'a body never recorded',
      { body: undefined },
      [`${enPath}:12 translation.body warning: The translation of the body is not recorded yet`],
    ],
    [
      'an older clause',
      { floor: lines['floor']?.replace(/source: \w+/, 'source: bbbbbb') },
      [`${enPath}:11 ${clauses}.floor.source warning: The original of \`floor\` has changed since it was translated`],
    ],
    [
      'a clause never recorded',
      { floor: lines['floor']?.replace(/source: \w+/, 'source: aaaaaa') },
      [`${enPath}:11 ${clauses}.floor.source warning: The translation of \`floor\` is not recorded yet`],
    ],
    [
      'another standard',
      { of: '  of: AP-02' },
      [`${enPath}:5 translation.of error: The translation is of \`AP-02\`, but the original is \`AP-01\``],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(said({ [zhPath]: chinese, [enPath]: english(changes) })).toEqual(expected);
  });

  test('a misspelt clause is offered the id that has no translation yet', () => {
    const floor = lines['floor']?.replace('floor:', 'flor:');
    const [issue] = issuesOf(translationRule, { [zhPath]: chinese, [enPath]: english({ floor }) });
    expect(issue?.fix?.text).toBe(floor?.replace('flor:', 'floor:'));
  });
});

test('a page without its translation, and a translation without its page, name the file that is missing', () => {
  expect(said({ [zhPath]: chinese })).toEqual([`${zhPath}:1 - warning: This page has no English translation yet`]);
  expect(said({ [enPath]: english() })).toEqual([`${enPath}:1 - error: This translation has no original`]);
  const [issue] = issuesOf(translationRule, { [enPath]: english() });
  expect(issue?.hint.en).toContain(zhPath);
});

test('a page that cannot be read is told as such, not as one without a translation', () => {
  expect(said({ [zhPath]: `${chinese}\0` })).toEqual([]);
});

test('a standard in the folder of another language is told once, where it belongs', () => {
  expect(said({ [enPath]: chinese })).toHaveLength(1);
});

test('what is to be recorded is the clause that was read again', () => {
  const floor = lines['floor']?.replace(/source: \w+/, 'source: bbbbbb');
  const [issue] = issuesOf(translationRule, { [zhPath]: chinese, [enPath]: english({ floor }) });
  expect(issue?.hint.en).toContain('npm run translated -- AP-01#floor');
});

test.each([
  ['two characters of Chinese in English', { title: 'title: 柜台' }, 1],
  ['one character', { title: 'title: 甲' }, 0],
  ['Chinese words among English ones', { title: 'title: The 柜台 at the door' }, 1],
  ['Chinese words that are cited', { title: 'title: The “柜台” at the door (前台)' }, 0],
])('%s', (_what, changes, count) => {
  expect(said({ [zhPath]: chinese, [enPath]: english(changes) })).toHaveLength(count);
});

test.each([
  ['three ordinary words of English in Chinese', 'keep desk clean', true],
  ['two', 'desk clean', false],
  ['a short sentence', 'Be sincere', true],
  ['one ordinary word', 'Waiter', true],
  ['a name', 'Café Lumen', false],
  ['an abbreviation', 'VIP', false],
])('%s', (_what, title, isTold) => {
  const found = said({ [zhPath]: chinese.replace(/^title: .*$/m, `title: ${title}`), [enPath]: english() });
  expect(found.some((line) => line.startsWith(`${zhPath}:2 title`))).toBe(isTold);
});

test.each([
  ['先听完，then say what you will do', ['Among the Chinese stands “then say what you will do”']],
  ['先听完，keep the desk clean，再说', ['Among the Chinese stands “keep the desk clean”']],
  ['请说 may I help you 再接待', ['Among the Chinese stands “may I help you”']],
  ['请说“may I help you”再接待', []],
  ['用 Microsoft Word 写', []],
])('English words in a Chinese title: %s', (title, expected) => {
  const files = { [zhPath]: chinese.replace(/^title: .*$/m, `title: ${title}`), [enPath]: english() };
  const told = issuesOf(translationRule, files).map(({ message }) => message.en);
  expect(told.filter((message) => message.startsWith('Among'))).toEqual(expected);
});

test('a name of a list in the other language is told, and once where the two are exchanged', () => {
  const told = (zh: string, en: string) =>
    issuesOf(translationRule, { 'vocabulary/roles.yml': `entries:\n  - { id: one, zh: ${zh}, en: ${en} }\n` })
      .filter(({ file }) => file === 'vocabulary/roles.yml')
      .map(({ path }) => path);
  expect(told('Waiter', '服务员')).toEqual(['entries[0]']);
  expect(told('Doorman at night', 'Night porter')).toEqual(['entries[0].zh']);
  expect(told('前台', '前台')).toEqual(['entries[0].en']);
  expect(told('服务员', 'Waiter')).toEqual([]);
  expect(told('VIP', 'VIP')).toEqual([]);
});

test('a body that the original does not have is nobody’s fault here', () => {
  const bare = chinese.replace(/\n## [\s\S]*$/, '');
  const { header: same, entries: these } = hashesOfPage(readSource({ path: zhPath, text: bare, encoding: 'utf-8' }));
  expect([same, these]).toEqual([header, entries]);
  expect(said({ [zhPath]: bare, [enPath]: english() })).toEqual([]);
});

const manual = `---
title: 手册
description: 一句话。
manual:
  id: a
  number: SS-A
  order: 1
  version: '1.0'
  secrecy: internal
  audience: [all]
  owner: service-quality
  written: { by: service-quality, on: 2026-01-01 }
  checked: { by: service-quality, on: 2026-01-01 }
  approved: { by: service-director, on: 2026-01-01 }
  revisions: [{ id: v1, version: '1.0', date: 2026-01-02, text: 首次发布 }]
  sections: [{ id: all, text: 全部, standards: [AP-01] }]
---
`;

test('every section and version of a manual’s front page is translated too', () => {
  const source = readSource({ path: 'docs/zh/a/index.mdx', text: manual, encoding: 'utf-8' });
  const hashes = hashesOfPage(source);
  const front = (clauses: string) =>
    englishPage({ of: 'a', title: 'Manual', source: hashes.header, fields: `clauses:${clauses}` });
  const all = `\n  all: { text: All, source: ${hashes.entries['all'] ?? ''} }`;
  const v1 = `\n  v1: { text: First issue, source: ${hashes.entries['v1'] ?? ''} }`;
  const files = { 'docs/zh/a/index.mdx': manual, 'docs/en/a/index.mdx': front(all + v1) };
  expect(said(files)).toEqual([]);
  expect(said({ ...files, 'docs/en/a/index.mdx': front(all) })).toEqual([
    'docs/en/a/index.mdx:8 translation.clauses.v1 error: The clause `v1` is not translated',
  ]);
  expect(said({ ...files, 'docs/en/a/index.mdx': front(v1 + all.replace(/source: \w+/, 'source: cccccc')) })).toEqual([
    'docs/en/a/index.mdx:9 translation.clauses.all.source warning: ' +
      'The original of `all` has changed since it was translated',
  ]);
});

test.each([
  ['Customers feel safe.[微笑]', ['[微笑]']],
  ['Hold the lower half 或杯把 of it.', ['或杯把']],
  ['Say “您好” to the guest of honour (主宾).', []],
])('the English body %s', (text, expected) => {
  const page = `${english()}\n## Why\n\n${text}\n`;
  const found = issuesOf(translationRule, { [zhPath]: chinese, [enPath]: page });
  expect(found.flatMap(({ message }) => /^Among the English stands “(.*)”$/.exec(message.en)?.[1] ?? [])).toEqual(
    expected,
  );
});

test('an older body names the page, as no paragraph is known to be the one', () => {
  const [issue] = issuesOf(translationRule, { [zhPath]: chinese, [enPath]: english({ body: '  body: bbbbbb' }) });
  expect(issue?.message.zh).toBe('正文的原文改过了，译文还是旧的');
  expect(issue?.hint.en).toContain(`It now stands in ${zhPath}.`);
});

test.each([
  ['On the phone nobody sees your face.', 1],
  ['> On the phone nobody sees your face.', 0],
  ['外宾来电，先说“On the phone nobody sees your face.”', 0],
  ['Wi-Fi 和 iPhone', 0],
])('the Chinese body %s', (text, count) => {
  const page = `${chinese}\n${text}\n`;
  const found = issuesOf(translationRule, { [zhPath]: page, [enPath]: english() });
  expect(found.filter(({ message }) => message.en.startsWith('This should be in Chinese'))).toHaveLength(count);
});

test('a translated title that is that of another page is told at the one whose original says something else', () => {
  const pages = (...titles: (readonly [zh: string, en: string])[]) =>
    Object.fromEntries(
      titles.flatMap(([zh, en], index) => [
        [
          `docs/zh/appearance/x${String(index)}.mdx`,
          standardPage({
            title: zh,
            kind: 'appearance',
            code: `AP-0${String(index + 1)}`,
            fields: 'clauses:\n  - { id: one, polarity: do, part: hair, text: 头发剪短, basis: [house] }',
          }),
        ],
        [
          `docs/en/appearance/x${String(index)}.mdx`,
          englishPage({
            of: `AP-0${String(index + 1)}`,
            title: en,
            fields: 'clauses:\n  one: { text: Cut the hair short, source: aaaaaa }',
          }),
        ],
      ]),
    );
  const told = (...titles: (readonly [zh: string, en: string])[]) =>
    issuesOf(translationRule, pages(...titles)).flatMap(({ file, message }) =>
      message.en.startsWith('The title') ? [`${file}: ${message.en}`] : [],
    );
  expect(told(['海报高度', 'Poster height'], ['海报位置', 'Poster height'])).toEqual([
    'docs/en/appearance/x1.mdx: The title “Poster height” is that of AP-01 too, ' +
      'though the originals are called otherwise',
  ]);
  expect(told(['海报高度', 'Poster height'], ['海报位置', 'Where posters go'])).toEqual([]);
});

test('a translation that stands alone among the originals belongs in the folder of its own language', () => {
  const [issue] = issuesOf(translationRule, { 'docs/zh/a/lone.mdx': english() });
  expect(issue?.hint.en).toContain('docs/en/a/lone.mdx');
});

test('two pages that changed places are told as that, once, and one beside a plain page is not', () => {
  const told = (files: Record<string, string>) =>
    issuesOf(translationRule, files).map(({ file, message }) => `${file}: ${message.en}`);
  expect(told({ [zhPath]: english(), [enPath]: chinese })[0]).toContain('have changed places');
  const plain = '---\ntitle: Welcome\ndescription: Come in.\n---\n\nCome in.\n';
  expect(told({ [zhPath]: english(), [enPath]: plain }).join()).not.toContain('have changed places');
});

test('two pages that changed places are one fault, told at the original', () => {
  const [first, ...more] = said({ [zhPath]: english(), [enPath]: chinese });
  expect([first, more]).toEqual([expect.stringContaining(`${zhPath}:1 `), []]);
});

test('a page alone in the folder of another language is called by what it holds', () => {
  const words = (path: string, text: string) => issuesOf(translationRule, { [path]: text })[0]?.message.en;
  expect(words('docs/zh/a/lone.mdx', english())).toContain('translation');
  expect(words('docs/en/a/lone.mdx', chinese)).toContain('facts');
});

test('entries that are alike in the original too may be alike in the translation', () => {
  const same = chinese.replace('[台面, 玻璃]', '[台面, 台面]');
  const desk = lines['desk']?.replace('[Top, Glass]', '[Top, Top]');
  const found = issuesOf(translationRule, { [zhPath]: same, [enPath]: english({ desk }) });
  expect(found.filter(({ message }) => message.en.startsWith('Two entries'))).toEqual([]);
});

test('two pages of one title may have one title in translation', () => {
  const files = Object.fromEntries(
    ['AP-01', 'AP-02'].flatMap((code) => [
      [`docs/zh/a/${code}.mdx`, standardPage({ code, fields })],
      [`docs/en/a/${code}.mdx`, englishPage({ of: code, fields: 'clauses: {}' })],
    ]),
  );
  const found = issuesOf(translationRule, files);
  expect(found.filter(({ message }) => message.en.startsWith('The title'))).toEqual([]);
});

test('English left in a Chinese body may be meant; Chinese left in an English one is an error', () => {
  const levels = (files: Readonly<Record<string, string>>) =>
    issuesOf(translationRule, files).flatMap(({ level, message }) =>
      message.en.startsWith('This should be in') ? [level] : [],
    );
  expect(levels({ [zhPath]: chinese, [enPath]: `${english()}\n客人来电，看不见您的脸。\n` })).toEqual(['error']);
  const page = `${chinese}\nOn the phone nobody sees your face.\n`;
  expect(levels({ [zhPath]: page, [enPath]: english() })).toEqual(['warning']);
});

test('a draft is not told for what its translation lacks, but for what is wrong there', () => {
  const draft = chinese.replace('  kind:', '  state: draft\n  kind:');
  expect(draft).not.toBe(chinese);
  expect(said({ [zhPath]: draft })).toEqual([]);
  const floor = lines['floor']?.replace(/source: \w+/, 'source: bbbbbb');
  expect(said({ [zhPath]: draft, [enPath]: english({ floor, origin: undefined }) })).toEqual([]);
  const origin = `${lines['origin'] ?? ''}\n    dsek: { text: x, source: aaaaab }`;
  expect(said({ [zhPath]: draft, [enPath]: english({ origin }) })).toHaveLength(1);
});

test('a translation of another standard is offered the code of its page', () => {
  const [issue] = issuesOf(translationRule, { [zhPath]: chinese, [enPath]: english({ of: '  of: AP-02' }) });
  expect(issue?.fix?.text).toBe('  of: AP-01');
});

test('a code that was changed in the page is told there, with its translation', () => {
  const other = standardPage({ code: 'AP-07', fields: `see: [AP-01]\n${fields}` });
  const files = { [zhPath]: chinese.replace('AP-01', 'AP-10'), [enPath]: english(), 'docs/zh/a/y.mdx': other };
  const found = issuesOf([codeUniqueRule, translationRule], files);
  expect(found.filter(({ file }) => file === enPath)).toEqual([]);
  expect(found.find(({ file }) => file === zhPath)?.followers.map(({ file }) => file)).toContain(enPath);
});

test('a page whose code another has already is told as that, and not for its missing translation', () => {
  const files = { [zhPath]: chinese, [enPath]: english(), 'docs/zh/a/y.mdx': chinese.replace('柜台', '前台') };
  const found = issuesOf([codeUniqueRule, translationRule], files);
  expect(found.map(({ message }) => message.en).join()).not.toContain('has no English translation yet');
});

test.each([
  ['D', 'The original marks the clause `hall` as deleted'],
  ['M', 'The original has no clause `hall`'],
])('a translated clause that the original has no more and marks %s', (mark, expected) => {
  const page = chinese.replace(history, history.replace('}] }]', `}, { clause: hall, mark: ${mark} }] }]`));
  expect(page).not.toBe(chinese);
  const origin = `${lines['origin'] ?? ''}\n    hall: { text: x, source: aaaaab }`;
  expect(said({ [zhPath]: page, [enPath]: english({ origin }) })).toEqual([
    `${enPath}:13 translation.clauses.hall error: ${expected}`,
  ]);
});

test.each([
  [false, 'polarity: do,'],
  [true, undefined],
])('a clause that was turned round, marked: %s', (isMarked, offered) => {
  const page = (polarity: string, marks: string) =>
    standardPage({
      ...{ code: 'AP-01', kind: 'appearance', history: `[{ number: '1.0', date: 2026-02-20${marks} }]` },
      fields: `clauses:\n  - { id: one, polarity: ${polarity}, part: hair, text: 留长发 }`,
    });
  const before = readSource({ path: zhPath, text: page('do', ''), encoding: 'utf-8' });
  const one = `one: { text: Wear your hair long, source: ${hashesOfPage(before).entries['one'] ?? ''} }`;
  const files = {
    [zhPath]: page('dont', isMarked ? ', marks: [{ clause: one, mark: M, note: 改了 }]' : ''),
    [enPath]: englishPage({ of: 'AP-01', fields: `clauses: { ${one} }` }),
  };
  const turned = issuesOf(translationRule, files).filter(({ message }) => message.zh.includes('do → dont'));
  expect(turned.map(({ file, line, level }) => [file, line, level])).toEqual([[zhPath, 9, 'warning']]);
  if (offered === undefined) expect(turned[0]?.fix).toBeNull();
  else expect(turned[0]?.fix?.text).toContain(offered);
});

test('a translation that was saved over by another is not missing besides', () => {
  const other = chinese.replace('AP-01', 'AP-02').replace(/^title: .*$/m, 'title: 另一条标准');
  const files = { [zhPath]: chinese, [enPath]: english(), 'docs/zh/a/y.mdx': other, 'docs/en/a/y.mdx': english() };
  const found = issuesOf(translationRule, files);
  expect(found.filter(({ message }) => message.en.includes('no English translation yet'))).toEqual([]);
});
