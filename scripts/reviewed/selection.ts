import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, leftoverRecords, type LeftoverRecord, type Resting, restingIn } from '../../src/corpus/index.ts';
import { contentPath } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { allWanted } from './words.ts';
import { told } from '../lib/told.ts';

/** What is to be recorded. */
export interface Selection {
  reviewed: readonly Resting[];
  /** Records of what an entry no longer names, which go. */
  leftover: readonly LeftoverRecord[];
}

/** What operands name; without them, what was never recorded. Ends with 2 for an operand that names nothing. */
export function selectResting(corpus: Corpus, dir: string, operands: readonly string[], all: boolean): Selection {
  const resting = restingIn(corpus);
  const leftover = leftoverRecords(corpus);
  if (operands.length === 0) return { reviewed: resting.filter(({ was }) => was === undefined), leftover };
  const named = new Set(operands.flatMap((operand) => restingNamed(resting, dir, operand, all)));
  const files = new Set([...named].map(({ file }) => file));
  return {
    reviewed: [...named].filter(({ was, now }) => was !== now),
    leftover: leftover.filter(({ file }) => files.has(file)),
  };
}

function restingNamed(resting: readonly Resting[], dir: string, operand: string, all: boolean): Resting[] {
  const byName = resting.filter(({ to, from, standard }) => [to, from, standard.code].includes(operand));
  if (byName.length > 0) return byName;
  const path = contentPath(dir, operand).replace(/\/$/, '');
  const inFiles = resting.filter(({ file }) => file.path === path || file.path.replace(/\.\w+$/, '') === path);
  const entries = new Set(inFiles.map(({ from }) => from)).size;
  if (entries > 1 && !all) misuse(allWanted(operand, entries));
  return inFiles.length > 0 ? inFiles : misuse(nothing(resting, operand));
}

function nothing(resting: readonly Resting[], operand: string): string {
  const names = resting.flatMap(({ to, from, standard }) => [to, from, standard.code]);
  const meant = nearest(operand, new Set(names));
  return told(
    `没有叫 ${operand} 的，也没有靠它的${meant ? `，您是不是要写 ${meant}？` : ''}`,
    `Nothing rests on or is called: ${operand}${meant ? `. Did you mean ${meant}?` : ''}`,
  );
}
