import type { Report } from './report.ts';

/** The part of a report about files below given paths; everything when none is given. Counts and corrections follow. */
export function selectIssues(report: Report, paths: readonly string[]): Report {
  if (paths.length === 0) return report;
  const isWithin = ({ file }: { file: string }) => paths.some((path) => file === path || file.startsWith(`${path}/`));
  // What fails in a file because of a fault elsewhere is no less wrong with it.
  const issues = report.issues.filter((issue) => isWithin(issue) || issue.followers.some(isWithin));
  const count = (level: string) => issues.filter((issue) => issue.level === level).length;
  return {
    ...report,
    issues,
    fixes: new Map([...report.fixes].filter(([file]) => isWithin({ file }))),
    summary: { ...report.summary, errors: count('error'), warnings: count('warning'), notes: count('note') },
  };
}
