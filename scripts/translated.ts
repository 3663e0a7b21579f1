// npm run translated: records which Chinese text a translation is of.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFromDisk, hashesOfPage, refreshTranslation } from '../src/corpus/index.ts';
import { readArgs } from './lib/args.ts';
import { contentDir, contentOption } from './lib/content.ts';
import { exitCodes, misuse } from './lib/exit.ts';

const args = readArgs({
  name: 'npm run translated --',
  summary:
    'Writes the content hashes of the Chinese into the translated pages, once their words are up to date.\n' +
    'Without --all it fills in only missing and placeholder hashes.',
  operands: '[code or path …]',
  options: {
    all: { help: 'Renew every hash: say so only after reading the translation against the Chinese' },
    content: contentOption,
  },
  examples: ['npm run translated -- AP-03', 'npm run translated -- AP-03 --all'],
});
const dir = contentDir(args.value('content'));
const corpus = corpusFromDisk(dir);
const originals = new Map(corpus.files.filter((f) => f.locale === 'zh').map((f) => [f.slug, f]));
const asked = (file: (typeof corpus.files)[number]) =>
  args.operands.length === 0 ||
  args.operands.some(
    (name) =>
      file.path.includes(name) ||
      (file.yaml.data as { translation?: { of?: string } } | null)?.translation?.of === name,
  );
const pages = corpus.files.filter(
  (f) => f.pageType === 'translation' && f.fences.state === 'closed' && f.yaml.errors.length === 0 && asked(f),
);
if (args.operands.length > 0 && pages.length === 0) misuse(`No translated page matches: ${args.operands.join(', ')}`);

let changed = 0;
for (const page of pages) {
  const original = originals.get(page.slug);
  if (!original) continue;
  const text = refreshTranslation(page, hashesOfPage(original), args.flag('all') ? 'all' : 'missing');
  if (text === page.text) continue;
  writeFileSync(join(dir, page.path), text);
  console.log(page.path);
  changed += 1;
}
console.log(`${changed} of ${pages.length} translated pages changed`);
process.exitCode = exitCodes.clean;
