import type { MadeReport, ReportMaker } from './report.ts';

/** One line of every report that needs to be told nothing: what an editor looks at first. */
export function summaryOf(reports: Readonly<Record<string, ReportMaker>>): ReportMaker {
  return {
    summary: {
      zh: '每份报告一行；没有写哪一份时打印的就是它',
      en: 'one line of each report; what is printed where none is named',
    },
    make(corpus, today) {
      const made = Object.entries(reports)
        .filter(([, { operand }]) => operand === undefined)
        .map(([name, report]) => [name, report.make(corpus, today, [])] as const);
      const lines = made.map(([name, report]) => `${report.failed ? '!' : ' '} ${name.padEnd(16)}${sumOf(report)}`);
      const files = '  searches        npm run report -- searches search-missed.tsv search-opened.tsv';
      const data = Object.fromEntries(
        made.map(([name, report]) => [name, { sum: sumOf(report), failed: report.failed, data: report.data }]),
      );
      return {
        text: [...lines, files].join('\n'),
        data: { today, ...data },
        failed: made.some(([, one]) => one.failed),
      };
    },
  };
}

/** The last line of a report sums it up. */
const sumOf = ({ text }: MadeReport) => text.split('\n').at(-1) ?? '';
