import { describe, expect, test } from 'vitest';
import { type Issue, rules } from '../../src/check/index.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { issuesOf } from '../helpers/run-rule.ts';
import type { Files } from './helpers/faulty-page.ts';

const zh = 'docs/zh/a/x.mdx';
const en = 'docs/en/a/x.mdx';
const other = 'docs/zh/a/y.mdx';

/** A page with clauses, another that names one of them, and a translation that is up to date. */
function content(changes: { clauses?: string; kind?: string; see?: string; of?: string; words?: string } = {}): Files {
  const fields = `clauses:\n${changes.clauses ?? '  - { id: desk, text: 柜台干净 }'}`;
  const kind = changes.kind ?? 'checklist';
  const page = standardPage({ code: 'AP-03', kind, fields });
  const entries = corpusOf({ [zh]: page }).standards[0]?.hashes.entries ?? {};
  const said = changes.words ?? 'Keep the desk clean';
  const clauses = Object.entries(entries).map(([id, source]) => `${id}: { text: ${said}, source: ${source} }`);
  return {
    [zh]: page,
    [other]: standardPage({
      code: 'AP-07',
      fields: `see: [${changes.see ?? 'AP-03'}]\nclauses:\n  - { id: one, text: 甲 }`,
    }),
    [en]: englishPage({ of: changes.of ?? 'AP-03', fields: `clauses: { ${clauses.join(', ')} }` }),
  };
}
const errorsOf = (files: Files): Issue[] => {
  const before = new Set(issuesOf(rules, content()).map(({ file, rule, message }) => `${file} ${rule} ${message.en}`));
  return issuesOf(rules, files).filter(
    ({ file, rule, message, level }) => level === 'error' && !before.has(`${file} ${rule} ${message.en}`),
  );
};
const told = (files: Files) =>
  errorsOf(files).map(({ file, line, rule, fix }) => `${file}:${line} ${rule}${fix ? ` => ${fix.text.trim()}` : ''}`);

describe('the code of a page and of its translation', () => {
  test.each(['AP-30', 'AP-83', 'PA-03'])('%s in the translation alone is its fault, not that of the page', (of) => {
    expect(told(content({ of }))).toEqual([`${en}:5 translation => of: AP-03`]);
  });

  test.each(['AP-03\u200b', '\u200bAP-03', 'AP\u00ad-03'])('%j is one error, of the character nobody sees', (of) => {
    const found = told(content({ of }));
    expect(found).toEqual([`${en}:5 characters => of: AP-03`]);
  });

  test('where nothing else names either, the printed code stands', () => {
    const { [other]: _named, ...files } = content({ of: 'AP-30' });
    expect(told(files)).toEqual([`${en}:5 translation => of: AP-03`]);
  });

  test.each(['AP-30', 'AP-13', 'PA-03'])(
    '%s in the page alone is its fault, though the rest names the old one',
    (code) => {
      const files = content();
      const [first, ...more] = told({ ...files, [zh]: String(files[zh]).replace('AP-03', code) });
      expect([first, more]).toEqual([`${zh}:5 code-unique => code: AP-03`, []]);
    },
  );

  test('a code turned into that of another page is told once', () => {
    const files = content();
    expect(told({ ...files, [zh]: String(files[zh]).replace('AP-03', 'AP-07') })).toEqual([
      `${zh}:5 code-unique => code: AP-03`,
    ]);
  });
});

describe('an id that was changed in its list', () => {
  const list = (id: string) =>
    `entries:\n  - { id: service-quality, zh: 质检, en: Quality }\n  - { id: all, zh: 全体, en: All }\n` +
    `  - { id: service-director, zh: 总监, en: Director }\n` +
    `  - { id: ${id}, zh: 大堂, en: Shop lobby }\n`;
  const roles = (id: string): Files => ({ ...content(), 'vocabulary/roles.yml': list(id) });

  test.each(['service-qualty', 'servicequality', 'service-qualities'])('%s is told in the list, once', (id) => {
    const files = roles('lobby');
    const changed = String(files['vocabulary/roles.yml']).replace('id: service-quality,', `id: ${id},`);
    expect(told({ ...files, 'vocabulary/roles.yml': changed })).toEqual([
      'vocabulary/roles.yml:2 vocabulary-ids => - { id: service-quality, zh: 质检, en: Quality }',
    ]);
  });

  test('a page that misspells an entry which others name is told itself', () => {
    const files = roles('lobby');
    const page = String(files[zh]).replace('owner: service-quality', 'owner: service-qualty');
    expect(errorsOf({ ...files, [zh]: page }).map(({ file, rule }) => [file, rule])).toEqual([[zh, 'vocabulary-ids']]);
  });

  test.each(['001o2', '01o-2', '001-2'])('a basis that is called %s now is told in the list of bases', (id) => {
    const basis = (one: string) =>
      `documents:\n  - { id: 'house', title: { zh: 自定, en: House } }\n` +
      `  - { id: '001', title: { zh: 来源, en: Source }, systems: [{ id: '${one}', zh: 甲, en: A }, ` +
      `{ id: '001n-2', zh: 乙, en: B }] }\n`;
    const clause = '  - { id: desk, text: 柜台干净, basis: [001o-2, 001n-2] }';
    const found = errorsOf({ ...content({ clauses: clause }), 'basis.yml': basis(id) });
    expect(found.filter(({ rule }) => rule === 'vocabulary-ids').map(({ file }) => file)).toEqual(['basis.yml']);
  });
});

describe('ids of a wrong form', () => {
  test.each(['no_time', 'noTime', 'nо-time'])('%s is one error in the page, whatever names the right one', (id) => {
    const files = content({ clauses: '  - { id: no-time, text: 不知道等多久 }', see: 'AP-03#no-time' });
    const page = String(files[zh]).replace('id: no-time', `id: ${id}`);
    const [first, ...more] = errorsOf({ ...files, [zh]: page });
    expect([first?.file, first?.line, more]).toEqual([zh, 9, []]);
    expect(first?.fix?.text.trim()).toBe('- { id: no-time, text: 不知道等多久 }');
  });

  test.each(['no_time', 'noTime', 'No-time'])('%s as the key of a translated clause is offered as no-time', (id) => {
    const files = content({ clauses: '  - { id: no-time, text: 不知道等多久 }' });
    const page = String(files[en]).replace('no-time:', `${id}:`);
    expect(errorsOf({ ...files, [en]: page })[0]?.fix?.text).toContain('no-time: {');
  });
});

describe('figures of a clause that its own words contradict', () => {
  const measure = (quantity: string, text: string, words: string) =>
    content({ kind: 'measure', clauses: `  - { id: desk, text: ${text}, quantity: ${quantity} }`, words });
  test.each<[quantity: string, text: string, words: string, offered: string]>([
    ['{ value: 42, unit: customers }', '其中 24 位不满', '24 of them are dissatisfied', 'value: 24'],
    ['{ value: 80, unit: cm }', '离地九十厘米', '90 cm above the floor', 'value: 90'],
    ['{ min: 90, max: 120, unit: cm }', '离地 90～110 厘米', '90 to 110 cm', 'max: 110'],
  ])('%s under %s', (quantity, text, words, offered) => {
    const [first, ...more] = errorsOf(measure(quantity, text, words));
    expect([first?.file, first?.rule, more]).toEqual([zh, 'figures', []]);
    expect(first?.fix?.text).toContain(offered);
    expect(first?.message.zh).toMatch(/\d|九十/);
  });

  test.each<[quantity: string, text: string, words: string]>([
    ['{ value: 24, unit: customers }', '其中 24 位不满', '24 of them are dissatisfied'],
    ['{ value: 1, unit: piece }', '两间房共用一辆车', 'Two rooms share one trolley'],
    ['{ value: 3, unit: people }', '每 2 桌配服务员', 'Waiters for every 2 tables'],
  ])('%s beside %s is right', (quantity, text, words) => {
    expect(errorsOf(measure(quantity, text, words))).toEqual([]);
  });

  const visits = (every: string, text: string, words: string) =>
    content({ kind: 'visit-frequency', clauses: `  - { id: desk, grade: c, every: ${every}, text: ${text} }`, words });
  test.each<[every: string, text: string, words: string, offered: string]>([
    ['{ count: 2, unit: week }', '每两个月拜访一次', 'Visit once every two months', 'unit: month'],
    ['{ count: 3, unit: month }', '每两个月拜访一次', 'Visit once every two months', 'count: 2'],
    ['{ count: 1, unit: month }', '每周拜访一次', 'Visit once a week', 'unit: week'],
  ])('%s under %s', (every, text, words, offered) => {
    const [first, ...more] = errorsOf(visits(every, text, words));
    expect([first?.file, first?.rule, more]).toEqual([zh, 'figures', []]);
    expect(first?.fix?.text).toContain(offered);
  });
});

describe('a clause that was turned round', () => {
  test.each(['dont', 'do'] as const)('to %s says from what', (to) => {
    const from = to === 'do' ? 'dont' : 'do';
    const clause = (polarity: string) => `  - { id: desk, polarity: ${polarity}, part: hair, text: 留长发 }`;
    const files = content({ kind: 'appearance', clauses: clause(from), words: 'Wear your hair long' });
    const page = String(files[zh]).replace(`polarity: ${from}`, `polarity: ${to}`);
    const found = issuesOf(rules, { ...files, [zh]: page }).find(({ message }) => message.en.includes('turned'));
    expect(found).toMatchObject({ file: zh, line: 9, level: 'warning' });
    expect(found?.message.zh).toContain(`${from} → ${to}`);
    expect(found?.fix?.text).toContain(`polarity: ${from}`);
    // What the last revision says was changed is no slip, and nothing offers to take it back.
    const history = "history: [{ number: '1.0', date: 2026-02-20, marks: [{ clause: desk, mark: M, note: 改了 }] }]";
    const marked = page.replace(/history: .*/u, history);
    expect(marked).not.toBe(page);
    const told = issuesOf(rules, { ...files, [zh]: marked }).find(({ message }) => message.en.includes('turned'));
    expect(told && [told.fix, told.hint.en.startsWith('Change them too')]).toEqual([null, true]);
  });
});

describe('two languages that changed places', () => {
  test.each([
    ['Waiter', '服务员'],
    ['Tea room', '茶室'],
    ['VIP', '贵宾'],
  ])('%s and %s are offered exchanged', (chinese, english) => {
    const file = 'vocabulary/places.yml';
    const found = errorsOf({ ...content(), [file]: `entries:\n  - { id: x, zh: ${chinese}, en: ${english} }\n` });
    expect(found.filter((issue) => issue.file === file).map(({ fix }) => fix?.text.trim())).toEqual([
      `- { id: x, zh: ${english}, en: ${chinese} }`,
    ]);
  });

  test.each([
    ['VIP 室', 'VIP room'],
    ['茶室', 'Tea room'],
  ])('%s and %s are right', (chinese, english) => {
    const file = 'vocabulary/places.yml';
    const found = errorsOf({ ...content(), [file]: `entries:\n  - { id: x, zh: ${chinese}, en: ${english} }\n` });
    expect(found.filter((issue) => issue.file === file)).toEqual([]);
  });
});

test.each([
  ['[头发 发型, 理发]', '[hair, haircut]', '头发, 发型'],
  ['[头发, 发型]', '[hair haircut, fringe]', 'hair, haircut'],
  ['[茶 茶水, 泡茶 倒茶]', '[tea, brew]', '泡茶, 倒茶'],
])('a comma lost in %s %s', (chinese, english, offered) => {
  const files = { ...content(), 'synonyms.yml': `groups:\n  - { zh: ${chinese}, en: ${english} }\n` };
  const found = issuesOf(rules, files).find(({ file }) => file === 'synonyms.yml');
  expect(found?.fix?.text).toContain(offered);
});

test.each([
  ['2026—03—01', '2026-03-01'],
  ['2026-O3-01', '2026-03-01'],
  ['2026-0301', '2026-03-01'],
])('the date %s is read as a whole', (written, meant) => {
  const files = content();
  const page = String(files[zh]).replace('effective: 2026-03-01', `effective: ${written}`);
  expect(errorsOf({ ...files, [zh]: page })[0]?.fix?.text).toContain(`effective: ${meant}`);
});
