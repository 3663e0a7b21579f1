import { describe, expect, test } from 'vitest';
import { edit, type EditPath, type Operation, parsePath, type Value } from '../../src/yaml-edit/index.ts';

const at = (path: string | EditPath) => (typeof path === 'string' ? parsePath(path) : path);
const set = (path: string | EditPath, value: Value): Operation => ({ op: 'set', path: at(path), value });
const unset = (path: string): Operation => ({ op: 'unset', path: at(path) });
const insert = (path: string, index: number, value: Value): Operation => ({
  op: 'insert',
  path: at(path),
  at: index,
  value,
});
const move = (path: string, from: number, to: number): Operation => ({ op: 'move', path: at(path), from, to });
const rename = (path: string, key: string): Operation => ({ op: 'rename', path: at(path), key });

const words = (first: number, count: number) => Array.from({ length: count }, (_, index) => `word${first + index}`);
const row = (first: number, count: number) => `    ${words(first, count).join(', ')},\n`;

const page = `---
title: 男员工发型
standard:
  code: AP-03
  clauses:
    - { id: front, text: 前面的头发留在眉毛以上, basis: [001o-2] }
    # 漂染另见下条
    - { id: dye, text: 染发 } # 常问
  revision:
    number: '1.1'
    effective: 2026-03-01
  aliases:
    [
      染发与发色, 头发,
      刘海, 光头,
    ]
---

正文里的 title: 不动。
`;

/** The lines that came in the place of others, as a patch would show them. */
function changes(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let front = 0;
  while (front < old.length && front < now.length && old[front] === now[front]) front += 1;
  let back = 0;
  while (back < Math.min(old.length, now.length) - front && old.at(-1 - back) === now.at(-1 - back)) back += 1;
  return [
    ...old.slice(front, old.length - back).map((line) => `-${line}`),
    ...now.slice(front, now.length - back).map((line) => `+${line}`),
  ];
}

describe('an edit of a page changes only its own line:', () => {
  test.each<[string, Operation, string[]]>([
    ['a text', set('title', '女员工发型'), ['-title: 男员工发型', '+title: 女员工发型']],
    [
      'a text of an entry named by its id',
      set('standard.clauses[#dye].text', '染发: 不行'),
      ['-    - { id: dye, text: 染发 } # 常问', '+    - { id: dye, text: "染发: 不行" } # 常问'],
    ],
    ['a revision number', set('standard.revision.number', '1.2'), ["-    number: '1.1'", "+    number: '1.2'"]],
    [
      'a date',
      set('standard.revision.effective', '2026-12-01'),
      ['-    effective: 2026-03-01', '+    effective: 2026-12-01'],
    ],
    [
      'a new key in braces',
      set('standard.clauses[1].except', '染回黑色'),
      ['-    - { id: dye, text: 染发 } # 常问', '+    - { id: dye, text: 染发, except: 染回黑色 } # 常问'],
    ],
    ['a new key in a block', set('standard.revision.owner', 'service-quality'), ['+    owner: service-quality']],
    [
      'an entry between comments',
      insert('standard.clauses', 1, { id: 'back', text: '不碰到衣领' }),
      ['+    - { id: back, text: 不碰到衣领 }'],
    ],
    [
      'an entry at the end',
      insert('standard.clauses', 2, { id: 'back', text: '不碰到衣领' }),
      ['+    - { id: back, text: 不碰到衣领 }'],
    ],
    [
      'a word in a folded list',
      insert('standard.aliases', 2, '寸头'),
      ['-      刘海, 光头,', '+      寸头, 刘海, 光头,'],
    ],
    ['a word less', unset('standard.aliases[3]'), ['-      刘海, 光头,', '+      刘海,']],
    ['a word elsewhere', move('standard.aliases', 3, 2), ['-      刘海, 光头,', '+      光头, 刘海,']],
    ['a key with another name', rename('standard.code', 'codes'), ['-  code: AP-03', '+  codes: AP-03']],
    [
      'one field of a whole entry that is set anew',
      set('standard.clauses[#front]', { id: 'front', text: '露出眉毛', basis: ['001o-2'] }),
      [
        '-    - { id: front, text: 前面的头发留在眉毛以上, basis: [001o-2] }',
        '+    - { id: front, text: 露出眉毛, basis: [001o-2] }',
      ],
    ],
    [
      'one word of a whole list that is set anew',
      set('standard.aliases', ['染发与发色', '头发', '刘海', '板寸', '光头']),
      ['-      刘海, 光头,', '+      刘海, 板寸, 光头,'],
    ],
  ])('%s', (_what, operation, expected) => {
    const after = edit(page, [operation]);
    expect(changes(page, after)).toEqual(expected);
    expect(after.endsWith('\n---\n\n正文里的 title: 不动。\n')).toBe(true);
  });
});

describe('what is new is written like its neighbours:', () => {
  test.each<[string, string, Operation, string]>([
    ['a: [x]\n', 'a map in brackets', insert('a', 1, { k: 'v' }), 'a: [x, { k: v }]\n'],
    ['a: {b: 1}\n', 'braces without blanks', set('c', { d: [1, 2] }), 'a: {b: 1}\nc: {d: [1, 2]}\n'],
    [
      'a:\n  - k: 1\n    l: 2\n',
      'a block in a block',
      insert('a', 1, { k: 3, l: [4] }),
      'a:\n  - k: 1\n    l: 2\n  - k: 3\n    l: [4]\n',
    ],
    [
      'a:\n  - k: 1\n\n  - k: 2\n',
      'entries with an empty line between',
      insert('a', 1, { k: 3 }),
      'a:\n  - k: 1\n\n  - k: 3\n\n  - k: 2\n',
    ],
    [
      'a:\n  - stem:\n      zh: 甲\n      en: A\n',
      'a map in a map of an entry',
      insert('a', 1, { stem: { zh: '乙', en: 'B' } }),
      'a:\n  - stem:\n      zh: 甲\n      en: A\n  - stem:\n      zh: 乙\n      en: B\n',
    ],
    ['a:\n- x\n', 'a list at the column of its key', set('b', [{ k: 1 }]), 'a:\n- x\nb:\n- { k: 1 }\n'],
    [
      'a:\n    b: 1\n',
      'steps of four',
      set('c', { d: [{ e: { f: 1 } }] }),
      'a:\n    b: 1\nc:\n    d:\n      - { e: { f: 1 } }\n',
    ],
    ['a: []\n', 'a first entry', insert('a', 0, { id: 'x' }), 'a:\n  - { id: x }\n'],
    ['a: []\n', 'a first word', insert('a', 0, 'x'), 'a: [x]\n'],
    ['a: {}\n', 'a first key', set('a.b', 1), 'a: { b: 1 }\n'],
    ['a:\nb: 1\n', 'a value that was left out', set('a', 'x'), 'a: x\nb: 1\n'],
    ['a: # about a\nb: 1\n', 'the same beside a comment', set('a', 'x'), 'a: x # about a\nb: 1\n'],
    [
      'a: x # about a\n',
      'a block where a word was',
      set('a', [{ k: [{ l: 1 }] }]),
      'a:\n  - k:\n      - { l: 1 } # about a\n',
    ],
    [
      'a:\n  - 1\n',
      'a long list of words, line by line',
      set('b', words(10, 30)),
      `a:\n  - 1\nb:\n  [\n${row(10, 14)}${row(24, 14)}${row(38, 2)}  ]\n`,
    ],
    ['a: [\n  x,\n  y\n]\n', 'one a line', insert('a', 2, 'z'), 'a: [\n  x,\n  y,\n  z\n]\n'],
    ['a: x', 'no line ending at the end of the file', set('b', 1), 'a: x\nb: 1'],
    ['a: 1\r\nb:\r\n  - x\r\n', 'Windows line ends', insert('b', 0, 'y'), 'a: 1\r\nb:\r\n  - y\r\n  - x\r\n'],
    ['\ufeffa: 1\n', 'a byte order mark', set('a', 2), '\ufeffa: 2\n'],
  ])('%j: %s', (before, _what, operation, after) => {
    expect(edit(before, [operation])).toBe(after);
  });
});

describe('what goes takes only itself along:', () => {
  test.each<[string, Operation, string]>([
    ['a: 1\nb: 2\nc: 3\n', unset('b'), 'a: 1\nc: 3\n'],
    ['a: 1\nb: 2\n', unset('b'), 'a: 1\n'],
    ['a:\n  - x\n', unset('a[0]'), 'a: []\n'],
    ['a:\n  - id: x\n    text: y\n', unset('a[0].id'), 'a:\n  - text: y\n'],
    ['a:\n  - id: x\n', unset('a[0].id'), 'a:\n  - {}\n'],
    ['a: { b: 1, c: 2 }\n', unset('a.b'), 'a: { c: 2 }\n'],
    ['a: [\n  x, y,\n  z,\n]\n', unset('a[1]'), 'a: [\n  x,\n  z,\n]\n'],
    ['a: [\n  x, y,\n  z,\n]\n', unset('a[2]'), 'a: [\n  x, y,\n]\n'],
    ['a: [x]\n', unset('a[0]'), 'a: []\n'],
    ['a:\n  - x # about x\n  # below x\n  - y\n', unset('a[0]'), 'a:\n  # below x\n  - y\n'],
    ['a:\n  - x\n  # below x\n  - y # about y\n# below a\n', unset('a[1]'), 'a:\n  - x\n  # below x\n# below a\n'],
    ['a:\n  - x\n\n  - y\n\n  - z\n', unset('a[1]'), 'a:\n  - x\n\n  - z\n'],
    ['a:\n  - x\n\n  - y\n', unset('a[1]'), 'a:\n  - x\n'],
  ])('%j', (before, operation, after) => {
    expect(edit(before, [operation])).toBe(after);
  });
});

describe('a comment between two entries stays with the one above:', () => {
  const list = 'a:\n  # above\n  - x # on x\n  # below x\n\n  - y\n  - z\n  # below z\nb: 1\n';
  test.each<[Operation, string]>([
    [move('a', 0, 1), 'a:\n  # above\n  - y\n\n  - x # on x\n  # below x\n  - z\n  # below z\nb: 1\n'],
    [move('a', 2, 0), 'a:\n  # above\n  - z\n  # below z\n\n  - x # on x\n  # below x\n  - y\nb: 1\n'],
    [insert('a', 1, 'w'), 'a:\n  # above\n  - x # on x\n  # below x\n\n  - w\n  - y\n  - z\n  # below z\nb: 1\n'],
    [insert('a', 3, 'w'), 'a:\n  # above\n  - x # on x\n  # below x\n\n  - y\n  - z\n  # below z\n  - w\nb: 1\n'],
  ])('%j', (operation, after) => {
    expect(edit(list, [operation])).toBe(after);
  });

  test('in brackets too', () => {
    const flow = 'a: [\n  x, # on x\n  y # on y\n]\n';
    expect(edit(flow, [move('a', 1, 0)])).toBe('a: [\n  y, # on y\n  x # on x\n]\n');
    expect(edit(flow, [insert('a', 2, 'z')])).toBe('a: [\n  x, # on x\n  y, # on y\n  z\n]\n');
    expect(edit(flow, [unset('a[1]')])).toBe('a: [\n  x, # on x\n]\n');
  });
});

test('several operations are done one after the other, each on what the last one left', () => {
  const operations = [unset('a[0]'), insert('a', 1, 'w'), move('a', 0, 1), rename('a', 'b'), set('b[#q].k', 1)];
  expect(edit('a:\n  - x\n  - y\n  - { id: q }\n', operations)).toBe('b:\n  - w\n  - y\n  - { id: q, k: 1 }\n');
});

test('a long list in brackets stands further in than its key, where dashes stand at the column of theirs', () => {
  const long = 'a'.repeat(200);
  const added = edit('a:\n- x\n', [{ op: 'set', path: ['z'], value: [long] }]);
  expect(added).toBe(`a:\n- x\nz:\n  [\n    ${long},\n  ]\n`);
  expect(edit('a:\n- x\nz: 1\n', [{ op: 'set', path: ['z'], value: [long] }])).toBe(added);
});
