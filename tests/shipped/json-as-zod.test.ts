import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent, readSource, shippedContent } from '../../src/corpus/index.ts';
import { exportedSchemas, jsonSchemaOf, nameOf } from '../../src/schema/export-json.ts';
import { dataFiles, type DataType, formatOf, isRecord } from '../../src/schema/files.ts';
import { pageSchemas } from '../../src/schema/page.ts';
import { schemaReasons } from '../../src/check/rules/schema/reasons.ts';
import { usualSettings } from '../../src/schema/site.ts';
import { mutantsOf } from '../helpers/data-mutants.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { refusedFor } from '../helpers/refused-data.ts';

/** What JSON Schema cannot say, by the reason that reading gives: it compares no values and knows no time zones. */
const unsayable = new Set([
  ...['range-reversed', 'window-reversed', 'valid-reversed', 'hours-empty', 'part-beyond-total', 'change-units'],
  ...['rung-too-soon'],
  ...['hours-overlap', 'special-day-twice', 'time-zone-unknown', 'language-unknown'],
  // As many names as figures; that there must be names, it can say.
  'amounts-unnamed',
  // Whether there is such a host; that it begins with https://, it can say.
  'address-not-https',
]);

const nameOfType = (type: string) => (type in dataFiles ? nameOf(type as DataType) : type);

/** What stands in the files of the shipped content and of the examples, by the name of its JSON Schema. */
const written = new Map<string, unknown[]>();
for (const raw of [shippedContent, exampleDir].flatMap(readContent)) {
  const { type, yaml } = readSource(raw);
  const name = nameOfType(type);
  if (name in exportedSchemas) written.set(name, [...(written.get(name) ?? []), yaml.data]);
}

/** A JSON Schema as `ajv` takes it in strict mode; throws where it holds anything that is no keyword. */
function compiled(name: string) {
  const ajv = new Ajv2020({ strict: true, formats: { date: fullFormats.date } });
  return ajv.compile(jsonSchemaOf(name, 'en'));
}

const validators = new Map(Object.keys(exportedSchemas).map((name) => [name, compiled(name)]));

/** The reasons for which reading refuses some data; undefined where it takes them. */
function refusal(name: string, data: unknown): string[] | undefined {
  try {
    const { error } = exportedSchemas[name]?.safeParse(data) ?? {};
    return error?.issues.map((issue) => String(issue.code === 'custom' ? issue.params?.['reason'] : issue.code));
  } catch {
    return ['unreadable-data'];
  }
}

test('every sort of file that people write has a JSON Schema, and there are such files', () => {
  // A drawing is SVG, records in JSON are for programs, and the keys of interface words are Starlight's.
  const types = (Object.keys(dataFiles) as DataType[]).filter(
    (type) => type !== 'drawings' && type !== 'siteWords' && !(isRecord(type) && formatOf(type) !== 'yaml'),
  );
  expect(types.filter((type) => formatOf(type) !== 'yaml')).toEqual([]);
  const names = [...Object.keys(pageSchemas), ...types.map(nameOf)].sort();
  expect(Object.keys(exportedSchemas).sort()).toEqual(names);
  expect([...written.keys()].sort()).toEqual(names);
});

test.each(Object.keys(exportedSchemas))('the JSON Schema of %s is strict and takes what stands in files', (name) => {
  const validate = compiled(name);
  const refused = (written.get(name) ?? []).flatMap((data) => (validate(data) ? [] : [[data, validate.errors]]));
  expect(refused).toEqual([]);
});

test.each([
  ['#B3261E', true],
  ['#b3261e', true],
  ['b3261e', false],
])('of the colour %s, editor and reading say %s', (light, taken) => {
  const data = { ...usualSettings, colours: { light, dark: '#8fc1ea' } };
  expect(refusal('site', data) === undefined).toBe(taken);
  expect(validators.get('site')?.(data)).toBe(taken);
});

const seed = Math.floor(Math.random() * 2 ** 31);

test.each([...validators])(`the JSON Schema of %s refuses what reading refuses (seed ${seed})`, (name, validate) => {
  fc.assert(
    fc.property(mutantsOf(written.get(name) ?? []), (data) => {
      const reasons = refusal(name, data);
      const takes = validate(data);
      if (takes && reasons?.every((reason) => unsayable.has(reason))) return;
      expect(takes, JSON.stringify([reasons, validate.errors])).toBe(reasons === undefined);
    }),
    { numRuns: 200, seed },
  );
});

const { 'unreadable-data': _thrown, ...reasons } = schemaReasons;

test('what JSON Schema cannot say is named by reasons that there are', () => {
  expect([...unsayable].filter((reason) => !(reason in reasons))).toEqual([]);
});

test.each(Object.keys(reasons).filter((reason) => !unsayable.has(reason)))('an editor refuses %s too', (reason) => {
  const { name, data } = refusedFor(reason);
  expect(new Set(refusal(name, data))).toEqual(new Set([reason]));
  expect(validators.get(name)?.(data)).toBe(false);
});
