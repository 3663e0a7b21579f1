import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from 'js-yaml';
import { projectDir } from '../helpers/project.ts';

const examplesIn = (locale: string) => {
  const text = readFileSync(join(projectDir, `src/guide/${locale}.md`), 'utf8');
  return [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
};
const examples = examplesIn('zh');

/** Every field that an author may write, whatever it stands in. */
const known = new Set(
  ['standard', 'basis', 'vocabulary-hours'].flatMap((name) => {
    const text = readFileSync(join(projectDir, `schemas/${name}.en.schema.json`), 'utf8');
    return [...text.matchAll(/"([\w-]+)": \{/g)].map(([, field]) => field);
  }),
);
/** Axes and their like are named by the company. */
const named = new Set(['region', 'branch', 'zh', 'en']);

function fieldsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(fieldsOf);
  if (!data || typeof data !== 'object' || data instanceof Date) return [];
  return Object.entries(data).flatMap(([field, value]) => [field, ...fieldsOf(value)]);
}

/** An example without its words, and without the names that a list has in each language. */
const shapeOf = (data: unknown): unknown => {
  if (typeof data === 'string') return '';
  if (Array.isArray(data)) return data.map(shapeOf);
  if (!data || typeof data !== 'object' || data instanceof Date) return data;
  const fields = Object.entries(data).filter(([field]) => field !== 'zh' && field !== 'en');
  return Object.fromEntries(fields.map(([field, value]) => [field, shapeOf(value)]));
};

test('both languages show the same examples, each in its own words', () => {
  expect(examplesIn('en').map((yaml) => shapeOf(load(yaml)))).toEqual(examples.map((yaml) => shapeOf(load(yaml))));
  expect(examplesIn('en').join('')).not.toMatch(/\p{Script=Han}/u);
});

test.each([...examples, ...examplesIn('en')])('%s names fields that there are', (yaml) => {
  expect(fieldsOf(load(yaml)).filter((field) => !known.has(field) && !named.has(field))).toEqual([]);
});
