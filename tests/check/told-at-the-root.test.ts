import { describe, expect, test } from 'vitest';
import { mendFiles, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type RawFile, readContent } from '../../src/corpus/index.ts';
import { type Change, exampleText, newIssues } from '../helpers/changed-examples.ts';
import { exampleDir } from '../helpers/example-manuals.ts';

/** A file of the example manuals with one text in the place of another. */
function changed(path: string, from: string, to: string): Change {
  const text = exampleText(path);
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}
/** Errors and warnings, but for what says that a translation is older. */
const told = (change: Change) =>
  newIssues(change)
    .filter(({ level, message }) => level !== 'note' && !message.en.startsWith('The original of'))
    .map(({ file, line, rule, fix }) => `${file}:${line} ${rule}${fix ? ` => ${fix.text.trim()}` : ''}`);
const without = (path: string, line: RegExp): Change => {
  const text = exampleText(path);
  expect(text).toMatch(line);
  return { [path]: text.replace(line, '') };
};

describe('what a list lost is told once, at the list, without a line to paste', () => {
  test.each([
    ['vocabulary/roles.yml', /^.*id: receptionist,.*\n/m],
    ['vocabulary/channels.yml', /^.*id: desk,.*\n/m],
    ['basis.yml', /^.*id: 101-04,.*\n/m],
  ])('%s without %s', (path, line) => {
    const about = told(without(path, line)).filter((one) => one.includes('vocabulary-ids'));
    expect(about).toEqual([`${path}:1 vocabulary-ids`]);
  });

  test('one place that writes another id is told there', () => {
    const path = 'docs/zh/front-office/check-in.mdx';
    expect(told(changed(path, 'roles: [receptionist]', 'roles: [receptionst]'))).toEqual([
      expect.stringMatching(`^${path}:8 vocabulary-ids => appliesTo: { roles: \\[receptionist\\]`),
    ]);
  });

  test('a number of another document is no near id', () => {
    const path = 'docs/zh/gift-shop/lighting.mdx';
    const [issue] = newIssues(
      changed(path, 'place: 齐腰的一层, basis: [103-02]', 'place: 齐腰的一层, basis: [103-12]'),
    );
    expect(issue?.fix?.text).toContain('basis: [103-02]');
    const [other] = newIssues(
      changed(path, 'place: 齐腰的一层, basis: [103-02]', 'place: 齐腰的一层, basis: [102a-91]'),
    );
    expect(other?.fix?.text ?? '').not.toContain('basis: [101');
  });
});

describe('a standard that is gone', () => {
  const gone = (name: string): Change => ({ [`docs/zh/${name}.mdx`]: undefined, [`docs/en/${name}.mdx`]: undefined });

  test.each(['rooms/delivery', 'front-office/ferry'])('%s is told once, where it is listed', (name) => {
    const issues = newIssues(gone(name)).filter(({ level }) => level === 'error');
    const about = issues.filter(({ rule }) => ['references', 'manual-outline', 'coverage'].includes(rule));
    expect(about.map(({ rule }) => rule)).toEqual(['manual-outline']);
    expect(about[0]?.hint.en).toContain('state: withdrawn');
    expect(about[0]?.hint.zh).toContain('只废止、不删除');
  });
});

describe('an id of a translation', () => {
  const path = 'docs/en/front-office/check-in.mdx';

  test.each([
    ['deposit: { text', 'guarantee: { text', 'deposit: {'],
    ['key: { text', 'room-card: { text', 'key: {'],
  ])('%s, as %s, is the fault of the translation where others name the id of the page', (from, to, right) => {
    const [first, ...more] = told(changed(path, `    ${from}`, `    ${to}`));
    expect([first?.slice(0, first.indexOf(right)), more]).toEqual([
      expect.stringMatching(`^${path}:\\d+ translation => $`),
      [],
    ]);
  });
});

describe('one fault and what follows from it', () => {
  test('a block of code left open takes the headings with it', () => {
    const path = 'docs/zh/rooms/leaving.mdx';
    const issues = told(changed(path, '\n## 怎么做\n', '\n```\n## 怎么做\n'));
    expect(issues.filter((one) => one.includes('docs/en/'))).toEqual([]);
  });

  test('a step that leads nowhere is one error', () => {
    const path = 'docs/zh/front-office/valuables.mdx';
    const issues = told(changed(path, 'to: stored }', 'to: strored }')).filter((one) => one.startsWith('docs/zh'));
    expect(issues).toEqual([expect.stringContaining(`${path}:27 references`)]);
  });

  test('a question bank in a folder with another name is told at the bank', () => {
    const bank = 'questions/rooms-and-shop.yml';
    const issues = told({ [bank]: undefined, 'question/rooms-and-shop.yml': exampleText(bank) });
    expect(issues).toEqual(['question/rooms-and-shop.yml:1 file-places']);
  });

  test.each(['vocabulary/role.yml', 'vocabulary/place.yml'])(
    '%s is not to be moved over the list that is there',
    (path) => {
      const [issue] = newIssues({ [path]: 'entries:\n  - { id: night-porter, zh: 夜班行李员, en: Night porter }\n' });
      expect(issue?.hint.en).toContain('do not replace the other');
      expect(issue?.message.en).toContain(path.replace('.yml', 's.yml'));
    },
  );
});

describe('corrections that are made unasked', () => {
  const raw = readContent(exampleDir);
  const check = (files: readonly RawFile[]) =>
    runCheck({ corpus: buildCorpus(files), today: '2026-11-21', assets: new Set(), productPages: [] }, rules);
  const mended = (change: Change) =>
    mendFiles(
      raw.map((file) => ({ ...file, text: change[file.path] ?? file.text })),
      check,
    );

  test('languages that changed places keep their marks', () => {
    const [zh, en] = ['docs/zh/front-office/lamp.mdx', 'docs/en/front-office/lamp.mdx'];
    const { made } = mended({ [zh]: exampleText(en), [en]: exampleText(zh).replace('（Look up）', '（Look up），') });
    expect(made).toBe(0);
  });

  test('a page that can be read again may show faults of others', () => {
    const tabbed = changed('docs/zh/front-office/uniform.mdx', '\n  kind:', '\n\tkind:');
    const level = changed('docs/zh/front-office/four-guests.mdx', '## 怎么做', '##怎么做');
    const lost = without('docs/zh/front-office/ferry.mdx', /, basis: \[101-02\]/g);
    const { made, held } = mended({ ...tabbed, ...level, ...lost });
    expect([made, held]).toEqual([2, []]);
  });
});

describe('words that are held against what they name', () => {
  const bank = 'questions/front-office.yml';

  test.each([
    [changed(bank, '这是第三级：', '这是第一级：'), `${bank}:54 figures`],
    [changed(bank, 'This is level three:', 'This is level 1:'), `${bank}:54 figures`],
    [
      changed('contradictions.yml', '三成客人会再来, en: The', '四成客人会再来, en: The'),
      'contradictions.yml:7 figures',
    ],
    [
      changed(
        'contradictions.yml',
        "en: '300 yuan and nothing besides' }\n        written",
        "en: '350 yuan and nothing besides' }\n        written",
      ),
      'contradictions.yml:24 figures',
    ],
    [
      changed(
        'questions/rooms-and-shop.yml',
        'zh: 五倍, en: Five times as bright } }\n    answer: b',
        'zh: 四倍, en: Four times as bright } }\n    answer: c',
      ),
      '',
    ],
  ])('%#', (change, expected) => {
    const figures = told(change).filter((one) => one.includes(' figures'));
    expect(figures).toEqual(
      expected === '' ? [expect.stringMatching(/^questions\/rooms-and-shop\.yml:50 figures/)] : [expected],
    );
  });

  test.each([
    changed(bank, '这是第三级：', '从第二级升到第三级：'),
    changed(bank, '这是第三级：', '这是最高的一级：'),
    changed(
      'contradictions.yml',
      'The register of the past three years says 30%',
      'The register of three years says three in ten',
    ),
  ])('right words are told of by nobody: %#', (change) => {
    expect(told(change).filter((one) => one.includes(' figures'))).toEqual([]);
  });

  test.each(['大雾, 停航, 浓雾, 码头', '夜床, 铺床, 入住'])(
    'a word of two groups of synonyms is a note: %s',
    (group) => {
      const change = changed('synonyms.yml', group.split(', ').slice(0, -1).join(', '), group);
      expect(newIssues(change).map(({ level, rule }) => `${level} ${rule}`)).toEqual(['note data-entries']);
    },
  );

  test.each(['大雾, 停航, 浓雾, 渡口', '大雾, 停航, 浓雾, 雾'])(
    'and one that no group begins with is none: %s',
    (group) => {
      expect(newIssues(changed('synonyms.yml', '大雾, 停航, 浓雾', group))).toEqual([]);
    },
  );
});
