import { expect, test } from 'vitest';
import { type Issue, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus } from '../../src/corpus/index.ts';
import { isContentPath } from '../../src/schema/index.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { reportOf } from '../helpers/run-rule.ts';
import { type Files, good, path } from './helpers/faulty-page.ts';

const en = path.replace('/zh/', '/en/');
const bank = `bank: hair
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - id: a
    stem: { zh: 遮眉吗, en: Over the brows }
    type: judgement
    answer: 'true'
    tests: AP-03#front
    writtenFor: { 'AP-03#front': bbbbbb }
    basis: [house]
`;
const english = englishPage({
  of: 'AP-03',
  title: 'Hair',
  source: 'bbbbbb',
  fields: 'clauses: { front: { text: Above, source: bbbbbb } }',
});
const whole = (zh: string): Files => ({ [path]: zh, [en]: english, 'questions/hair.yml': bank });
const told = (files: Files) => reportOf(rules, files).issues;
const named = ({ rule, file, line }: Issue) => `${rule} ${file}:${line}`;
const stale = [`translation ${en}:6`, `translation ${en}:7`, 'written-for questions/hair.yml:11'];
const ofText = new Set(['translation', 'written-for']);

test('what is written for a text that stands is told by itself', () => {
  const found = told(whole(good)).filter(({ rule, message }) => ofText.has(rule) && /changed|older/.test(message.en));
  expect(found.map(named)).toEqual(stale);
});

test.each<[fault: string, from: string, to: string, folded: string[]]>([
  ['a clause', '前面的头发', '前面的头\ufffc发', [stale[1] ?? '', stale[2] ?? '']],
  ['the title', '男员工发型', '男员工\u202e发型', [stale[0] ?? '']],
])('what follows from an error in %s is counted there', (_name, from, to, folded) => {
  const issues = told(whole(good.replace(from, to)));
  const error = issues.find(({ rule, file }) => rule === 'characters' && file === path);
  expect(error?.followers.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort()).toEqual(folded.sort());
  expect(issues.map(named)).not.toEqual(expect.arrayContaining(folded));
});

test('what was written for an older text is not said to be mended with the fault in the text', () => {
  const [zh, en] = ['改好后还要核对', 'need another look after this is mended'];
  const error = told(whole(good.replace('前面的头发', '前面的头\ufffc发'))).find(({ rule }) => rule === 'characters');
  expect([error?.message.zh.includes(zh), error?.message.en.includes(en)]).toEqual([true, true]);
  expect(error?.message.en).not.toContain('because of it');
});

test('what follows from a letter that two options have is counted there', () => {
  const choice = bank
    .replace('type: judgement', 'type: choice')
    .replace(
      "answer: 'true'",
      'options: [{ id: a, text: { zh: 甲, en: A } }, { id: a, text: { zh: 乙, en: B } }]\n    answer: b',
    );
  const issues = told(whole(good)).concat(told({ [path]: good, 'questions/hair.yml': choice }));
  const twice = issues.find(({ rule, path: at }) => rule === 'data-ids' && at === 'questions[0].options[1].id');
  expect(twice?.followers.map(({ rule }) => rule)).toEqual(['schema']);
});

test.each(['vocabulary/rolez.yml', 'vocabulary/roles.yaml'])('a list that is called %s is told once', (name) => {
  const files = corpusOf({ [path]: good, [name]: 'entries: [{ id: all, zh: 甲, en: A }]\n' }).files;
  const raw = files.flatMap(({ path: at, text, encoding }) =>
    at === 'vocabulary/roles.yml' || !isContentPath(at) ? [] : [{ path: at, text, encoding }],
  );
  const beside = isContentPath(name) ? [] : [name];
  const context = {
    corpus: buildCorpus(raw),
    today: '2026-11-21',
    assets: new Set<string>(),
    beside,
    productPages: [],
  };
  const { issues } = runCheck(context, rules);
  expect(issues.filter(({ file }) => file.startsWith('vocabulary/')).map(named)).toEqual([`file-places ${name}:1`]);
});

test('a clause that lost its id is told where it stands, and all that names it follows', () => {
  const source = corpusOf({ [path]: good }).standards[0]?.hashes.entries['front'] ?? '';
  const history = 'date: 2026-02-20, marks: [{ clause: front, mark: M, note: 甲 }] }';
  const files = {
    ...whole(good.replace('id: front', 'id: fringe').replace('date: 2026-02-20 }', history)),
    [en]: english.replace('source: bbbbbb } }', `source: ${source} } }`),
  };
  const issues = told(files);
  const renamed = issues.find(({ rule }) => rule === 'clause-ids');
  expect(renamed).toMatchObject({ file: path, line: 9, column: 13, path: 'standard.clauses[0].id' });
  expect(renamed?.fix?.text).toContain('{ id: front,');
  expect(renamed?.followers.map(({ rule }) => rule).sort()).toEqual([
    'history',
    'references',
    'translation',
    'translation',
  ]);
  expect(issues.filter(({ message }) => /fringe|no clause/.test(message.en)).map(named)).toEqual([
    named(renamed as Issue),
  ]);
});

test.each(['<<<<<<< HEAD', '>>>>>>> other', '======='])('a lone %s is one error, whatever follows from it', (line) => {
  const errors = (files: Files) => told(files).filter(({ level }) => level === 'error');
  const before = errors(whole(good)).map(named);
  for (const at of ['description:', '让客户']) {
    const added = errors(whole(good.replace(at, `${line}\n${at}`))).filter((issue) => !before.includes(named(issue)));
    expect(added.map(({ rule }) => rule)).toEqual(['merge-markers']);
  }
});

test.each<[fault: string, from: string, to: string]>([
  ['a full-width colon and comma in braces', 'polarity: do, part: hair', 'polarity：do， part: hair'],
  ['a full-width colon in braces', '{ id: front', '{ id：front'],
  ['a full-width colon in a page with a quoted id', 'title: ', 'title：'],
  ['dashes of a Chinese keyboard', '---\ntitle', '———\ntitle'],
])('%s is one error, whatever follows from it', (_name, from, to) => {
  const quotedId = good.replace('id: front', 'id: "front"');
  const errors = (files: Files) => told(files).filter(({ level }) => level === 'error');
  const before = errors(whole(quotedId)).map(named);
  const faulty = (from.startsWith('{') ? good : quotedId).replace(from, to);
  const added = errors(whole(faulty)).filter((issue) => !before.includes(named(issue)));
  expect(added.map(({ rule }) => rule)).toEqual(['frontmatter-syntax']);
});
