import { describe, expect, test } from 'vitest';
import { type Issue, rules } from '../../src/check/index.ts';
import { listPage, standardPage } from '../helpers/corpus-from-strings.ts';
import { issuesOf } from '../helpers/run-rule.ts';
import type { MadeConstruct } from './constructs/construct.ts';
import { measures } from './constructs/measures.ts';
import { people } from './constructs/people.ts';
import { targets } from './constructs/targets.ts';
import { times } from './constructs/times.ts';
import { ways } from './constructs/ways.ts';

const page = 'docs/zh/a/x.mdx';
const axes = `axes:
  - { id: region, zh: 地区, en: Region, values: [{ id: city, zh: 市区, en: City }, { id: county, zh: 郊县, en: County }] }
  - { id: store, zh: 门店, en: Store, values: [{ id: north, zh: 北店, en: North, partOf: { region: city } }] }
`;
/** What is said of a manual and of translations that these pages do not have. */
const beside = new Set(['manual-outline', 'translation', 'coverage']);

function written(made: MadeConstruct): { path: string; text: string } {
  if (made.file !== undefined) return { path: made.file, text: made.text };
  const { kind, fields, lines } = made;
  const all = [...(fields ? [fields] : []), 'clauses:', ...lines.map((line) => `  - ${line}`)].join('\n');
  return { path: page, text: standardPage({ code: 'AP-03', kind, fields: all }) };
}

/** What is told of a page or a list once it is changed. */
function toldOf(made: MadeConstruct, [from, to]: readonly [string, string]): readonly Issue[] {
  const { path, text } = written(made);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const around =
    made.file === undefined ? { 'vocabulary/axes.yml': axes } : { [page]: listPage('AP-03', { one: '甲' }) };
  return issuesOf(rules, { ...around, [path]: changed }).filter(
    ({ file, level, rule }) => file === path && level !== 'note' && !beside.has(rule),
  );
}

describe.each([...measures, ...times, ...people, ...targets, ...ways])('$name', (made) => {
  test.each(made.right)('%s may also be %s', (from, to) => {
    expect(toldOf(made, [from, to]).map(({ rule, line, message }) => `${line} ${rule} ${message.en}`)).toEqual([]);
  });

  const rows = made.wrong.map(([from, to, told, corrected]) => ({ from, to, told, corrected }));
  test.each(rows)('$from must not be $to', ({ from, to, told, corrected }) => {
    const [issue] = toldOf(made, [from, to]);
    expect(issue && `${issue.line}:${issue.column} ${issue.rule} ${issue.path}`).toBe(told);
    expect(issue?.fix?.text.trim()).toBe(corrected);
    expect({ ...issue?.message, hintZh: issue?.hint.zh, hintEn: issue?.hint.en }).toMatchSnapshot();
  });
});
