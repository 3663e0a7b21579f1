// npm run schemas: writes the JSON Schemas that editors complete and check fields with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArgs } from './lib/args.ts';
import { contentDir } from './lib/content.ts';
import { writeEditorPages } from './lib/editor-pages.ts';
import { editorSettings, editorSettingsPath, schemaFiles, schemasDir } from './lib/schemas.ts';

readArgs({
  name: 'npm run schemas --',
  summary: {
    zh: '把作者所写的一切的 JSON Schema 写进 schemas/，\n' + '字段有中英文说明，另写好编辑器据以找到它们的设置。',
    en:
      'Writes the JSON Schema of everything authors write into schemas/, ' +
      'with the fields explained in Chinese and in English, and the settings by which an editor finds them.',
  },
  options: {},
});
mkdirSync(schemasDir, { recursive: true });
for (const [name, text] of schemaFiles()) {
  writeFileSync(join(schemasDir, name), text);
  console.log(`schemas/${name}`);
}
mkdirSync(dirname(editorSettingsPath), { recursive: true });
writeFileSync(editorSettingsPath, editorSettings());
console.log('.vscode/settings.json');
writeEditorPages(contentDir(undefined));
