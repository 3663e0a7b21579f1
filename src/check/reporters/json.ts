import { printableJson } from '../../lib/printable.ts';
import type { Report } from '../report.ts';

/** The report as JSON, for other programs. */
export function jsonReport({ summary, issues }: Report): string {
  return printableJson(JSON.stringify({ summary, issues }, null, 2));
}
