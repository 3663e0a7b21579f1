import type { Report } from './report.ts';

/** The part of a report about files below given paths; everything when none is given. The counts follow. */
export function selectIssues(report: Report, paths: readonly string[]): Report {
  if (paths.length === 0) return report;
  const issues = report.issues.filter(({ file }) =>
    paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)),
  );
  const count = (level: string) => issues.filter((issue) => issue.level === level).length;
  return {
    ...report,
    issues,
    summary: { ...report.summary, errors: count('error'), warnings: count('warning'), notes: count('note') },
  };
}
