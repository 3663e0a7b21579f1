import { expect, test } from 'vitest';
import { randomFrom } from '../../scripts/bench/random.ts';
import { type Fix, mendFiles, type Report, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type RawFile, readContent, shippedContent } from '../../src/corpus/index.ts';
import { mutated } from '../helpers/mutants.ts';

/** How many faulty files to make in all; more of them find rarer faults. */
const wanted = Number(process.env['MUTANTS'] ?? 50);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Files that are at fault at the same time, among the others of their manual. */
const together = 25;
/** Seconds of CPU that faults may add to a check of sound files before somebody who waits would wonder. */
const mostSeconds = 2;

const content = readContent(shippedContent);
const folders = [...new Set(content.flatMap(({ path }) => /^docs\/[^/]+\/([^/]+)\//.exec(path)?.[1] ?? []))];

/** The pages of a manual and what they need, with all data files if asked for. */
function neighbourhood(folder: string, withData: boolean): RawFile[] {
  return content.filter(({ path }) => {
    const isData = !path.startsWith('docs/');
    return path.split('/')[2] === folder || (isData && (withData || /^(?:vocabulary\/|basis|site)/.test(path)));
  });
}

/** A check of some files, as it was made. */
interface Made {
  texts: ReadonlyMap<string, string>;
  report: Report;
  seconds: number;
}

function check(raw: readonly RawFile[]): Made {
  const start = process.cpuUsage();
  const context = { corpus: buildCorpus(raw), today: '2026-11-21', assets: new Set<string>(), productPages: [] };
  const report = runCheck(context, rules);
  const { user, system } = process.cpuUsage(start);
  return { texts: new Map(raw.map(({ path, text }) => [path, text])), report, seconds: (user + system) / 1e6 };
}

/** Mends files and says what went wrong with that. */
function faultsOfMending(raw: readonly RawFile[]): { found: string[]; seconds: number; files: number } {
  const made: Made[] = [];
  const watched = (files: readonly RawFile[]) => {
    const one = check(files);
    made.push(one);
    return one.report;
  };
  const { texts, report } = mendFiles(raw, watched);
  const seconds = Math.max(...made.map((one) => one.seconds));
  const first = made[0]?.report;
  const now = raw.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));
  const again = mendFiles(now, (files) => check(files).report);
  const found = [
    ...(first && report.summary.errors > first.summary.errors ? ['more errors than before'] : []),
    ...[...again.texts.keys()].map((path) => `${path} is mended twice`),
    ...made.flatMap((one, index) =>
      [...one.texts]
        .filter(([path, text]) => index > 0 && !followsFrom(made.slice(0, index), path, text))
        .map(([path]) => `${path} changes outside its faults`),
    ),
  ];
  return { found, seconds, files: texts.size };
}

/** Whether a text is one of those before it, or one of them with nothing changed but what its corrections are about. */
function followsFrom(before: readonly Made[], path: string, text: string): boolean {
  return before.some(({ texts, report }) => {
    const old = texts.get(path) ?? '';
    return old === text || differsOnlyIn(report.fixes.get(path) ?? [], old, text);
  });
}

function differsOnlyIn(fixes: readonly Fix[], before: string, after: string): boolean {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of fixes.toSorted((a, b) => a.start - b.start)) {
    kept.push(before.slice(from, Math.max(from, start)));
    from = Math.max(from, end);
  }
  const last = before.slice(from);
  let at = 0;
  for (const [index, piece] of kept.entries()) {
    const found = after.indexOf(piece, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + piece.length;
  }
  return after.endsWith(last) && after.length - last.length >= at;
}

test(`faulty files are told in time and mended without harm (seed ${seed})`, { timeout: 3_600_000 }, () => {
  // The first check of a process takes longer than later ones of as many files.
  const usual = check(neighbourhood(folders[0] ?? '', true)).seconds;
  const wrong: string[] = [];
  let [slowest, files, total] = [0, 0, 0];
  for (let batch = 0; batch * together < wanted; batch += 1) {
    const random = randomFrom(seed + batch);
    const near = neighbourhood(random.pick(folders), batch % 3 === 0);
    const chosen = new Set<number>();
    while (chosen.size < Math.min(together, near.length)) chosen.add(random.below(near.length));
    const raw = near.map((file, index) => (chosen.has(index) ? { ...file, text: mutated(file.text, random) } : file));
    try {
      const mending = faultsOfMending(raw);
      wrong.push(...mending.found.map((found) => `seed ${seed + batch}: ${found}`));
      if (mending.seconds > usual + mostSeconds)
        wrong.push(`seed ${seed + batch}: ${mending.seconds.toFixed(2)} s of CPU`);
      slowest = Math.max(slowest, mending.seconds);
      files += mending.files;
      total += chosen.size;
    } catch (error) {
      wrong.push(`seed ${seed + batch}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  console.log(`${total} faulty files, ${files} mended, slowest check ${slowest.toFixed(2)} s of CPU`);
  expect(wrong).toEqual([]);
});
