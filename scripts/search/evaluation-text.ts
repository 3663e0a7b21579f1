import type { Evaluation, Score } from './evaluate.ts';

/** An evaluation as a table, with the queries whose first answer was not the right one. */
export function evaluationText(evaluation: Evaluation, everyMiss: boolean): string {
  const { all, categories, personas, skipped, misses } = evaluation;
  const rows = [...Object.entries(categories), ...Object.entries(personas), ['all', all] as const].map(
    ([name, score]) => rowText(name, score),
  );
  const [from, to] = all.interval.map((share) => (share * 100).toFixed(0));
  const lines = [
    `${'category'.padEnd(16)}queries    S@1    S@3    MRR  wrong findings` +
      '  clause  anchor  answer  wrong figure/polarity',
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
        ({ expected, found, said }) =>
          said !== undefined || expected.length === 0 || !found.slice(0, 3).some((code) => expected.includes(code)),
      );
  if (shown.length > 0) lines.push('', everyMiss ? 'Not answered first:' : 'Not answered in the first three:');
  const listed = (codes: readonly string[]) => codes.join(', ') || 'nothing';
  for (const { query, category, expected, found, said } of shown)
    lines.push(
      `  ${query}  [${category}]  expected ${listed(expected)}; found ${listed(found)}` +
        (said === undefined ? '' : `; says ${said}`),
    );
  return lines.join('\n');
}

function rowText(name: string, score: Score): string {
  const percent = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(0)}%`);
  const { queries, success1, success3, mrr, falsePositives, unanswerable } = score;
  return [
    name.padEnd(16),
    String(queries).padStart(7),
    percent(success1).padStart(7),
    percent(success3).padStart(7),
    mrr.toFixed(2).padStart(7),
    (unanswerable === 0 ? '' : `${falsePositives} of ${unanswerable}`).padStart(16),
    percent(score.clause).padStart(8),
    percent(score.anchor).padStart(8),
    percent(score.answer).padStart(8),
    (score.answer === null ? '' : `${score.wrongFigures}/${score.lostPolarity}`).padStart(23),
  ]
    .join('')
    .trimEnd();
}
