import type { ReportMaker } from './report.ts';

/** Where the sources disagree, and what holds here. */
export const contradictionsReport: ReportMaker = {
  summary: 'where the basis documents disagree, and the rule that holds here',
  make({ contradictions }) {
    const blocks = contradictions.map(({ id, subject, sides, house, rule, why }) =>
      [
        `${id}: ${subject.zh} / ${subject.en}`,
        ...sides.map(
          ({ clause, basis, says }) => `  ${(clause ?? basis).padEnd(18)}${says.zh}\n${' '.repeat(20)}${says.en}`,
        ),
        `  → ${rule ?? ''} ${house.zh}\n    ${house.en}`,
        `    ${why.zh}\n    ${why.en}`,
      ].join('\n'),
    );
    return {
      text: [...blocks, `${contradictions.length} contradictions`].join('\n\n'),
      data: contradictions,
      failed: false,
    };
  },
};
