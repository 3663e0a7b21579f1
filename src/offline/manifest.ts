import { createHash } from 'node:crypto';
import { type Corpus, staffCorpus, wordsIn } from '../corpus/index.ts';
import type { DerivedLanguage } from '../languages/derived.ts';
import type { Locale } from '../languages/index.ts';
import { isLeftOut } from './lookup.ts';
import { partsByPath } from './part-of-path.ts';
import type { Part } from './parts.ts';
import type { OfflineManifest, RevisionOf, VersionFile } from './types.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Its site path, such as `/zh/index.html`. */
  path: string;
  bytes: Uint8Array;
}

/** A language that the site derives, and how. */
export interface Derived {
  language: DerivedLanguage;
  convert: (text: string) => string;
}

/** Lists every file of a built site with its hash and its part, and every standard with its revision. */
export function buildManifest(
  files: readonly BuiltFile[],
  corpus: Corpus,
  date: string,
  derived: readonly Derived[] = [],
): OfflineManifest {
  const partOf = partsByPath(
    corpus,
    derived.map(({ language }) => language),
  );
  const numbers = new Map<string, number>();
  const numberOf = (part: Part) => {
    const name = JSON.stringify(part);
    return numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1);
  };
  const listed = [...files]
    // In order first, so that parts have the same numbers whatever order the disk gives files in.
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .filter(({ path }) => !isLeftOut(path))
    .map(
      ({ path, bytes }) =>
        [path, [createHash('sha256').update(bytes).digest('hex'), bytes.byteLength, numberOf(partOf(path))]] as const,
    );
  const build = createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 12);
  return {
    build,
    date,
    files: Object.fromEntries(listed),
    parts: [...numbers.keys()].map((name) => JSON.parse(name) as Part),
    standards: revisionsOf(staffCorpus(corpus), derived),
  };
}

/** The part of the manifest that pages read often. */
export function versionOf({ build, date, files, parts = [], standards }: OfflineManifest): VersionFile {
  const bytes = parts.map(() => 0);
  for (const [, size, part = 0] of Object.values(files)) bytes[part] = (bytes[part] ?? 0) + size;
  return { build, date, parts: parts.map((part, at) => ({ ...part, bytes: bytes[at] ?? 0 })), standards };
}

function revisionsOf({ standards, languages }: Corpus, derived: readonly Derived[]): Record<string, RevisionOf> {
  return Object.fromEntries(
    standards.map((standard) => {
      const titleIn = (locale: Locale) => wordsIn(standard, locale).title;
      const titles = [
        ...languages.all.map((locale) => [locale, titleIn(locale)] as const),
        ...derived.map(({ language, convert }) => [language.locale, convert(titleIn(language.from))] as const),
      ];
      return [standard.code, { revision: standard.facts.revision.number, ...Object.fromEntries(titles) }];
    }),
  );
}
