import { many } from '../../src/lib/many.ts';
import type { Bilingual } from '../../src/schema/index.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

/** Where the sources disagree, and what holds here. */
export const contradictionsReport: ReportMaker = {
  summary: {
    zh: '来源之间哪里矛盾，本公司怎样规定',
    en: 'where the basis documents disagree, and the rule that holds here',
  },
  make({ contradictions, languages }) {
    const said = (words: Bilingual, indent: number) =>
      languages.all.map((locale) => words[locale]).join(`\n${' '.repeat(indent)}`);
    const blocks = contradictions.map(({ id, subject, sides, house, rule, why }) =>
      [
        `${id}: ${languages.all.map((locale) => subject[locale]).join(' / ')}`,
        ...sides.map(({ clause, basis, says }) => `  ${(clause ?? basis).padEnd(18)}${said(says, 20)}`),
        `  → ${rule ?? ''} ${said(house, 4)}`,
        `    ${said(why, 4)}`,
      ].join('\n'),
    );
    return {
      text: [
        ...blocks,
        told(`${contradictions.length} 处矛盾`, many(contradictions.length, 'contradiction'), ' · '),
      ].join('\n\n'),
      data: contradictions,
      failed: false,
    };
  },
};
