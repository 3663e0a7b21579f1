import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { todayFor } from '../../src/corpus/today.ts';
import { exportStandards, standardsFile } from '../../src/export/standards.ts';
import { shipped } from '../helpers/shipped.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(join(inject('siteDir'), name), 'utf8'));

test('the site and the disk give the same corpus', () => {
  expect(file('standards.json')).toEqual(JSON.parse(JSON.stringify(exportStandards(shipped, todayFor(shipped.site)))));
});

test('standards.json keeps to its own schema', () => {
  expect(standardsFile.safeParse(file('standards.json')).error?.issues ?? []).toEqual([]);
  expect(file('standards.schema.json')).toHaveProperty('properties.standards');
});

test('robots are asked to stay away', () => {
  expect(readFileSync(join(inject('siteDir'), 'robots.txt'), 'utf8')).toContain('Disallow: /');
});
