import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inject } from 'vitest';
import { filesOf } from '../../scripts/lib/offline-step.ts';
import { type Corpus, corpusFromDisk, type Standard } from '../../src/corpus/index.ts';
import { derivedOf } from '../../src/languages/derived.ts';
import { buildManifest, versionOf } from '../../src/offline/manifest.ts';
import { projectDir } from './project.ts';

/** What short sites lack: pages that few tests open, and those that say the same in another language. */
const unopened = /^(?:zh-hant|zh\/(?:authoring|cards|practice|glossary|visits|editors|records)|en\/.+|pagefind|s)$/;

/** A copy of a built site, changed, with lists of its files that are true again. */
export interface ChangedSite {
  dir: string;
  remove: () => void;
}

/** The corpus of the small manuals. */
export const smallCorpus = (): Corpus => corpusFromDisk(inject('smallContent'));

/**
 * The site of the small manuals with fewer pages: what a copy costs, a browser pays for every file of it. Tests of
 * other pages name the folders that they can do without.
 */
export function shortSite(without = unopened): ChangedSite {
  const from = inject('smallSiteDir');
  const site = copyOf(from, (path) => !without.test(relative(from, path).replaceAll('\\', '/')));
  list(site.dir, [], '2026-11-30');
  return site;
}

/** A copy of a site in which some standards have another text and revision. */
export function revisedSite(from: string, ...revised: readonly Standard[]): ChangedSite {
  const site = copyOf(from);
  for (const { slug } of revised) {
    const file = join(site.dir, 'zh', slug, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('</h1>', ' 新修订</h1>'));
  }
  list(site.dir, revised, '2026-12-01');
  return site;
}

function copyOf(from: string, filter?: (path: string) => boolean): ChangedSite {
  const dir = mkdtempSync(join(projectDir, '.cache/changed-'));
  cpSync(from, dir, { recursive: true, ...(filter ? { filter } : {}) });
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Lists the files of a site, and its standards, some of them as revised. */
function list(dir: string, revised: readonly Standard[], date: string): void {
  const corpus = smallCorpus();
  const derived = derivedOf(corpus.site).map((language) => ({ language, convert: (text: string) => text }));
  const manifest = buildManifest(filesOf(dir), corpus, date, derived);
  const codes = new Set(revised.map(({ code }) => code));
  const standards = Object.fromEntries(
    Object.entries(manifest.standards).map(([code, known]) => [
      code,
      codes.has(code) ? { ...known, revision: '9.9' } : known,
    ]),
  );
  writeFileSync(join(dir, 'offline.json'), JSON.stringify({ ...manifest, standards }));
  writeFileSync(join(dir, 'version.json'), JSON.stringify(versionOf({ ...manifest, standards })));
}
