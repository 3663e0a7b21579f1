import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorSettings, editorSettingsPath, schemaFiles, schemasDir } from '../../scripts/lib/schemas.ts';
import { jsonSchemaOf } from '../../src/schema/export-json.ts';

test('the committed schemas are the ones `npm run schemas` writes', () => {
  const files = schemaFiles();
  expect(readdirSync(schemasDir).sort()).toEqual([...files.keys()].sort());
  const differing = [...files]
    .filter(([name, text]) => readFileSync(join(schemasDir, name), 'utf8') !== text)
    .map(([name]) => name);
  expect(differing, 'run `npm run schemas` and commit what it writes').toEqual([]);
  expect(readFileSync(editorSettingsPath, 'utf8')).toBe(editorSettings());
});

test('an editor is shown a schema that exists for each data file it completes', () => {
  const { 'yaml.schemas': shown } = JSON.parse(editorSettings().replace(/^\/\/.*$/m, '')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  expect(Object.keys(shown).filter((path) => !schemaFiles().has(path.replace('./schemas/', '')))).toEqual([]);
  expect(Object.values(shown).flat()).toContain('src/content/vocabulary/colours.yml');
});

test('fields are described in the language asked for, and nothing of ours leaks into the keywords', () => {
  const title = (language: 'zh' | 'en') => {
    const schema = jsonSchemaOf('standard', language) as Record<'properties' | '$defs', Record<string, object>>;
    const { $ref = '', ...own } = schema.properties['title'] as { $ref?: string };
    return [own, schema.$defs[$ref.replace('#/$defs/', '')]];
  };
  const text = { type: 'string', minLength: 1, pattern: String.raw`\S` };
  expect(title('zh')).toEqual([{ description: '标题，简短的名称' }, text]);
  expect(title('en')).toEqual([{ description: 'The title: a short name' }, text]);
});
