import { watch } from 'node:fs';
import { type Issue, type Report, type ReportOptions, reporters } from '../../src/check/index.ts';
import { identityOf } from '../../src/check/reporters/sarif-result.ts';
import type { Locale } from '../../src/languages/index.ts';

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
  watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      check(false);
    }, quietMs);
  });
  timer = setTimeout(() => {
    check(true);
  }, quietMs);
}
