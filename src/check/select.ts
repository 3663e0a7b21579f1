import type { Report } from './report.ts';

/** The part of a report about files below given paths; everything when none is given. Counts and corrections follow. */
export function selectIssues(report: Report, paths: readonly string[]): Report {
  if (paths.length === 0) return report;
  const isSelected = (file: string) => paths.some((path) => file === path || file.startsWith(`${path}/`));
  const issues = report.issues.filter(({ file }) => isSelected(file));
  const count = (level: string) => issues.filter((issue) => issue.level === level).length;
  return {
    ...report,
    issues,
    fixes: new Map([...report.fixes].filter(([file]) => isSelected(file))),
    summary: { ...report.summary, errors: count('error'), warnings: count('warning'), notes: count('note') },
  };
}
