import type { RawFile } from '../corpus/index.ts';
import { applyFixes } from './fix.ts';
import type { Report } from './report.ts';

/** What mending came to: the new texts by path, how many corrections they hold, and what is left to tell. */
export interface Mended {
  texts: ReadonlyMap<string, string>;
  made: number;
  /** The files whose corrections were held back, as there would be more errors after them. */
  held: readonly string[];
  report: Report;
}

/** One correction may make room for another; more rounds than this would be going round in a circle. */
const mostRounds = 12;

/** Rules whose errors keep a file from being read: what is told once it can be read was there before. */
const unreading: ReadonlySet<string> = new Set(['encoding', 'frontmatter-syntax', 'body-safe']);

/**
 * Makes the safe corrections of files until none is left, so that mending twice is mending once. A file that would have
 * more errors afterwards stays as it is, or after which others would, unless it could not be read before: then a
 * correction was not safe after all.
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
    const next = withChanges(now, changes);
    const after = check(next);
    const worse = [...changes.keys()].filter((path) => errorsIn(after, path) > errorsIn(report, path));
    if (worse.length === 0 && after.summary.errors > report.summary.errors)
      worse.push(...worseAlone(now, changes, report, check));
    for (const path of worse) left.add(path);
    if (worse.length > 0) continue;
    for (const [path, { text, made: count }] of changes) {
      texts.set(path, text);
      made += count;
    }
    now = next;
    report = after;
  }
  const held = [...report.fixes.keys()].filter((path) => left.has(path));
  return { texts, made, held, report };
}

/** Texts with some of them changed. */
function withChanges(raw: readonly RawFile[], changes: ReadonlyMap<string, { text: string }>): readonly RawFile[] {
  return raw.map((file) => ({ ...file, text: changes.get(file.path)?.text ?? file.text }));
}

/** The files that make others worse, each tried alone. */
function worseAlone(
  raw: readonly RawFile[],
  changes: ReadonlyMap<string, { text: string }>,
  before: Report,
  check: (raw: readonly RawFile[]) => Report,
): string[] {
  const wasUnread = (path: string) => before.issues.some(({ file, rule }) => file === path && unreading.has(rule));
  return [...changes].flatMap(([path, change]) => {
    if (wasUnread(path)) return [];
    const after = check(withChanges(raw, new Map([[path, change]])));
    return after.summary.errors > before.summary.errors ? [path] : [];
  });
}

const errorsIn = ({ issues }: Report, path: string) =>
  issues.filter(({ file, level }) => file === path && level === 'error').length;
