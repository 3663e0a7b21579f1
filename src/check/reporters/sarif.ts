import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import type { ReportOptions } from './text.ts';

/** The report as SARIF 2.1.0, for code-scanning tools. */
export function sarifReport(
  { issues }: Report,
  { languages, prefix, rulePage }: ReportOptions,
  rules: readonly Rule[],
): string {
  const first = languages[0] ?? 'en';
  return JSON.stringify(
    {
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
                helpUri: rulePage(rule.id, first),
              })),
            },
          },
          results: issues.map((issue) => ({
            ruleId: issue.rule,
            level: issue.level,
            message: {
              text: languages.map((language) => `${issue.message[language]} ${issue.hint[language]}`).join('\n'),
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(prefix + issue.file) },
                  region: { startLine: issue.line, startColumn: issue.column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );
}
