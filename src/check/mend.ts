import type { RawFile } from '../corpus/index.ts';
import { applyFixes } from './fix.ts';
import type { Report } from './report.ts';

/** What mending came to: the new texts by path, how many corrections they hold, and what is left to tell. */
export interface Mended {
  texts: ReadonlyMap<string, string>;
  made: number;
  report: Report;
}

/** One correction may make room for another; more rounds than this would be going round in a circle. */
const mostRounds = 12;

/**
 * Makes the safe corrections of files until none is left, so that mending twice is mending once. A file that would have
 * more errors afterwards stays as it is: then a correction was not safe after all.
 */
export function mendFiles(raw: readonly RawFile[], check: (raw: readonly RawFile[]) => Report): Mended {
  const texts = new Map<string, string>();
  const left = new Set<string>();
  let now = raw;
  let report = check(now);
  let made = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const changes = new Map(
      [...report.fixes]
        .filter(([path]) => !left.has(path))
        .flatMap(([path, fixes]) => {
          const file = now.find((one) => one.path === path);
          return file ? [[path, applyFixes(file.text, fixes)] as const] : [];
        }),
    );
    if (changes.size === 0) break;
    const next = now.map((file) => ({ ...file, text: changes.get(file.path)?.text ?? file.text }));
    const after = check(next);
    const worse = [...changes.keys()].filter((path) => errorsIn(after, path) > errorsIn(report, path));
    const isWorse = worse.length === 0 && after.summary.errors > report.summary.errors;
    for (const path of isWorse ? changes.keys() : worse) left.add(path);
    if (isWorse || worse.length > 0) continue;
    for (const [path, { text, made: count }] of changes) {
      texts.set(path, text);
      made += count;
    }
    now = next;
    report = after;
  }
  return { texts, made, report };
}

const errorsIn = ({ issues }: Report, path: string) =>
  issues.filter(({ file, level }) => file === path && level === 'error').length;
