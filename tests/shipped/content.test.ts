import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/lib/check.ts';
import { buildCorpus, coverageOf, readContent, shippedContent } from '../../src/corpus/index.ts';
import { carefully, parseYaml } from '../../src/corpus/yaml.ts';
import { translationItems } from '../../src/site/editors/translations.ts';
import { kinds } from '../../src/schema/index.ts';
import { shipped, standardOfKind } from '../helpers/shipped.ts';
import { siteContext } from '../helpers/site-context.ts';

/** The day the shipped content was written for: no review is due on it, so that the test fails for faults only. */
const today = '2026-11-21';

test('every file is valid', () => {
  expect(shipped.invalid.map(({ path, schemaIssues }) => [path, schemaIssues])).toEqual([]);
});

test('the check finds neither errors nor warnings', () => {
  const { issues } = checkContent(shippedContent, today).report;
  const grave = issues.filter(({ level }) => level !== 'note');
  expect(grave.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`)).toEqual([]);
});

test('every numbered system of the sources is held, or left out with a reason', () => {
  const coverage = coverageOf(shipped);
  expect(coverage.length).toBeGreaterThan(0);
  const open = coverage.filter(({ heldBy, leftOut }) => heldBy.length === 0 && !leftOut);
  expect(open.map(({ system }) => system.id)).toEqual([]);
});

test('no translation is missing or of an older text', () => {
  expect(translationItems(siteContext(today, shipped), 'en')).toEqual([]);
});

test('the quick parser and the careful one read the same from every file', () => {
  const differing = shipped.files.filter(({ fences }) => {
    const quick = parseYaml(fences.yaml);
    return quick.errors.length === 0 && JSON.stringify(quick.data) !== JSON.stringify(carefully(fences.yaml).data);
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test('the order of the files does not matter', () => {
  const { files: _files, invalid: _invalid, ...content } = buildCorpus(readContent(shippedContent).reverse());
  const { files: _same, invalid: _none, ...expected } = shipped;
  expect(JSON.stringify(content)).toBe(JSON.stringify(expected));
});

// The sources of the shipped manuals do not say who may decide what.
test('the shipped content has a standard of every kind but authority', () => {
  expect([...standardOfKind.keys()]).toEqual(Object.keys(kinds).filter((kind) => kind !== 'authority'));
});
