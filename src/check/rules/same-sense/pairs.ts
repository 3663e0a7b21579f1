import {
  type Corpus,
  type DataPath,
  type Manual,
  type SourceFile,
  type Standard,
  translatedEntries,
} from '../../../corpus/index.ts';
import { type Locale, locales } from '../../../languages/index.ts';
import { type Bilingual, schemaOfType, visitRoles } from '../../../schema/index.ts';

/** One text in Chinese and in English; faults are told where the translation stands. */
export interface TextPair extends Bilingual {
  file: SourceFile;
  /** The field of the translation; undefined for a body. */
  path: DataPath | undefined;
  /** The language of the translation. */
  locale: Locale;
  /** The language of the original. */
  other: Locale;
  original: SourceFile;
}

/** The standard of whose translation a text is; undefined for what is of none. */
export const translatedPage = ({ file, locale }: TextPair, { standards }: Corpus): Standard | undefined =>
  standards.find(({ translations }) => translations[locale]?.file === file);

/** Every text that stands in two languages: titles, rule sentences, entries, bodies, and the texts of data files. */
export function* textPairs(corpus: Corpus): Iterable<TextPair> {
  const [first, second] = [
    corpus.languages.authority,
    corpus.languages.all.find((one) => one !== corpus.languages.authority),
  ];
  if (second === undefined) return;
  for (const page of [...corpus.standards, ...corpus.manuals]) yield* ofPage(page, first, second);
  for (const file of corpus.files) yield* ofData(file, first, second);
}

function* ofPage(page: Standard | Manual, first: Locale, second: Locale): Iterable<TextPair> {
  const words = page.translations[second];
  if (!words) return;
  const { authority } = page;
  const { file, translation } = words;
  const pair = (path: DataPath | undefined, original: string, translated: string) => ({
    ...({ [first]: original, [second]: translated } as unknown as Bilingual),
    file,
    path,
    locale: second,
    other: first,
    original: authority.file,
  });
  yield pair(['title'], authority.title, words.title);
  yield pair(['description'], authority.description, words.description);
  const entries = translatedEntries(page);
  for (const entry of entries) {
    // Where two have one id, nobody knows of which of them the words are.
    if (entries.some((other) => other !== entry && other.id === entry.id)) continue;
    const said = translation.clauses[entry.id] as Readonly<Record<string, unknown>> | undefined;
    for (const [name, value] of Object.entries(entry.words)) {
      const [originals, translated] = [[value].flat(), [said?.[name]].flat()];
      for (const [index, text] of originals.entries()) {
        const other = translated[index];
        const path = ['translation', 'clauses', entry.id, name, ...(Array.isArray(value) ? [index] : [])];
        if (typeof other === 'string' && typeof text === 'string') yield pair(path, text, other);
      }
    }
  }
  yield pair(undefined, withoutAddresses(authority.file.fences.body), withoutAddresses(file.fences.body));
}

/** A body with blanks for the addresses of its links: they are no words of either language. */
function withoutAddresses(body: string): string {
  return body.replaceAll(/(?<=\]\()[^()\s]+(?=\))/gu, (address) => ' '.repeat(address.length));
}

function ofData(file: SourceFile, first: Locale, second: Locale): TextPair[] {
  const schema = file.locale === undefined ? schemaOfType(file.type) : undefined;
  const found: TextPair[] = [];
  if (!schema || file.value === undefined) return found;
  visitRoles(schema, file.value, ['bilingual'], (_role, value, path) => {
    const texts = value as Partial<Bilingual>;
    if (locales.every((locale) => typeof texts[locale] === 'string') && texts[first] !== texts[second])
      found.push({
        ...(texts as Bilingual),
        file,
        path: [...path, second],
        locale: second,
        other: first,
        original: file,
      });
  });
  return found;
}
