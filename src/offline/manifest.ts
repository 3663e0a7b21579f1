import { createHash } from 'node:crypto';
import { type Corpus, pagesNotForStaff, staffCorpus, wordsIn } from '../corpus/index.ts';
import type { DerivedLanguage } from '../languages/derived.ts';
import type { Locale } from '../languages/index.ts';
import { isLeftOut } from './lookup.ts';
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

/**
 * Lists every file of a built site with its hash, and every standard with its revision; pages that are not for staff
 * stay off their phones.
 */
export function buildManifest(
  files: readonly BuiltFile[],
  corpus: Corpus,
  date: string,
  derived: readonly Derived[] = [],
): OfflineManifest {
  const others = new Set(pagesNotForStaff(corpus));
  const listed = files
    .filter(({ path }) => !isLeftOut(path) && !others.has(pageAt(path)))
    .map(
      ({ path, bytes }) =>
        [path, [createHash('sha256').update(bytes).digest('hex'), bytes.byteLength] as const] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const build = createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 12);
  return {
    build,
    date,
    files: Object.fromEntries(listed),
    manuals: corpus.manuals.map(({ id }) => id),
    standards: revisionsOf(staffCorpus(corpus), derived),
  };
}

/** The part of the manifest that pages read often. */
export function versionOf({ build, date, files, standards }: OfflineManifest): VersionFile {
  return { build, date, bytes: Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0), standards };
}

/** The path of a page below its language; a file that is no page has none that a page could have. */
function pageAt(path: string): string {
  return /^\/[^/]+\/(.+)\/index\.html$/.exec(path)?.[1] ?? '';
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
