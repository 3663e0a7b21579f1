// npm run translated: records which Chinese text a translation is of.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOfPage, refreshTranslation } from '../src/corpus/index.ts';
import { translatedCall } from './calls/translated.ts';
import { exitCodes } from './lib/exit.ts';

const { contentDir, corpus, pages, renew } = translatedCall();
const originals = new Map(corpus.files.filter((file) => file.locale === 'zh').map((file) => [file.slug, file]));

let changed = 0;
for (const page of pages) {
  const original = originals.get(page.slug);
  if (!original) continue;
  const text = refreshTranslation(page, hashesOfPage(original), renew);
  if (text === page.text) continue;
  writeFileSync(join(contentDir, page.path), text);
  console.log(page.path);
  changed += 1;
}
console.log(`${changed} of ${pages.length} translated pages changed`);
process.exitCode = exitCodes.clean;
