import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { shippedContent } from '../../src/corpus/index.ts';
import { indexFileNamed } from '../../src/search/index-set.ts';
import { buildSite } from '../lib/build.ts';
import type { Bench } from './bench.ts';
import { type FirstResult, firstResult, ourSearch, type SearchPlaces, starlightSearch } from './first-result.ts';
import { openBrowser } from './first-visit.ts';
import { writeContent } from './generate.ts';
import { keystrokeTimes } from './keystrokes.ts';
import type { MadeStandard } from './made-standards.ts';
import { buildPlainSite } from './plain-site.ts';
import { realWords } from './real-words.ts';
import { realVoice } from './voice.ts';
import { shippedStandards } from './shipped-standards.ts';
import { slowServer } from './slow-server.ts';

/** Words that both searches find on their first pages, one for each run. */
const words = ['投诉', '道歉', '名片'] as const;
/** Standards whose words are typed letter by letter. */
const typedStandards = 20;
/** Keys that are named, the slowest first: what a bound says nothing about is which key broke it. */
const slowestShown = 5;

/**
 * The first result of a search against Starlight's own search over the same words, and typing in a corpus of a
 * thousand.
 */
export const searchBench: Bench['run'] = async ({ standards, dir }) => {
  const shipped = shippedStandards();
  const page = `/zh/${shipped[0]?.slug ?? ''}/`;
  await built(
    'our site',
    buildSite({ contentDir: shippedContent, outDir: join(dir, 'site'), checked: true, quiet: true }),
  );
  await built('plain Starlight', buildPlainSite(join(dir, 'plain'), join(dir, 'plain-site'), shipped));
  const made = writeContent(join(dir, 'content'), standards, realVoice(realWords()));
  await built(
    'the large site',
    buildSite({ contentDir: join(dir, 'content'), outDir: join(dir, 'large-site'), checked: true, quiet: true }),
  );

  const browser = await openBrowser();
  try {
    const ours = await measured(browser, join(dir, 'site'), page, words, ourSearch);
    const plain = await measured(browser, join(dir, 'plain-site'), page, words, starlightSearch);
    const large = await measured(
      browser,
      join(dir, 'large-site'),
      `/zh/${made[0]?.slug ?? ''}/`,
      [made[0]?.title.zh.slice(0, 2) ?? ''],
      ourSearch,
    );
    console.log(
      '\nFrom opening the search to the first result: slow 3G, processor 4 times slower, ' +
        `median of ${words.length} runs`,
    );
    console.log(`  ${''.padEnd(26)}seconds  KB after gzip  (page before: KB)`);
    printRow(`ours, ${shipped.length} standards`, ours);
    printRow(`Starlight's, ${shipped.length} standards`, plain);
    printRow(`ours, ${standards} standards`, large);

    const server = await slowServer(join(dir, 'large-site'));
    const keys = await keystrokeTimes(browser, server, textsToType(made));
    await server.close();
    const keystroke = median(keys.map(({ ms }) => ms));
    const slowest = keys.toSorted((a, b) => b.ms - a.ms);
    const slowestMs = slowest[0]?.ms ?? Infinity;
    console.log(
      `\nKeystroke to painted rows at ${standards} standards, this processor as it is, ${keys.length} keystrokes: ` +
        `median ${keystroke.toFixed(1)} ms, slowest ${slowestMs.toFixed(0)} ms`,
    );
    for (const { query, key, ms } of slowest.slice(0, slowestShown))
      console.log(`  ${ms.toFixed(1).padStart(7)} ms  key ${String(key).padStart(2)}  ${query}`);
    return [
      {
        name: 'bytes to the first result, ours / Starlight',
        ratio: ours.bytes / plain.bytes,
        bound: 0.25,
        keep: 'at-most',
      },
      {
        name: 'seconds to the first result, ours / Starlight',
        ratio: ours.ms / plain.ms,
        bound: 0.25,
        keep: 'at-most',
      },
      { name: 'KB to the first result', ratio: ours.bytes / 1000, bound: 30, keep: 'at-most' },
      {
        name: `KB to the first result at ${standards} standards`,
        ratio: large.bytes / 1000,
        bound: 60,
        keep: 'at-most',
      },
      { name: `median keystroke at ${standards} standards, ms`, ratio: keystroke, bound: 8, keep: 'at-most' },
      {
        name: `slowest keystroke at ${standards} standards, ms`,
        ratio: slowestMs,
        bound: 40,
        keep: 'at-most',
      },
      { name: 'KB of the whole index', ratio: indexBytes(join(dir, 'site')) / 1000, bound: 200, keep: 'at-most' },
    ];
  } finally {
    await browser.close();
  }
};

/** What the largest index of a language weighs after gzip, its three files together. */
function indexBytes(siteDir: string): number {
  const folder = join(siteDir, 'search');
  const sizes = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const locale = indexFileNamed(`/search/${file}`)?.locale;
    if (locale === undefined) continue;
    sizes.set(locale, (sizes.get(locale) ?? 0) + gzipSync(readFileSync(join(folder, file))).length);
  }
  return Math.max(...sizes.values());
}

async function built(name: string, build: Promise<number>): Promise<void> {
  if ((await build) !== 0) throw new Error(`${name} did not build`);
}

/** The median of a first search for each word. */
async function measured(
  browser: Browser,
  siteDir: string,
  path: string,
  searched: readonly string[],
  places: SearchPlaces,
): Promise<FirstResult> {
  const server = await slowServer(siteDir);
  try {
    const runs: FirstResult[] = [];
    for (const word of searched) runs.push(await firstResult(browser, server, path, word, places));
    const of = (name: keyof FirstResult) => median(runs.map((run) => run[name]));
    return { ms: of('ms'), bytes: of('bytes'), pageBytes: of('pageBytes') };
  } finally {
    await server.close();
  }
}

/** What people type: a title, a few characters of a rule, English, and the beginning of a code. */
function textsToType(standards: readonly MadeStandard[]): string[] {
  const step = Math.max(1, Math.floor(standards.length / typedStandards));
  return standards
    .filter((_, index) => index % step === 0)
    .flatMap(({ title, rule, code }) => [
      title.zh,
      rule.zh.slice(0, 8),
      rule.zh.slice(4, 9),
      rule.en.slice(0, 20).trim(),
      code,
    ]);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function printRow(name: string, { ms, bytes, pageBytes }: FirstResult): void {
  const inThousands = (value: number, digits: number, width: number) => (value / 1000).toFixed(digits).padStart(width);
  console.log(
    `  ${name.padEnd(26)}${inThousands(ms, 2, 7)}${inThousands(bytes, 1, 15)}${inThousands(pageBytes, 1, 19)}`,
  );
}
