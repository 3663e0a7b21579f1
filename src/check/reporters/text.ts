import type { Locale } from '../../languages/index.ts';
import { many } from '../../lib/many.ts';
import { printable, printableLines } from '../../lib/printable.ts';
import type { Issue, Report } from '../report.ts';
import { levels } from '../rule.ts';

/** What a reporter may need besides the report. */
export interface ReportOptions {
  /** The languages to print, in order. */
  languages: readonly Locale[];
  /** Put before file names, such as `src/content/`. */
  prefix: string;
  /** The page that explains a rule. */
  rulePage: (rule: string, locale: Locale) => string;
}

/** The report as an editor reads it: place, sentence in each language, the line with a caret, the line to paste. */
export function textReport(report: Report, options: ReportOptions): string {
  const blocks = report.issues.map((issue) => issueText(issue, options));
  return [...blocks, summaryText(report, options.languages)].join('\n\n');
}

const labels: Readonly<Record<Locale, { write: string; seeAlso: string }>> = {
  zh: { write: '改成', seeAlso: '另见' },
  en: { write: 'Write', seeAlso: 'See also' },
};

function issueText(issue: Issue, { languages, prefix, rulePage }: ReportOptions): string {
  const [first = 'en'] = languages;
  const place = `${printable(prefix + issue.file)}:${issue.line}:${issue.column}`;
  const level = languages.map((language) => levels[issue.level][language]).join(' ');
  const lines = [[place, level, issue.rule, ...(issue.path ? [printable(issue.path)] : [])].join('  ')];
  for (const language of languages)
    lines.push(`  ${printable(issue.message[language])}`, `    → ${printable(issue.hint[language])}`);
  const gutter = `  ${issue.line} | `;
  if (issue.source.trim() !== '')
    lines.push(clip(gutter + printable(issue.source)), `${' '.repeat(gutter.length)}${caret(issue)}`);
  if (issue.fix) {
    const label = labels[first].write;
    const width = gutter.length - ' | '.length;
    for (const [index, text] of printableLines(issue.fix.text).entries())
      lines.push(clip(`${index === 0 ? padTo(label, width) : ' '.repeat(width)} | ${text}`));
  }
  if (issue.related) {
    const { file, line, column } = issue.related;
    lines.push(`  ${labels[first].seeAlso} ${printable(prefix + file)}:${line}:${column}`);
  }
  lines.push(`  ${rulePage(issue.rule, first)}`);
  return lines.join('\n');
}

/** A caret under the fault; wide characters take two cells in a terminal. */
function caret(issue: Issue): string {
  const characters = [...issue.source];
  const before = characters
    .slice(0, issue.column - 1)
    .map((c) => (isWide(c) ? '  ' : ' '))
    .join('');
  const marked = characters.slice(issue.column - 1, issue.column - 1 + issue.length);
  return before + (marked.map((c) => (isWide(c) ? '^^' : '^')).join('') || '^');
}

/** A label moved to the right of a column of that many cells; it may stick out to the left. */
function padTo(label: string, cells: number): string {
  const used = [...label].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
  return `${' '.repeat(Math.max(0, cells - used))}${label}`;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const isWide = (character: string) => wide.test(character);

/** Long lines are cut, so that one bad line cannot flood the terminal. */
function clip(line: string): string {
  return line.length > 240 ? `${line.slice(0, 239)}…` : line;
}

/** One line of counts in each language. */
export function summaryText({ summary }: Report, languages: readonly Locale[]): string {
  const { files, standards, errors, warnings, notes } = summary;
  const counted = [many(errors, 'error'), many(warnings, 'warning'), many(notes, 'note')].join(', ');
  const texts: Record<Locale, string> = {
    zh: `${files} 个文件，${standards} 条标准：${errors} 个错误，${warnings} 个警告，${notes} 个提示`,
    en: `${many(files, 'file')}, ${many(standards, 'standard')}: ${counted}`,
  };
  return languages.map((language) => texts[language]).join('\n');
}
