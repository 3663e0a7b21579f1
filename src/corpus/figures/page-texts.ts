import {
  aboutSources,
  addressableLists,
  type StandardFacts,
  type Translation,
  wordFieldsOf,
} from '../../schema/index.ts';
import { entriesOf } from '../build.ts';
import { pagesOf } from '../localize.ts';
import type { PageWords, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';

/** A text in which a standard speaks of its own rule, in one language. */
export interface PageText {
  file: SourceFile;
  /** Where it stands in the frontmatter; undefined for the body. */
  path: DataPath | undefined;
  text: string;
  /** The id of the entry it belongs to. */
  entry?: string;
  /** Words for the search: they need not be right, as people ask with wrong figures too. */
  isSearch?: boolean;
  /** A note on sources that contradict one another: it may state what one of them says beside what holds. */
  isContradiction?: boolean;
}

const known = new WeakMap<Standard, readonly PageText[]>();

/** Everything in which a standard speaks of its rule, language by language; other notes on sources do not. */
export function pageTexts(standard: Standard): readonly PageText[] {
  const made = known.get(standard) ?? textsOf(standard);
  known.set(standard, made);
  return made;
}

/** Whether any text stands elsewhere than in translations of a page: those alone say nothing against its clauses. */
export function speaksBeyondTranslations({ translations }: Standard, said: readonly Pick<PageText, 'file'>[]): boolean {
  const translated = Object.values(translations).map(({ file }) => file);
  return said.some(({ file }) => !translated.includes(file));
}

function textsOf(standard: Standard): PageText[] {
  const { facts } = standard;
  const pages: readonly Words[] = pagesOf(standard);
  return pages.flatMap((words) => {
    const { file, title, description } = words;
    return [
      { file, path: ['title'], text: title },
      { file, path: ['description'], text: description },
      ...entryTexts(facts, words),
      ...searchTexts(words),
      { file, path: undefined, text: withoutQuotes(file.fences.body) },
    ];
  });
}

type Words = PageWords & { translation?: Translation };

function entryTexts(facts: StandardFacts, { file, translation }: Words): PageText[] {
  return addressableLists.flatMap((list) =>
    entriesOf(facts, list).flatMap((entry, index): PageText[] => {
      const isContradiction = list === 'notes' && entry['about'] === 'contradiction';
      if (list === 'notes' && !isContradiction && aboutSources.has(entry['about'])) return [];
      const said: Readonly<Record<string, unknown>> | undefined = translation ? translation.clauses[entry.id] : entry;
      const at: DataPath = translation ? ['translation', 'clauses', entry.id] : ['standard', list, index];
      return wordFieldsOf(facts.kind, list).flatMap(({ name, each }) =>
        textsAt(said?.[name], [...at, name], each).map((found) => ({
          file,
          entry: entry.id,
          isContradiction,
          ...found,
        })),
      );
    }),
  );
}

function searchTexts({ file, aliases, asked, translation }: Words): PageText[] {
  const block = translation ? 'translation' : 'standard';
  return Object.entries({ aliases, asked }).flatMap(([name, list]) =>
    textsAt(list, [block, name]).map((found) => ({ file, isSearch: true, ...found })),
  );
}

/** The texts of a field; `each` names them where they stand in objects. */
function textsAt(value: unknown, path: DataPath, each?: string): { path: DataPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsAt(item, [...path, index], each));
  if (each === undefined || typeof value !== 'object' || value === null) return [];
  return textsAt((value as Readonly<Record<string, unknown>>)[each], [...path, each]);
}

/** A body with blanks for what is quoted: what people say in an example is no statement of the rule. */
function withoutQuotes(body: string): string {
  return body.replaceAll(/[“「][^”」\n]*[”」]/gu, (quoted) => ' '.repeat(quoted.length));
}
