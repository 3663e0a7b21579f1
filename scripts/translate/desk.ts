import { createInterface } from 'node:readline/promises';
import {
  type Corpus,
  hashesOfPage,
  isValid,
  type Outdated,
  outdatedParts,
  type PartName,
  translationProgress,
  type TranslationProgress,
  withHashes,
} from '../../src/corpus/index.ts';
import { writeContentFile } from '../lib/write-content.ts';
import { sideBySide } from '../translated/record.ts';
import { isReadable, type Selected } from '../translated/selection.ts';
import { shownLines } from '../translated/show.ts';
import { nothingToDo, question, states } from './words.ts';

/** Whether a part is accepted, is left, or nothing more is asked. */
export type Answer = 'yes' | 'no' | 'stop';

/** What became of the parts of a page. */
interface Gone {
  accepted: number;
  left: number;
  isStopped: boolean;
}

/** Shows the parts of a page whose translation is of an older text, and records those that are accepted. */
export async function goThrough(
  selected: Selected,
  { corpus, dir }: { corpus: Corpus; dir: string },
  ask: (address: string) => Promise<Answer>,
): Promise<Gone> {
  const { page, original, code, named, whole } = selected;
  // What has faults of its own, `npm run translated` and the check tell.
  if (!original || !isReadable(page) || !isValid(original)) return { accepted: 0, left: 1, isStopped: false };
  const isAsked = ({ part }: { part: PartName }) => whole || named.has(part);
  const outdated = outdatedParts(page, hashesOfPage(original)).filter(isAsked);
  const missing = missingParts(corpus, selected).filter(isAsked);
  for (const { part } of missing) console.log(`  ${code}${part}  ${states.missing}`);
  if (outdated.length + missing.length === 0) console.log(nothingToDo(code));
  const accepted: Outdated[] = [];
  let isStopped = false;
  for (const shown of sideBySide({ page, original, code }, outdated, { corpus, dir })) {
    console.log(shownLines(shown).join('\n'));
    const answer = await ask(code + shown.outdated.part);
    isStopped = answer === 'stop';
    if (isStopped) break;
    if (answer === 'yes') accepted.push(shown.outdated);
  }
  if (accepted.length > 0) writeContentFile(dir, page, withHashes(page, accepted));
  return { accepted: accepted.length, left: outdated.length + missing.length - accepted.length, isStopped };
}

/** What has no translation yet, and so nothing to accept. */
function missingParts(corpus: Corpus, { code, page }: Selected): TranslationProgress['parts'] {
  const found = translationProgress(corpus).find((one) => one.code === code && one.locale === page.locale);
  return (found?.parts ?? []).filter(({ state }) => state === 'missing');
}

/** Asks at the terminal; anything but a clear yes leaves the part as it is. */
export async function askedAt(address: string): Promise<Answer> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const said = (await terminal.question(question(address))).trim().toLowerCase();
    return said === 'y' || said === 'yes' ? 'yes' : said === 'q' ? 'stop' : 'no';
  } finally {
    terminal.close();
  }
}
