import { type ClauseLine, placeKeys } from './clause-line.ts';
import type { Query } from './query.ts';
import { customerWordsEn, customerWordsZh } from './stop-words.ts';

/** Whom, where and when a query is about, by list: `grades` with the grades that it names. */
export type NamedKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** A list whose entries have figures of their own: what one of them says is no answer to who names none. */
const apart = 'grades';

/** What a query names of the things that clauses can be for, by their folded labels. */
export function namedKeys({ folded }: Query, labels: ReadonlyMap<string, string>): NamedKeys {
  const named = new Map<string, Set<string>>();
  const words = ` ${wordsOf(folded)} `;
  for (const { key, list, core, asWords } of coresOf(labels)) {
    const isNamed = asWords ? asWords.some((name) => words.includes(name)) : folded.includes(core);
    if (isNamed) named.set(list, (named.get(list) ?? new Set()).add(key));
  }
  return named;
}

/** Whether a clause is for what a query names: its grade, its day, its channel. */
export const namedIn = ({ cells }: ClauseLine, named: NamedKeys): boolean =>
  cells.key.some((key) => named.get(key.split(':')[0] ?? '')?.has(key));

/** Whether what a clause says may be of another grade, channel or day than a query asks for. */
export function isOfAnother({ cells }: ClauseLine, named: NamedKeys): boolean {
  // Places were asked about before: a branch may be named where a clause is for its region.
  const others = cells.key.filter((key) => !key.startsWith(placeKeys));
  const lists = Map.groupBy(others, (key) => key.split(':')[0] ?? '');
  return [...lists].some(([list, keys]) => {
    const wanted = named.get(list);
    return wanted ? !keys.some((key) => wanted.has(key)) : list === apart;
  });
}

/** Whether a text names another of a lettered series than a query: `b级` where it asks for `a级`. */
export function isOfAnotherLetter(folded: string, { pieces }: Query): boolean {
  const joints = pieces.filter((piece) => /^[a-z]\p{Script=Han}$/u.test(piece));
  return joints.some((joint) => !folded.includes(joint) && new RegExp(`[a-z]${joint.slice(1)}`, 'u').test(folded));
}

/** `a grade` of `grade a`. */
const turned = (core: string) => core.replace(/^([a-z]{2,}) ([a-z])$/, '$2 $1');

/** What a label is looked for by. */
interface Core {
  key: string;
  list: string;
  core: string;
  /** The same as whole words, where it is English. */
  asWords: readonly string[] | undefined;
}

const known = new WeakMap<ReadonlyMap<string, string>, readonly Core[]>();

/** The labels as they are looked for at every key. */
function coresOf(labels: ReadonlyMap<string, string>): readonly Core[] {
  const before = known.get(labels);
  if (before) return before;
  const cores = [...labels].flatMap(([key, label]): Core[] => {
    const core = coreOf(label);
    if (core.length < 2) return [];
    const isEnglish = /^[a-z]/.test(core) && !/\p{Script=Han}/u.test(core);
    const asWords = isEnglish ? [core, turned(core)].map((name) => ` ${name} `) : undefined;
    return [{ key, list: key.split(':')[0] ?? '', core, asWords }];
  });
  known.set(labels, cores);
  return cores;
}

/** A label without the words for whoever is served, which nobody repeats. */
function coreOf(label: string): string {
  return wordsOf(label.replace(customerWordsZh, ''))
    .split(' ')
    .filter((word) => !customerWordsEn.has(word))
    .join(' ');
}

/** A folded text without hyphens and what else stands between words. */
const wordsOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
