import { type Corpus, type DataPath, pagesOf, type SourceFile, type Standard } from '../../../corpus/index.ts';
import { languageOf, type Locale } from '../../../languages/index.ts';
import { standard as standardSchema, visitRoles, type VocabularyName } from '../../../schema/index.ts';
import { valueSpan, writtenSpan } from '../../locate.ts';
import type { Listed } from './words.ts';

/** Lists whose entries a text names only where it means them; whoever else does something may be named anywhere. */
const alone: ReadonlySet<VocabularyName> = new Set(['colours', 'holidays', 'grades']);
/** Lists whose entries a text names as what it is about, where it begins with them. */
const leading: ReadonlySet<VocabularyName> = new Set(['roles', 'parts', 'channels', 'people', 'places', 'equipment']);

type Item = Corpus['vocabulary'][VocabularyName][number];
/** What finds the names of a list in a text of one language. */
interface Reader {
  names: RegExp;
  byName: ReadonlyMap<string, Item>;
}

/** Texts of clauses that name one other entry of a list than the field beside them does, and not its own. */
export function* namedOtherwise(corpus: Corpus): Iterable<Listed> {
  const readers = new Map<string, Reader | undefined>();
  const readerOf = (list: VocabularyName, locale: Locale) => {
    const key = `${list} ${locale}`;
    if (!readers.has(key)) readers.set(key, madeReader(corpus.vocabulary[list], locale));
    return readers.get(key);
  };
  for (const standard of corpus.standards)
    for (const { index, field, list, id } of fieldsOf(standard)) {
      const own = corpus.vocabulary[list].find((item) => item.id === id);
      if (!own) continue;
      for (const { file, locale, path, text } of textsOf(standard, index)) {
        const reader = readerOf(list, locale);
        const other = reader && otherNamed(text, reader, own, locale, list);
        if (!other) continue;
        const said = other.words;
        const place = writtenSpan(file, path, text, other.index, said.length);
        const meant = /^[a-z]/.test(said) ? own[locale].charAt(0).toLowerCase() + own[locale].slice(1) : own[locale];
        yield {
          file,
          path,
          span: place ?? valueSpan(file, path),
          level: 'warning',
          say: 'named',
          with: { said, field, id, own: own[locale], other: other.item.id },
          fix: place && { ...place, text: meant, safe: false },
          related: { file: standard.authority.file, path: ['standard', 'clauses', index, field] },
        };
      }
    }
}

/** The fields of clauses that name one entry of a list. */
function fieldsOf({ facts }: Standard): { index: number; field: string; list: VocabularyName; id: string }[] {
  const found: { index: number; field: string; list: VocabularyName; id: string }[] = [];
  visitRoles(standardSchema, facts, ['vocabulary'], (role, id, [block, index, field, ...more]) => {
    if (role.role !== 'vocabulary' || block !== 'clauses' || more.length > 0 || typeof id !== 'string') return;
    if (!alone.has(role.from) && !leading.has(role.from)) return;
    found.push({ index: Number(index), field: String(field), list: role.from, id });
  });
  return found;
}

interface Said {
  file: SourceFile;
  locale: Locale;
  path: DataPath;
  text: string;
}

/** What a clause says, in each language. */
function textsOf(standard: Standard, index: number): Said[] {
  const clause = standard.facts.clauses[index];
  if (clause?.text === undefined) return [];
  const original = clause.text;
  return pagesOf(standard).flatMap((page): Said[] => {
    const { file, locale } = page;
    if (page === standard.authority)
      return [{ file, locale, path: ['standard', 'clauses', index, 'text'], text: original }];
    const text = standard.translations[locale]?.translation.clauses[clause.id]?.['text'];
    return typeof text === 'string'
      ? [{ file, locale, path: ['translation', 'clauses', clause.id, 'text'], text }]
      : [];
  });
}

/** A name however it is spaced and written large or small. */
const keyOf = (name: string) => name.replaceAll(' ', '').toLowerCase();

function madeReader(items: readonly Item[], locale: Locale): Reader | undefined {
  const byName = new Map(items.map((item) => [keyOf(item[locale]), item]));
  // One character is a part of many words.
  const names = items
    .map((item) => item[locale])
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  if (names.length < 2) return undefined;
  const any = names
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', ' ?'))
    .join('|');
  const isLatin = languageOf(locale).script === 'Latin';
  // Chinese New Year is another day, and people wish one another a happy New Year on both.
  const before = String.raw`(?<![\w-]|\b(?:Chinese|Lunar|Happy) (?=New Year))`;
  const pattern = isLatin ? String.raw`${before}(?:${any})(?![\w-])` : any;
  return { names: new RegExp(pattern, 'giu'), byName };
}

function otherNamed(text: string, { names, byName }: Reader, own: Item, locale: Locale, list: VocabularyName) {
  const found = [...text.matchAll(names)];
  const [first] = found;
  const item = first && byName.get(keyOf(first[0]));
  if (!first || !item || item === own || own.partOf === item.id || item.partOf === own.id) return undefined;
  // Whoever does something may speak of another, unless the sentence begins with that other.
  if (!alone.has(list) && first.index > 0) return undefined;
  if (found.some(([name]) => byName.get(keyOf(name)) !== item)) return undefined;
  const language = languageOf(locale);
  const short = own[locale]
    .replace(language.nameEndings, '')
    .replace(/^Grade /i, '')
    .toLowerCase();
  if (language.comparing.test(text.replace(first[0], ''))) return undefined;
  const isOwnNamed =
    language.script === 'Latin'
      ? new RegExp(String.raw`\b${short.replaceAll(/\W/g, '.')}\b`, 'i').test(text)
      : text.toLowerCase().includes(short);
  return isOwnNamed ? undefined : { item, index: first.index, words: first[0] };
}
