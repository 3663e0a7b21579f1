import { expect, test } from 'vitest';
import { z } from 'zod';
import { dataFiles, idPattern, pageSchemas, roleOf, visitRoles } from '../../src/schema/index.ts';
import { innerOf } from '../../src/schema/field.ts';

const schemas = { ...pageSchemas, ...Object.fromEntries(Object.entries(dataFiles).map(([n, f]) => [n, f.schema])) };

/** Every string schema below a schema, with its path. */
function* textsOf(schema: z.ZodType, path: string): Iterable<[path: string, schema: z.ZodType]> {
  const inner = innerOf(schema);
  if (roleOf(schema) && !(schema instanceof z.ZodObject)) yield [path, schema];
  else if (inner) yield* textsOf(inner, path);
  else if (schema instanceof z.ZodString) yield [path, schema];
  else if (schema instanceof z.ZodArray) yield* textsOf(schema.element as z.ZodType, `${path}[]`);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options as z.ZodType[]) yield* textsOf(option, path);
  else if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries<z.ZodType>(schema.shape)) yield* textsOf(field, `${path}.${name}`);
}

const patternsOf = (schema: z.ZodType) => JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));

test('every id says what it names, so that the check follows it wherever it is declared', () => {
  const pattern = JSON.stringify(idPattern.source).slice(1, -1);
  const ids = Object.entries(schemas).flatMap(([name, schema]) =>
    [...textsOf(schema, name)].filter(([, field]) => patternsOf(field).includes(pattern)),
  );
  expect(ids.length).toBeGreaterThan(60);
  const silent = ids.filter(([, field]) => !roleOf(field)).map(([path]) => path);
  // Marks of a history may name clauses that are gone; questions of a bank are looked up in that bank.
  expect([...new Set(silent)].sort()).toEqual([
    'decks.questions[].questions[]',
    'standard.standard.history[].marks[].clause',
    'translation.translation.of',
  ]);
});

test('every text of a standard says whether it is words: English would show the Chinese of one that does not', () => {
  const isFree = (schema: z.ZodType) => !/"(?:pattern|format|enum|const)":/.test(patternsOf(schema));
  const texts = [...textsOf(pageSchemas.standard, 'standard')].filter(([, field]) => isFree(field));
  expect(texts.length).toBeGreaterThan(60);
  const silent = texts.filter(([, field]) => !roleOf(field)).map(([path]) => path);
  // What each language's page has of its own, what is the same in every language, and how a line is read aloud.
  expect([...new Set(silent)].sort()).toEqual([
    'standard.description',
    'standard.standard.aliases[]',
    'standard.standard.asked[]',
    'standard.standard.clauses[].condition',
    'standard.standard.clauses[].language',
    'standard.standard.clauses[].reading',
    'standard.standard.clauses[].sourceDamaged.printed',
    'standard.standard.formula',
    'standard.standard.history[].marks[].note',
    'standard.standard.letters',
    'standard.standard.symbols[].symbol',
    'standard.title',
  ]);
});

const shape = z.strictObject({
  when: roleField('date'),
  either: z.union([z.literal('none'), z.strictObject({ at: roleField('date') })]).optional(),
  many: z.array(z.strictObject({ at: roleField('date').optional() })).default([]),
  named: z.record(z.string(), z.strictObject({ at: roleField('date') })).optional(),
});

function roleField(role: 'date') {
  return z.string().meta({ role });
}

test('data is walked along its schema: lists, records, unions and wrappers', () => {
  const found: string[] = [];
  const data = { when: 'a', either: { at: 'b' }, many: [{}, { at: 'c' }], named: { x: { at: 'd' } }, unknown: 1 };
  visitRoles(shape, data, ['date'], (_role, value, path) => found.push(`${path.join('.')}=${String(value)}`));
  expect(found).toEqual(['when=a', 'either.at=b', 'many.1.at=c', 'named.x.at=d']);
});

test('data that is not what the schema says is walked as far as it fits', () => {
  const found: unknown[] = [];
  for (const data of [undefined, null, 3, [], { when: null, either: 'none', many: 'no', named: [1] }])
    visitRoles(shape, data, ['date'], (_role, value) => found.push(value));
  expect(found).toEqual([]);
});
