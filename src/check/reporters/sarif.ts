import type { Log } from 'sarif';
import { printableJson } from '../../lib/printable.ts';
import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { identityOf, sarifResult } from './sarif-result.ts';
import type { ReportOptions } from './text.ts';

/** The report as SARIF 2.1.0, for code-scanning tools. */
export function sarifReport({ issues }: Report, options: ReportOptions, rules: readonly Rule[]): string {
  const first = options.languages[0] ?? 'en';
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'service-standards check',
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.summary[first] },
              helpUri: options.rulePage(rule.id, first),
              defaultConfiguration: { level: rule.level },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: issues.map((issue) => {
          const identity = identityOf(issue);
          const nth = seen.get(identity) ?? 0;
          seen.set(identity, nth + 1);
          return sarifResult(issue, options, { index: indexes.get(issue.rule) ?? -1, nth });
        }),
      },
    ],
  };
  return printableJson(JSON.stringify(log, null, 2));
}
