import { nearest } from '../../src/corpus/edit-distance.ts';
import {
  type Corpus,
  hashesOfPage,
  isTranslated,
  isValid,
  type Outdated,
  outdatedParts,
  partsOfPage,
  type SourceFile,
  withHashes,
} from '../../src/corpus/index.ts';
import { misuse } from '../lib/exit.ts';
import { type Earlier, earlierContent } from './earlier.ts';
import { codeOf, isReadable, type Pair, type Selected } from './selection.ts';
import { type Shown, shownLines } from './show.ts';
import { notTranslated, olderParts, refusals } from './words.ts';
import { told } from '../lib/told.ts';

/** What is to become of a translated page. */
export interface PageRecord {
  /** The page with its new hashes; undefined when none is new. */
  text: string | undefined;
  /** What to say about it, line by line. */
  lines: readonly string[];
  /** Whether nothing could be recorded, though it was asked for. */
  refused: boolean;
}

export interface RecordOptions {
  corpus: Corpus;
  dir: string;
  /** Renew every hash. */
  all: boolean;
  /** Say also which parts are of an older text and left so. */
  sayOlder: boolean;
  /** What further commands must repeat. */
  again: string;
}

/** Works out what to record for a page, and what to show of it. Ends with 2 for a part that the page does not have. */
export function recordOf(selected: Selected, { corpus, dir, all, sayOlder, again }: RecordOptions): PageRecord {
  const { page, original, code, named, whole } = selected;
  const refuse = (reason: string): PageRecord => ({
    text: undefined,
    lines: [page.path, `  ${reason}`],
    refused: true,
  });
  if (!original) return refuse(refusals.alone());
  if (!isReadable(page)) return refuse(refusals.faulty(page.path, again));
  // The schema fills in and tidies what the hash is of; without it the hash would be another once the page is mended.
  if (!isValid(original)) return refuse(refusals.faulty(original.path, again));
  // A page of another standard than its pair is a fault that the check names.
  if (codeOf(page) !== codeOf(original)) return refuse(refusals.faulty(page.path, again));
  const now = partsOfPage(original);
  for (const part of named)
    if (!now.has(part))
      misuse(
        noPart(
          code + part,
          [...now.keys()].map((name) => code + name),
        ),
      );
  const outdated = outdatedParts(page, hashesOfPage(original));
  const renewed = outdated.filter(({ part, was }) => all || named.has(part) || (whole && was === undefined));
  const left = sayOlder ? outdated.filter((part) => part.was !== undefined && !renewed.includes(part)) : [];
  const lacking = [...named].filter((part) => !isTranslated(page, part));
  const lines = [
    ...sideBySide({ ...selected, original }, renewed, { corpus, dir }).flatMap(shownLines),
    ...lacking.map((part) => `  ${notTranslated(code + part)}`),
    ...(left.length > 0 ? [`  ${olderParts(code, left, again)}`] : []),
  ];
  return {
    text: renewed.length > 0 ? withHashes(page, renewed) : undefined,
    lines: lines.length > 0 ? [page.path, ...lines] : [],
    refused: lacking.length > 0,
  };
}

/** Parts of a page with what the original said when they were translated, what it says now, and their words. */
export function sideBySide(
  { page, original, code }: Pair & { original: SourceFile },
  parts: readonly Outdated[],
  at: Omit<Earlier, 'path'>,
): Shown[] {
  const now = partsOfPage(original);
  const wanted = new Map(parts.flatMap(({ part, was }) => (was ? [[part, was] as const] : [])));
  const before = earlierContent({ ...at, path: original.path }, wanted);
  return parts.map((outdated) => {
    return { code, outdated, before: before.get(outdated.part), now: now.get(outdated.part), page };
  });
}

function noPart(address: string, known: readonly string[]): string {
  const meant = nearest(address, known);
  return told(
    `没有这一部分：${address}${meant ? `，您是不是要写 ${meant}？` : ''}`,
    `There is no such part: ${address}${meant ? `. Did you mean ${meant}?` : ''}`,
  );
}
