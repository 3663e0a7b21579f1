import { type Issue, reporters, type Rule, runCheck } from '../../src/check/index.ts';
import { corpusOf } from './corpus-from-strings.ts';

export interface RuleOptions {
  /** Today's date; the day the tests were written for, if left out. */
  today?: string;
  assets?: readonly string[];
}

/** Runs rules over a corpus made from texts and gives back what they found. */
export function issuesOf(
  rules: Rule | readonly Rule[],
  files: Readonly<Record<string, string | Uint8Array>>,
  options: RuleOptions = {},
): readonly Issue[] {
  return reportOf(rules, files, options).issues;
}

/** What an author would read in a terminal, in both languages. */
export function textOf(
  rules: Rule | readonly Rule[],
  files: Readonly<Record<string, string | Uint8Array>>,
  options: RuleOptions = {},
): string {
  const text = reporters.text(reportOf(rules, files, options), {
    languages: ['zh', 'en'],
    prefix: '',
    rulePage: (rule, locale) => `/${locale}/authoring/rules/${rule}/`,
  });
  return text.split('\n').slice(0, -3).join('\n').trimEnd();
}

/** The whole report of a run. */
export function reportOf(
  rules: Rule | readonly Rule[],
  files: Readonly<Record<string, string | Uint8Array>>,
  { today = '2026-11-21', assets = [] }: RuleOptions = {},
) {
  return runCheck(
    { corpus: corpusOf(files), today, assets: new Set(assets), productPages: [] },
    Array.isArray(rules) ? (rules as readonly Rule[]) : [rules as Rule],
  );
}

/**
 * Issues in one line each, for tables: `path:line:column rule`, then the field and the corrected line where there are
 * any.
 */
export function brief(issues: readonly Issue[]): string[] {
  return issues.map(({ file, line, column, rule, path, fix }) => {
    const place = `${file}:${line}:${column} ${rule}`;
    return `${place}${path ? ` ${path}` : ''}${fix ? ` => ${fix.text}` : ''}`;
  });
}
