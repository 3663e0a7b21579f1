import type { FoldScore, worthOf } from './folds.ts';

/** What cross-validation found, in a sentence. */
export function foldText(score: FoldScore): string {
  const { queries, success1, success3, surelyRight, unanswerable, falsePositives } = score;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return (
    `In five folds by topic, codes left out: success@1 ${percent(success1)}, success@3 ${percent(success3)} ` +
    `of ${queries} queries; ${surelyRight} first rows are right and sure, ` +
    `${falsePositives} of ${unanswerable} without an answer were shown one as sure.`
  );
}

/** What each feature is worth, the most telling first. */
export function worthText(worth: ReturnType<typeof worthOf>): string {
  const rows = worth
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, points]) => `  ${name.padEnd(12)}${points.toFixed(1).padStart(6)}`);
  return ['', 'Points of success@1 lost without a feature:', ...rows].join('\n');
}
