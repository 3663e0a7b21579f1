// npm run new: begins a standard, as a pair of pages ready to fill.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { newPages } from '../src/corpus/template.ts';
import { locales } from '../src/i18n/locale.ts';
import { kinds } from '../src/schema/index.ts';
import { newCall } from './calls/new.ts';
import { misuse } from './lib/exit.ts';

const { contentDir: dir, kind, manual, slug, code, today } = newCall();
const pages = newPages({ kind, code, today });
const files = locales.map((locale) => ({ path: `docs/${locale}/${slug}.mdx`, text: pages[locale] }));

const existing = files.filter(({ path }) => existsSync(join(dir, path)));
if (existing.length > 0) misuse(`Already there, left as it is: ${existing.map(({ path }) => path).join(', ')}`);
for (const { path, text } of files) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text, { flag: 'wx' });
}
const shown = relative(process.cwd(), dir);
console.log(`${code} · ${kinds[kind].zh} · ${kinds[kind].en}\n${files.map(({ path }) => `  ${join(shown, path)}`).join('\n')}

Next:
  1. Fill in the Chinese page, then the English one.
  2. Add ${code} to a section of docs/zh/${manual}/index.mdx
  3. npm run translated -- ${code}
  4. npm run check -- ${files.map(({ path }) => path).join(' ')}`);
