import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { type Issue, type Report, type ReportOptions, reporters } from '../../src/check/index.ts';
import { identityOf } from '../../src/check/reporters/sarif-result.ts';
import type { Locale } from '../../src/languages/index.ts';
import { isBesideContent } from '../../src/schema/index.ts';

/** Editors save in several steps; the check waits until this many milliseconds have passed without a change. */
const quietMs = 200;

/** What came and what went from one report to the next; a fault that only moved is neither. */
export function changesBetween(before: readonly Issue[], after: readonly Issue[]) {
  const keyOf = (issue: Issue) => `${identityOf(issue)} ${issue.message.en}`;
  const [had, has] = [before, after].map((issues) => new Set(issues.map(keyOf)));
  return {
    come: after.filter((issue) => !had?.has(keyOf(issue))),
    gone: before.filter((issue) => !has?.has(keyOf(issue))),
  };
}

const mended: Readonly<Record<Locale, string>> = { zh: '改好了', en: 'mended' };

/** What a reader is told of a change: what is new in full, what is mended in a line each, and how much there is now. */
export function changesText(before: readonly Issue[], report: Report, options: ReportOptions): string {
  const { come, gone } = changesBetween(before, report.issues);
  const word = options.languages.map((locale) => mended[locale]).join(' ');
  const lines = gone.map(({ file, line, rule }) => `✓ ${word}  ${options.prefix}${file}:${line}  ${rule}`);
  const text = reporters.text({ ...report, issues: come }, options);
  return [...(lines.length > 0 ? [lines.join('\n')] : []), text].join('\n\n');
}

/**
 * Calls a function whenever something below a folder was saved, once for saves that come together. Once it is called at
 * the beginning, to be quiet if nothing changed: what was saved while the watching began is not missed.
 */
export function onSave(dir: string, check: (isQuiet: boolean) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (isQuiet: boolean) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      check(isQuiet);
    }, quietMs);
  };
  watchBelow(dir, () => {
    soon(false);
  });
  soon(true);
}

/**
 * Watches every folder below one, those that come later too. Not the files in them: a watch on a file is lost when an
 * editor puts a new file in its place, as most do when they save.
 */
function watchBelow(root: string, changed: () => void): void {
  const watched = new Map<string, FSWatcher>();
  const watchNew = () => {
    for (const folder of foldersBelow(root)) {
      if (watched.has(folder)) continue;
      const watcher = watch(folder, () => {
        watchNew();
        changed();
      });
      const forget = () => {
        watcher.close();
        if (watched.get(folder) === watcher) watched.delete(folder);
      };
      // A folder that is taken away ends its watch, with an error on some systems.
      watcher.on('error', forget);
      watched.set(folder, watcher);
    }
    for (const [folder, watcher] of watched)
      if (!existsSync(folder)) {
        watcher.close();
        watched.delete(folder);
      }
  };
  watchNew();
}

/** A folder and those below it, without what tools leave there; none where it cannot be read. */
function foldersBelow(folder: string, isRoot = true): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const own = inside.filter(({ name }) => !isRoot || !isBesideContent(name));
    return [folder, ...own.flatMap(({ name }) => foldersBelow(join(folder, name), false))];
  } catch {
    return [];
  }
}
