import { type Value, valueText } from '../../yaml-edit/index.ts';
import type { Draft } from '../draft.ts';

/** What a record says beside the standards. */
export interface RecordHead {
  manual: string;
  source: { name: string; sha256: string };
}

/** The text of the record of an import; the same for the same source. */
export function recordText(
  { manual, source }: RecordHead,
  { blocks }: Pick<Draft, 'blocks'>,
  standards: readonly Readonly<Record<string, Value>>[],
  notTaken: readonly { n: number; reason: string }[],
): string {
  const lines = [
    '# 导入记录，由 npm run import 写；也可以手工改 · The record of an import, written by npm run import',
    `manual: ${valueText(manual)}`,
    `source: ${valueText(source)}`,
    'paragraphs:',
    ...blocks.map(({ n, text }) => `  - ${valueText({ n, text })}`),
    ...(standards.length > 0 ? ['standards:', ...standards.flatMap(standardLines)] : ['standards: []']),
    ...(notTaken.length > 0
      ? ['notTaken:', ...notTaken.map(({ n, reason }) => `  - ${valueText({ n, reason })}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function standardLines({ clauses, ...standard }: Readonly<Record<string, Value>>): string[] {
  const fields = Object.entries(standard).map(([key, value]) => `${key}: ${valueText(value)}`);
  const list = (Array.isArray(clauses) ? clauses : []) as readonly Value[];
  return [
    ...fields.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    list.length > 0 ? '    clauses:' : '    clauses: []',
    ...list.map((clause) => `      - ${valueText(clause)}`),
  ];
}
