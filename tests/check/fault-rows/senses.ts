import type { FaultRow } from '../helpers/faulty-page.ts';
import { englishVisits as en, visitPages, visits as zh } from '../helpers/visit-pages.ts';

const often = (said: string, at: FaultRow['at']): FaultRow => ({
  fault: `how often, as none of the clauses has it: ${said}`,
  files: visitPages({ zh: `丙级客户${said}` }),
  file: zh,
  rule: 'figures',
  level: 'warning',
  at,
});
const oftenInEnglish = (said: string): FaultRow => ({
  fault: `how often, as none of the clauses has it: ${said}`,
  files: visitPages({ en: `Visit them ${said}` }),
  file: en,
  rule: 'figures',
  level: 'warning',
  at: [9, 31],
});

/** What is done more or less often than the clause says, in a number of times and a period of its own. */
const rates: FaultRow[] = [
  often('每周六次', [10, 72]),
  often('一周拜访六次', [10, 72]),
  often('一年 7 次', [10, 72]),
  often('半年拜访四次', [10, 72]),
  oftenInEnglish('six times a week'),
  oftenInEnglish('five times a year'),
  oftenInEnglish('twice a year'),
  oftenInEnglish('once every couple of years'),
  {
    fault: 'how often, in the body',
    files: visitPages({ body: '丙级客户每周拜访六次。' }),
    file: zh,
    rule: 'figures',
    level: 'warning',
    at: [19, 5],
  },
];

/** Senses of words that go against a field beside them, or against the other language. */
export const senseFaults: FaultRow[] = [...rates];
