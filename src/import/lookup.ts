import type { Corpus, VocabularyItem } from '../corpus/index.ts';
import type { VocabularyName } from '../schema/index.ts';

export type Lists = Corpus['vocabulary'];

/** The entry of a closed list that some words name: as a whole first, else the longest name that stands in them. */
export function entryIn(
  lists: Lists,
  name: VocabularyName,
  ...texts: readonly (string | undefined)[]
): string | undefined {
  for (const text of texts) {
    if (text === undefined) continue;
    const said = text.toLowerCase();
    const named = lists[name].flatMap((entry) => namesOf(entry).map((one) => ({ id: entry.id, name: one })));
    const whole = named.find((one) => one.name === said);
    const within = named
      .filter((one) => [...one.name].length > 1 && contains(said, one.name))
      .sort((a, b) => b.name.length - a.name.length);
    const found = whole ?? within[0];
    if (found) return found.id;
  }
  return undefined;
}

function namesOf({ zh, en }: VocabularyItem): string[] {
  const names = [zh, en].map((one) => one.toLowerCase()).filter((one) => one !== '');
  return [...names, ...names.map((one) => one.replace(/级客户$|客户$|s$/u, '')).filter((one) => [...one].length > 1)];
}

function contains(text: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  return new RegExp(String.raw`(?<![a-z])${RegExp.escape(name)}(?![a-z])`, 'u').test(text);
}

/** The grade that a cell names: A, A 级, A级客户, VIP. */
export function gradeIn(lists: Lists, text: string): string | undefined {
  const bare = (one: string) => one.toLowerCase().replaceAll(/客户|顾客|会员|customers?|guests?|grade|级|类|\s/gu, '');
  return lists.grades.find(({ id, zh, en }) => [id, zh, en].some((one) => bare(one) === bare(text)))?.id;
}
