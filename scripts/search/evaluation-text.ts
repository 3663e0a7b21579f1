import type { Evaluation, Score } from './evaluate.ts';

/** An evaluation as a table, with the queries whose first answer was not the right one. */
export function evaluationText({ all, categories, skipped, misses }: Evaluation, everyMiss: boolean): string {
  const rows = [...Object.entries(categories), ['all', all] as const].map(([name, score]) => rowText(name, score));
  const [from, to] = all.interval.map((share) => (share * 100).toFixed(0));
  const lines = [
    `${'category'.padEnd(12)}queries    S@1    S@3    MRR  wrong findings  clause`,
    ...rows,
    `95 of 100 such files would have success@1 from ${from ?? ''} to ${to ?? ''} %.`,
  ];
  if (skipped.length > 0)
    lines.push(
      '',
      `${skipped.length} skipped, as the corpus does not cover them: ${skipped.map(({ query }) => query).join(' · ')}`,
    );
  const shown = everyMiss
    ? misses
    : misses.filter(
        ({ expected, found }) => expected.length === 0 || !found.slice(0, 3).some((code) => expected.includes(code)),
      );
  if (shown.length > 0) lines.push('', everyMiss ? 'Not answered first:' : 'Not answered in the first three:');
  for (const { query, category, expected, found } of shown)
    lines.push(
      `  ${query}  [${category}]  expected ${expected.join(', ') || 'nothing'}; found ${found.join(', ') || 'nothing'}`,
    );
  return lines.join('\n');
}

function rowText(
  name: string,
  { queries, success1, success3, mrr, falsePositives, unanswerable, clause }: Score,
): string {
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`.padStart(7);
  return [
    name.padEnd(12),
    String(queries).padStart(7),
    percent(success1),
    percent(success3),
    mrr.toFixed(2).padStart(7),
    (unanswerable === 0 ? '' : `${falsePositives} of ${unanswerable}`).padStart(16),
    clause === null ? ''.padStart(8) : percent(clause).padStart(8),
  ].join('');
}
