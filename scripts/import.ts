// npm run import: brings in a manual from Word, Excel, PowerPoint or PDF as drafts of standards.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nextCode } from '../src/corpus/template.ts';
import {
  draftOf,
  firstFiles,
  importedAgain,
  mostBytes,
  named,
  namesIn,
  type NewFile,
  readSourceFile,
  recordOf,
  recordPath,
  Refusal,
  refusals,
} from '../src/import/index.ts';
import { importCall, type ImportCall } from './calls/import.ts';
import { recordAside, recordSeen } from './import/looked.ts';
import { againLines, draftLines, wholeLine } from './import/show.ts';
import { importWords } from './import/words.ts';
import { contentArgument, settledCorpus } from './lib/content.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { firstCodeFirst, freeCode, usedCodes } from './lib/free-code.ts';
import { told, toldOf } from './lib/told.ts';

const call = importCall();
const { contentDir: dir } = call;
const corpus = settledCorpus(dir);
if (call.what === 'seen') console.log(recordSeen(dir, corpus, call).join('\n'));
else if (call.what === 'aside') console.log(recordAside(dir, corpus, call));
else await bringIn(call);
process.exitCode = exitCodes.clean;

async function bringIn({ file, manual, code, dryRun, locale }: Extract<ImportCall, { what: 'import' }>): Promise<void> {
  const words = importWords[locale];
  const bytes = bytesOf(file);
  const source = { name: basename(file), sha256: createHash('sha256').update(bytes).digest('hex') };
  const earlier = recordOf(corpus, manual);
  if (!earlier && existsSync(join(dir, recordPath(manual))))
    misuse(told(`${recordPath(manual)} 有错，先改好再来`, `${recordPath(manual)} has faults; mend them first`));
  if (earlier?.value.source.sha256 === source.sha256 && !dryRun) {
    console.log(words.sameFile(source.name, manual));
    return;
  }
  const draft = draftOf(await readOrRefuse(bytes), corpus.vocabulary, source.name.replace(/\.[^.]*$/, ''));
  const head = { manual, source };
  const { next, given } = codesFrom(manual, code);
  const front = `docs/${corpus.languages.authority}/${manual}/index.mdx`;
  const hasFront = existsSync(join(dir, front));
  if (dryRun) {
    console.log([...draftLines(draft, locale), '', wholeLine(draft, locale)].join('\n'));
    if (earlier) console.log(againLines(importedAgain(corpus, head, draft, next), locale).join('\n'));
    console.log(words.dryRun);
    return;
  }
  let fresh: readonly NewFile[];
  if (earlier) {
    const { created, changed, ...again } = importedAgain(corpus, head, draft, next);
    for (const one of created) writeNew(one);
    for (const { path, text } of changed) writeFileSync(join(dir, path), text);
    console.log(againLines({ created, changed, ...again }, locale).join('\n'));
    fresh = created;
  } else {
    const standards = named(draft.standards, namesIn(corpus, manual), next);
    fresh = firstFiles(corpus, head, draft, standards);
    for (const one of fresh) writeNew(one);
  }
  const shown = relative(process.cwd(), dir);
  if (fresh.length > 0) console.log([words.written, ...fresh.map(({ path }) => `  ${join(shown, path)}`)].join('\n'));
  console.log(['', wholeLine(draft, locale)].join('\n'));
  const where = `docs/${corpus.languages.authority}/${manual} ${recordPath(manual)}`;
  const check = `npm run check -- ${where}${contentArgument(dir)}`;
  const steps = [
    ...(hasFront && fresh.length > 0 ? [words.addToOutline(given.join(', '), front)] : []),
    ...words.next({ check, manual }),
  ];
  console.log(['', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));
}

/** Gives free codes one after the other: the first as asked, or the next of the manual. */
function codesFrom(manual: string, asked: string | undefined): { next: () => string; given: readonly string[] } {
  const given: string[] = [];
  const used = [...usedCodes(corpus).keys()];
  const next = () => {
    const [first] = given;
    const code =
      first === undefined
        ? freeCode(corpus, manual, asked, firstCodeFirst(manual, corpus))
        : nextCode(first.split('-')[0] ?? '', [...used, ...given]);
    given.push(code);
    return code;
  };
  return { next, given };
}

function bytesOf(file: string): Uint8Array {
  const path = resolve(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return misuse(told(`没有这个文件：${file}`, `There is no such file: ${file}`));
  if (found.size > mostBytes) return misuse(toldOf(refusals['too-large'], '\n'));
  return readFileSync(path);
}

async function readOrRefuse(bytes: Uint8Array) {
  try {
    return await readSourceFile(bytes);
  } catch (error) {
    if (error instanceof Refusal) return misuse(toldOf(refusals[error.reason], '\n'));
    throw error;
  }
}

function writeNew({ path, text }: NewFile): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text, { flag: 'wx' });
}
