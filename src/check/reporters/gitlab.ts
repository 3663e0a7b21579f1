import { shortHash } from '../../corpus/index.ts';
import { printableJson } from '../../lib/printable.ts';
import type { Report } from '../report.ts';
import { identityOf } from './sarif-result.ts';
import type { ReportOptions } from './text.ts';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const;

/** The report as GitLab shows it beside the lines of a merge request: its format for the quality of code. */
export function gitlabReport({ issues }: Report, { languages, prefix }: ReportOptions): string {
  const seen = new Map<string, number>();
  const found = issues.map((issue) => {
    const identity = identityOf(issue);
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return {
      description: languages.map((language) => `${issue.message[language]} → ${issue.hint[language]}`).join('\n'),
      check_name: issue.rule,
      fingerprint: `${shortHash(identity)}-${nth}`,
      severity: severities[issue.level],
      location: { path: prefix + issue.file, lines: { begin: issue.line } },
    };
  });
  return printableJson(JSON.stringify(found, null, 2));
}
