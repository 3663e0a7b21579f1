export { angleAsHeat } from './rules/figures/angle-as-heat.ts';
export { isPicture, type PictureFile, pictureHead } from './picture-file.ts';
export type { Correction, Issue, Report, Summary } from './report.ts';
export { reporters, type ReportFormat, type ReportOptions } from './reporters/index.ts';
export { type CheckContext, type Finding, type Fix, type Level, levels, type Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { type Mended, mendFiles } from './mend.ts';
export { runCheck } from './run.ts';
export { selectIssues } from './select.ts';
