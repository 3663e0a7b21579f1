import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problemText } from '../../src/cards/index.ts';
import { reporters } from '../../src/check/index.ts';
import { type Corpus, todayFor } from '../../src/corpus/index.ts';
import { basePath } from '../../src/lib/site-paths.ts';
import { mediaReader } from '../cards/media-reader.ts';
import { SheetMaker } from '../cards/ready-sheets.ts';
import { buildSite } from '../lib/build.ts';
import { checkContent, reportOptions } from '../lib/check.ts';
import { exitCodes } from '../lib/exit.ts';
import { cacheDir } from '../lib/places.ts';
import { deadLinks, pagesIn } from '../lib/site-links.ts';
import { type Outcome, words } from './words.ts';

/** Tries the content with its settings and links, and prints what the check finds. */
export function tryContent(contentDir: string, corpus: Corpus): Outcome {
  const { report } = checkContent(contentDir, undefined, corpus);
  const options = reportOptions(corpus, undefined, `${relative(process.cwd(), contentDir) || '.'}/`);
  console.log(reporters.text(report, options));
  const { errors, warnings } = report.summary;
  return { part: 'content', errors, warnings, standards: corpus.standards.length };
}

/** Sets the cards of every deck in every size it has, and prints what does not fit or is refused. */
export async function tryCards(contentDir: string, corpus: Corpus): Promise<Outcome> {
  const maker = new SheetMaker(corpus, todayFor(corpus.site), mediaReader(contentDir));
  const all = { cards: 0, problems: 0 };
  try {
    for (const deck of corpus.decks)
      for (const [index, size] of deck.sizes.entries()) {
        const { cards, problems } = await maker.make(deck, size);
        all.problems += problems.length;
        if (index === 0) all.cards += cards;
        for (const text of problems.map(problemText))
          for (const locale of corpus.languages.all) console.error(`  ${text[locale]}`);
      }
  } finally {
    await maker.close();
  }
  return { part: 'cards', decks: corpus.decks.length, ...all };
}

/** Builds the site beside everything else, and prints the links of it that lead nowhere. */
export async function trySite(contentDir: string, { site, languages }: Corpus): Promise<Outcome> {
  const outDir = join(cacheDir, 'try', String(process.pid));
  try {
    const code = await buildSite({ contentDir, outDir, checked: true, quiet: true });
    if (code !== exitCodes.clean) return { part: 'site', built: false, pages: 0, dead: 0 };
    const dead = deadLinks(outDir, basePath(site.baseUrl));
    for (const { page, link } of dead)
      for (const locale of languages.all) console.error(`  ${words[locale].dead(page, link)}`);
    return { part: 'site', built: true, pages: pagesIn(outDir).length, dead: dead.length };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
