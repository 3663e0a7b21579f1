import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, readContent } from '../../src/corpus/index.ts';
import { projectDir } from '../helpers/project.ts';
import { deciders } from './constructs/who-decides.ts';
import { places } from './constructs/places-and-hours.ts';
import { promises } from './constructs/promises-and-ways.ts';
import { shown } from './constructs/shown-and-said.ts';

const dir = resolve(projectDir, 'tests/trade-manuals');
const raw = readContent(dir);
const assets = new Set(readdirSync(resolve(dir, 'media')).map((name) => `media/${name}`));

/** What is told of a file once it is changed; without the other pages, which have faults of their own then. */
function toldOf(file: string, [from, to]: readonly [string, string, ...unknown[]]) {
  const isPage = !file.endsWith('.yml');
  const path = isPage ? `docs/zh/rules/${file}.mdx` : file;
  const files = raw
    .filter((one) => !isPage || !one.path.startsWith('docs/') || [path, 'docs/zh/rules/index.mdx'].includes(one.path))
    .map((one) => (one.path === path ? { ...one, text: one.text.replace(from, to) } : one));
  expect(files.find((one) => one.path === path)?.text).toContain(to);
  const { issues } = runCheck({ corpus: buildCorpus(files), today: '2026-11-21', assets, productPages: [] }, rules);
  const beside = new Set(['manual-outline', 'translation']);
  return issues.filter((one) => one.file === path && one.level !== 'note' && !beside.has(one.rule));
}

describe.each([...deciders, ...promises, ...shown, ...places])('$name', ({ file, right, wrong }) => {
  test.each(right)('%s may also be %s', (...change) => {
    expect(toldOf(file, change).map(({ rule, line, message }) => `${line} ${rule} ${message.en}`)).toEqual([]);
  });

  const rows = wrong.map(([from, to, told, corrected]) => ({ from, to, told, corrected }));
  test.each(rows)('$from must not be $to', ({ from, to, told, corrected }) => {
    const issues = toldOf(file, [from, to]);
    const place = (one: (typeof issues)[number]) => `${one.line}:${one.column} ${one.rule} ${one.path}`;
    const issue = issues.find((one) => place(one) === told);
    expect(issues.map(place)).toContain(told);
    expect(issue?.fix?.text.trim()).toBe(corrected);
    expect(issue?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(issue?.message.en).toMatch(/^[\p{Script=Latin}“`\d]/u);
  });
});
