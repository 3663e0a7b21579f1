import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { type ReportOptions, textReport } from './text.ts';

export type { ReportOptions } from './text.ts';

/** The contract of a reporter: the same report in, text out. */
export type Reporter = (report: Report, options: ReportOptions, rules: readonly Rule[]) => string;

/** The formats of `--format`. */
export const reporters = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  gitlab: gitlabReport,
  sarif: sarifReport,
} as const satisfies Record<string, Reporter>;
export type ReportFormat = keyof typeof reporters;
