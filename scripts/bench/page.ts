import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../lib/build.ts';
import { kinds } from '../../src/schema/index.ts';
import type { Bench } from './bench.ts';
import { firstVisits, openBrowser, totalOf, type VisitBytes } from './first-visit.ts';
import { writeContent } from './generate.ts';
import { type MadeStandard, standardsPerManual } from './made-standards.ts';
import { buildPlainSite } from './plain-site.ts';

/** How many times as many standards the second site has. */
const growth = 10;

/** First visit of a standard page against plain Starlight, and the growth of a page with the number of standards. */
export const pageBench: Bench['run'] = async ({ standards, dir }) => {
  const made = await buildOurs(dir, standards);
  await buildOurs(dir, standards * growth);
  if ((await buildPlainSite(join(dir, 'plain'), join(dir, 'plain-site'), made)) !== 0)
    throw new Error('plain Starlight did not build');

  // One page of each kind, turn about in Chinese and English.
  const visited = made
    .slice(0, Object.keys(kinds).length)
    .map(({ slug }, index) => `/${index % 2 ? 'en' : 'zh'}/${slug}/`);
  const browser = await openBrowser();
  const ours = await firstVisits(browser, siteOf(dir, standards), visited);
  const plain = await firstVisits(browser, join(dir, 'plain-site'), visited);
  await browser.close();
  console.log(
    `\nFirst visit of a standard page, mean of ${visited.length} pages at ${standards} standards, bytes after gzip`,
  );
  console.log(`  ours   ${bytesText(ours)}\n  plain  ${bytesText(plain)}`);

  const few = meanHtmlBytes(siteOf(dir, standards), made);
  const many = meanHtmlBytes(siteOf(dir, standards * growth), made);
  console.log(`\nHTML of the same ${made.length * 2} pages, ${standardsPerManual} standards a manual, mean bytes`);
  console.log(`  ${standards} standards  ${few.toFixed(0)}\n  ${standards * growth} standards  ${many.toFixed(0)}`);
  return [
    { name: 'first visit, ours / plain', ratio: totalOf(ours) / totalOf(plain), bound: 0.4, keep: 'at-most' },
    {
      name: `HTML of a page, ${standards * growth} / ${standards} standards`,
      ratio: many / few,
      bound: 1.05,
      keep: 'at-most',
    },
  ];
};

const siteOf = (dir: string, count: number) => join(dir, `site-${count}`);

async function buildOurs(dir: string, count: number): Promise<MadeStandard[]> {
  const contentDir = join(dir, `content-${count}`);
  const made = writeContent(contentDir, count);
  const code = await buildSite({ contentDir, outDir: siteOf(dir, count), checked: true, quiet: true });
  if (code !== 0) throw new Error(`our site of ${count} standards did not build`);
  return made;
}

function meanHtmlBytes(siteDir: string, standards: readonly MadeStandard[]): number {
  const sizes = standards.flatMap(({ slug }) =>
    ['zh', 'en'].map((locale) => readFileSync(join(siteDir, locale, slug, 'index.html')).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

function bytesText({ html, css, js }: VisitBytes): string {
  return `${html + css + js} (HTML ${html}, CSS ${css}, JS ${js})`;
}
