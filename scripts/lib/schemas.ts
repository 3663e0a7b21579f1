import { resolve } from 'node:path';
import { exportedSchemas, jsonSchemaOf } from '../../src/schema/export-json.ts';
import { locales } from '../../src/languages/index.ts';
import { projectDir } from './run.ts';

/** Where the exported schemas stand, for editors to find. */
export const schemasDir = resolve(projectDir, 'schemas');

/** The text of every exported schema, by file name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(exportedSchemas).flatMap((name) =>
      locales.map(
        (locale) =>
          [`${name}.${locale}.schema.json`, `${JSON.stringify(jsonSchemaOf(name, locale), null, 2)}\n`] as const,
      ),
    ),
  );
}
