import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Region, Result } from 'sarif';
import { expect, test } from 'vitest';
import { codeUniqueRule } from '../../src/check/rules/code-unique/rule.ts';
import { frontmatterSyntaxRule } from '../../src/check/rules/frontmatter-syntax/rule.ts';
import { schemaRule } from '../../src/check/rules/schema/rule.ts';
import { reporters, rules } from '../../src/check/index.ts';
import { listPage } from '../helpers/corpus-from-strings.ts';
import { projectDir } from '../helpers/project.ts';
import { reportOf } from '../helpers/run-rule.ts';

const guide = 'docs/zh/serving/guide.mdx';
const page = listPage('SV-01', { ahead: '走在客人右前方一米' });
const files = {
  [guide]: page.replace('owner:', 'ownr:'),
  'docs/zh/serving/broken.mdx': page.replace('title: ', 'title：'),
  'docs/zh/serving/first.mdx': listPage('SV-02', { ahead: '甲乙丙丁' }),
  'docs/zh/serving/second.mdx': listPage('SV-02', { ahead: '戊己庚辛' }),
};

function sarifOf(texts: Readonly<Record<string, string>>): Log {
  const report = reportOf([schemaRule, frontmatterSyntaxRule, codeUniqueRule], texts);
  const options = {
    languages: ['zh', 'en'],
    prefix: 'src/content/',
    rulePage: (id: string) => `https://a.test/${id}/`,
  };
  return JSON.parse(reporters.sarif(report, { ...options, languages: ['zh', 'en'] }, rules)) as Log;
}

const resultsOf = (texts: Readonly<Record<string, string>>): readonly Result[] => sarifOf(texts).runs[0]?.results ?? [];
const resultAt = (file: string, rule: string): Result | undefined =>
  resultsOf(files).find(
    ({ ruleId, locations }) =>
      ruleId === rule && locations?.[0]?.physicalLocation?.artifactLocation?.uri?.endsWith(file),
  );

/** The text of one line that a region covers, counted in code points as the run says. */
function textAt(text: string, { startLine = 1, startColumn = 1, endColumn }: Region): string {
  return [...(text.split('\n')[startLine - 1] ?? '')].slice(startColumn - 1, endColumn && endColumn - 1).join('');
}

test('a report keeps to the schema of SARIF 2.1.0, and one that does not is told', () => {
  const schema = JSON.parse(
    readFileSync(join(projectDir, 'tests/fixtures/sarif/sarif-2.1.0.schema.json'), 'utf8'),
  ) as object;
  // The schema has a pattern that only the older grammar of regular expressions takes.
  const ajv = new AjvDraft4({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const log = sarifOf(files);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false);
});

test('a region ends where the fault ends', () => {
  const [{ physicalLocation } = {}] = resultAt('guide.mdx', 'schema')?.locations ?? [];
  expect(textAt(files[guide], physicalLocation?.region ?? {})).toBe('ownr');
});

test('a fix replaces the line with the corrected one', () => {
  const [fix] = resultAt('guide.mdx', 'schema')?.fixes ?? [];
  const [{ deletedRegion, insertedContent } = { deletedRegion: {} }] = fix?.artifactChanges[0]?.replacements ?? [];
  const line = textAt(files[guide], deletedRegion);
  expect(insertedContent?.text).toBe(line.replace('ownr:', 'owner:'));
  expect(line).toContain('ownr:');
});

test('the other place of an issue goes along', () => {
  const [related] = resultAt('second.mdx', 'code-unique')?.relatedLocations ?? [];
  expect(related?.physicalLocation?.artifactLocation?.uri).toBe('src/content/docs/zh/serving/first.mdx');
  expect(related?.message?.text).toBe('另见\nSee also');
});

test('an issue is known again when lines above it come', () => {
  const printOf = (texts: Readonly<Record<string, string>>) => resultsOf(texts).map((r) => r.partialFingerprints);
  const moved = { ...files, [guide]: files[guide].replace('standard:\n', '# a remark\nstandard:\n') };
  expect(printOf(moved)).toEqual(printOf(files));
  const prints = printOf(files).map((print) => JSON.stringify(print));
  expect(new Set(prints).size).toBe(prints.length);
});

test('each result names its rule by its place in the list', () => {
  const { tool } = sarifOf(files).runs[0] ?? {};
  const wrong = resultsOf(files).filter(({ ruleId, ruleIndex = -1 }) => tool?.driver.rules?.[ruleIndex]?.id !== ruleId);
  expect(wrong).toEqual([]);
});
