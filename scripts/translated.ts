// npm run translated: records which text a translation is of.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFromDisk } from '../src/corpus/index.ts';
import { readArgs } from './lib/args.ts';
import { contentArgument, contentDir, contentOption } from './lib/content.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { recordOf } from './translated/record.ts';
import { selectPages } from './translated/selection.ts';
import { codeWanted } from './translated/words.ts';

const args = readArgs({
  name: 'npm run translated --',
  summary:
    'Records in the translated pages which text they are of, once their words are up to date, and shows the two\n' +
    'side by side. Without --all and without a named part, only what was never recorded is. Nothing else is written.',
  operands: '[code | code#clause | code:title | code:body | path …]',
  options: {
    all: {
      help: 'Renew every part of the standards named: say so only after reading all of them against the original',
    },
    'dry-run': { help: 'Show what would be recorded, and write nothing' },
    content: contentOption,
  },
  examples: [
    'npm run translated -- AP-03',
    'npm run translated -- AP-03#dye AP-03:title',
    'npm run translated -- AP-03 --all --dry-run',
  ],
});
const dir = contentDir(args.value('content'));
const again = contentArgument(dir);
const all = args.flag('all');
const isNamed = args.operands.length > 0;
if (all && !isNamed) misuse(codeWanted(again));

const selected = selectPages(corpusFromDisk(dir), dir, args.operands, all);
const records = selected.map((page) => ({ ...page, ...recordOf(page, { dir, all, sayOlder: isNamed, again }) }));
const changed = records.filter(({ text }) => text !== undefined);
for (const { lines } of records) if (lines.length > 0) console.log(lines.join('\n'));
if (!args.flag('dry-run'))
  for (const { page, text = '' } of changed)
    writeFileSync(join(dir, page.path), page.encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
console.log(
  `${changed.length} of ${selected.length} translated pages ${args.flag('dry-run') ? 'would change' : 'changed'}`,
);
process.exitCode = records.some(({ refused }) => refused) ? exitCodes.issues : exitCodes.clean;
