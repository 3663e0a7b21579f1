// npm run new: begins a standard, as a pair of pages ready to fill.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { nearest } from '../src/corpus/edit-distance.ts';
import { type Corpus, corpusFromDisk } from '../src/corpus/index.ts';
import { newPages, nextCode } from '../src/corpus/template.ts';
import { codePattern, idPattern, type Kind, kinds } from '../src/schema/index.ts';
import { readArgs } from './lib/args.ts';
import { todayFor } from './lib/check.ts';
import { contentArgument, contentDir, contentOption } from './lib/content.ts';
import { misuse } from './lib/exit.ts';

const args = readArgs({
  name: 'npm run new --',
  summary:
    'Begins a standard: writes its page in each language of the site, ready to fill. ' +
    `Existing files are never touched.\n\nKinds: ${Object.keys(kinds).join(', ')}`,
  operands: '<kind> <manual>/<name>',
  options: {
    code: {
      value: 'code',
      help: "The code, for a manual that has none yet; otherwise the next free one of the manual's prefix",
    },
    content: contentOption,
    today: { value: 'date', help: 'Date the page as of this day, YYYY-MM-DD' },
  },
  examples: ['npm run new -- appearance appearance/men-beard', 'npm run new -- phrasing parking/arrival --code PK-01'],
});

const dir = contentDir(args.value('content'));
const corpus = corpusFromDisk(dir);
const kind = kindOf(args.operands[0]);
const [manual, slug] = placeOf(args.operands[1]);
const code = codeOf(corpus, manual, args.value('code'));
const pages = newPages(corpus.languages, { kind, code, today: args.value('today') ?? todayFor(corpus) });
const files = pages.map(({ locale, text }) => ({ path: `docs/${locale}/${slug}.mdx`, text }));

const existing = files.filter(({ path }) => existsSync(join(dir, path)));
if (existing.length > 0) misuse(`Already there, left as it is: ${existing.map(({ path }) => path).join(', ')}`);
for (const { path, text } of files) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text, { flag: 'wx' });
}
const again = contentArgument(dir);
const shown = relative(process.cwd(), dir);
console.log(`${code} · ${kinds[kind].zh} · ${kinds[kind].en}
${files.map(({ path }) => `  ${join(shown, path)}`).join('\n')}

Next:
  1. Fill in the first page, then its translation.
  2. Add ${code} to a section of docs/${corpus.languages.authority}/${manual}/index.mdx
  3. npm run translated -- ${code}${again}
  4. npm run check -- ${files.map(({ path }) => path).join(' ')}${again}`);

function kindOf(asked: string | undefined): Kind {
  if (asked === undefined) misuse('Say which kind of standard, and where: npm run new -- <kind> <manual>/<name>');
  if (Object.hasOwn(kinds, asked)) return asked as Kind;
  const meant = nearest(asked, Object.keys(kinds));
  return misuse(
    `Unknown kind: ${asked}.${meant ? ` Did you mean ${meant}?` : ''}\nKinds: ${Object.keys(kinds).join(', ')}`,
  );
}

function placeOf(asked: string | undefined): [manual: string, slug: string] {
  const parts = (asked ?? '').replace(/\.mdx$/, '').split('/');
  const [folder, name] = parts;
  if (parts.length !== 2 || !folder || !name) misuse('Say where: <manual>/<name>, for instance appearance/men-beard');
  if (!parts.every((part) => idPattern.test(part)))
    misuse(`${parts.join('/')}: write lower-case words joined by hyphens, for instance appearance/men-beard`);
  return [folder, parts.join('/')];
}

/** The code asked for, if nobody has used it; else the next one of the manual's prefix. */
function codeOf({ files: sources, manuals }: Corpus, folder: string, asked: string | undefined): string {
  const used = new Map(
    sources.flatMap((file) =>
      typeof codeIn(file.yaml.data) === 'string' ? [[String(codeIn(file.yaml.data)), file]] : [],
    ),
  );
  if (asked !== undefined) {
    if (!codePattern.test(asked))
      misuse(`${asked}: a code is two or three capitals, a hyphen, two or three digits, such as AP-03`);
    const owner = used.get(asked);
    return owner ? misuse(`${asked} belongs to ${owner.path}, and codes are never reused`) : asked;
  }
  const inManual = [...used].filter(([, file]) => file.slug?.startsWith(`${folder}/`)).map(([taken]) => taken);
  const prefix =
    inManual[0]?.split('-')[0] ??
    manuals
      .find(({ id }) => id === folder)
      ?.facts.number.split('-')
      .at(-1);
  if (prefix !== undefined && codePattern.test(`${prefix}-01`)) return nextCode(prefix, used.keys());
  const meant = nearest(
    folder,
    manuals.map(({ id }) => id),
  );
  const guess = meant && meant !== folder ? ` Did you mean ${meant}?` : '';
  return misuse(`No manual "${folder}" with codes yet.${guess} For a new one, give its first code: --code XX-01`);
}

function codeIn(data: unknown): unknown {
  return (data as { standard?: { code?: unknown } } | null | undefined)?.standard?.code;
}
