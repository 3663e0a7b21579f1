import { printable, printableLines } from '../../lib/printable.ts';
import type { Report } from '../report.ts';
import type { ReportOptions } from './text.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The report as workflow commands, which show as annotations beside the lines of a pull request. */
export function githubReport({ issues }: Report, { languages, prefix }: ReportOptions): string {
  return issues
    .map((issue) => {
      const text = languages.map(
        (language) => `${printable(issue.message[language])}\n${printable(issue.hint[language])}`,
      );
      if (issue.fix) text.push(...printableLines(issue.fix.text));
      const place = [
        `file=${property(printable(prefix + issue.file))}`,
        `line=${issue.line}`,
        `col=${issue.column}`,
        `title=${property(issue.rule)}`,
      ];
      return `::${commands[issue.level]} ${place.join(',')}::${escape(text.join('\n'))}`;
    })
    .join('\n');
}

const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
