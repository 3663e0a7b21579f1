import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { settingsFromDisk } from '../../src/corpus/from-disk.ts';
import { offlineWords } from '../../src/i18n/words/offline.ts';
import { derivedOf } from '../../src/languages/derived.ts';
import { noticeWordsOf } from '../../src/offline/notice-words.ts';
import { toTraditional } from '../../src/traditional/convert.ts';
import type { Derivation } from '../../src/traditional/derivation.ts';
import { derivedPage } from '../../src/traditional/page.ts';
import { CharacterPairs } from '../../src/traditional/pairs.ts';
import { withDerivedSections } from '../../src/traditional/sections.ts';
import type { AfterBuildStep } from '../lib/after-build-step.ts';
import { exitCodes } from '../lib/exit.ts';
import { addFullText } from './full-text.ts';
import { addSearchFiles } from './search-files.ts';
import { told } from '../lib/told.ts';

/** Adds the languages that are derived from the built pages: pages, search index, full text. */
export const traditionalStep: AfterBuildStep = {
  get say() {
    return told('生成繁体网页', 'Making the pages in Traditional Chinese', ' · ');
  },
  isWanted: (contentDir) => derivedOf(settingsFromDisk(contentDir)).length > 0,
  run: async ({ contentDir, siteDir }) => {
    for (const language of derivedOf(settingsFromDisk(contentDir))) {
      const pairs = new CharacterPairs();
      const convert = (text: string) => {
        const converted = toTraditional(text);
        pairs.note(text, converted);
        return converted;
      };
      // The full text comes first: every character of it is to be found by its Simplified form.
      await addFullText(siteDir, { language, convert });
      const values = addSearchFiles(siteDir, { language, convert }, () => pairs.all());
      addPages(siteDir, { language, convert, values });
      addFeeds(siteDir, { language, convert });
      addSections(siteDir, { language, convert });
    }
    return exitCodes.clean;
  },
};

/** Adds a page of the derived language for every page of its source. */
function addPages(siteDir: string, derivation: Derivation): void {
  const { from, locale } = derivation.language;
  const root = { dataNotices: derivation.convert(JSON.stringify(noticeWordsOf(offlineWords[from]))) };
  for (const file of pagesBelow(join(siteDir, from))) {
    const target = join(siteDir, locale, relative(join(siteDir, from), file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, derivedPage(readFileSync(file, 'utf8'), derivation, root));
  }
}

/** Adds a feed of the derived language for every feed of its source; its entries lead to pages of that language. */
function addFeeds(siteDir: string, { language: { from, locale }, convert }: Derivation): void {
  for (const file of filesBelow(join(siteDir, from), '.xml')) {
    const target = join(siteDir, locale, relative(join(siteDir, from), file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, convert(readFileSync(file, 'utf8')).replaceAll(`/${from}/`, `/${locale}/`));
  }
}

/** Adds the derived language to the pages that speak all languages at once. */
function addSections(siteDir: string, derivation: Derivation): void {
  for (const file of [join(siteDir, '404.html'), ...pagesBelow(join(siteDir, 's'))])
    writeFileSync(file, withDerivedSections(readFileSync(file, 'utf8'), derivation));
}

const pagesBelow = (dir: string) => filesBelow(dir, '.html');

function filesBelow(dir: string, ending: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}
