import type { Corpus } from '../../../corpus/index.ts';
import type { VocabularyName } from '../../../schema/index.ts';
import type { LoneFigure } from './figures.ts';

/** An entry of a closed list that one language names, where the other names another entry of that list. */
export interface OtherEntry {
  zh: LoneFigure;
  en: LoneFigure;
}

/** Lists whose entries are told apart by their names alone. */
const lists: readonly VocabularyName[] = ['roles', 'places', 'equipment', 'holidays'];

/** Words of names that many entries have, and which tell none of them apart. */
const commonHan = /经理|主管|人员|员工|服务|客户|客人|专员|负责/u;
const commonLatin = /^(?:manager|assistant|officer|staff|lead|leader|service|customer|guest|head|team|the|and|of)$/u;

type Item = Corpus['vocabulary'][VocabularyName][number];
interface Entry {
  item: Item;
  /** Its name, and what people call it in short. */
  names: Record<'zh' | 'en', { full: RegExp; short: RegExp | undefined }>;
  /** Pieces of its names: where one of them stands, the entry is spoken of. */
  piece: Record<'zh' | 'en', RegExp>;
}
interface NamedEntry {
  entry: Entry;
  isShort: boolean;
  words: LoneFigure;
}

/** The entries that texts may name, list by list; `all` is nobody in particular. */
export type EntryLists = readonly EntryList[];
interface EntryList {
  entries: readonly Entry[];
  /** Any of their names: most texts hold none, and this finds that out sooner. */
  any: Record<'zh' | 'en', RegExp>;
}

/** What finds the names of the closed lists in texts. */
export function entryLists({ vocabulary }: Corpus): EntryLists {
  return lists.map((list) => {
    const items = vocabulary[list].filter(({ id, zh, en }) => id !== 'all' && zh.length > 1 && en.length > 2);
    const entries = items.map(entryOf);
    return { entries, any: { zh: anyName(entries, 'zh'), en: anyName(entries, 'en') } };
  });
}

function anyName(entries: readonly Entry[], locale: 'zh' | 'en'): RegExp {
  const patterns = entries.flatMap(({ names }) =>
    [names[locale].full, names[locale].short].flatMap((one) => one ?? []),
  );
  // Nothing is a name where there are none.
  return new RegExp(patterns.length === 0 ? '(?!)' : patterns.map(({ source }) => source).join('|'), 'iu');
}

function entryOf(item: Item, _at: number, all: readonly Item[]): Entry {
  const others = all.filter((one) => one !== item);
  const [zh, en] = [escaped(item.zh), escaped(item.en)];
  const begin = item.zh.slice(0, 2);
  const isOwn = item.zh.length > 3 && !commonHan.test(begin) && others.every((one) => !one.zh.includes(begin));
  const latin = item.en
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length > 3 && !commonLatin.test(word));
  const han = [...item.zh].slice(1).map((sign, index) => `${item.zh[index] ?? ''}${sign}`);
  const telling = han.filter((two) => !commonHan.test(two));
  return {
    item,
    names: {
      zh: { full: new RegExp(zh, 'u'), short: isOwn ? new RegExp(escaped(begin), 'u') : undefined },
      en: { full: new RegExp(String.raw`(?<![\w-])${en}s?(?![\w-])`, 'iu'), short: undefined },
    },
    piece: {
      zh: new RegExp((telling.length > 0 ? telling : [item.zh]).map(escaped).join('|'), 'u'),
      en: new RegExp(
        (latin.length > 0 ? latin.map((word) => word.slice(0, 6)) : [item.en]).map(escaped).join('|'),
        'iu',
      ),
    },
  };
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Entries of one list that two texts name differently: each language one that the other shows nothing of. */
export function otherEntries(zh: string, en: string, all: EntryLists): OtherEntry[] {
  return all.flatMap(({ entries, any }): OtherEntry[] => {
    if (!any.en.test(en) || !any.zh.test(zh)) return [];
    const inLatin = loneIn(en, 'en', zh, 'zh', entries);
    const [theirs, ...more] = inLatin;
    if (!theirs || more.length > 0) return [];
    const [ours, ...others] = loneIn(zh, 'zh', en, 'en', entries);
    if (!ours || others.length > 0 || (ours.isShort && theirs.isShort)) return [];
    return areRelated(ours.entry.item, theirs.entry.item) ? [] : [{ zh: ours.words, en: theirs.words }];
  });
}

const areRelated = (one: Item, other: Item) => one === other || one.partOf === other.id || other.partOf === one.id;

/** What a text names and the other one shows nothing of, by the longest names that stand there. */
function loneIn(
  text: string,
  locale: 'zh' | 'en',
  other: string,
  theirs: 'zh' | 'en',
  entries: readonly Entry[],
): NamedEntry[] {
  const found = entries.flatMap((entry): NamedEntry[] => {
    const { full, short } = entry.names[locale];
    const match = full.exec(text) ?? short?.exec(text);
    if (!match) return [];
    const [words] = match;
    const isShort = !full.test(text);
    return [{ entry, isShort, words: { words, start: match.index, end: match.index + words.length } }];
  });
  // 餐厅经理 is no 厅经理, and “shop manager” within “gift shop manager” is none either.
  const whole = found.filter(
    ({ words: one }) =>
      !found.some(
        ({ words }) =>
          words !== one && words.start <= one.start && one.end <= words.end && words.words.length > one.words.length,
      ),
  );
  return whole.filter(({ entry }) => !entry.piece[theirs].test(other));
}
