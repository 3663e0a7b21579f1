// npm run schemas: writes the JSON Schemas that editors complete and check fields with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs } from './lib/args.ts';
import { schemaFiles, schemasDir } from './lib/schemas.ts';

readArgs({
  name: 'npm run schemas --',
  summary:
    'Writes the JSON Schema of everything authors write into schemas/, ' +
    'with the fields explained in Chinese and in English.',
  options: {},
});
mkdirSync(schemasDir, { recursive: true });
for (const [name, text] of schemaFiles()) {
  writeFileSync(join(schemasDir, name), text);
  console.log(`schemas/${name}`);
}
