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
  at: [9, 32],
});

/** What is done more or less often than the clause says, in a number of times and a period of its own. */
const rates: FaultRow[] = [
  often('每周六次', [10, 73]),
  often('一周拜访六次', [10, 73]),
  often('一年 7 次', [10, 73]),
  often('半年拜访四次', [10, 73]),
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

/** Parts of a whole behind a number, as a sign or with a stroke. */
const fractions: FaultRow[] = [
  ['90 分钟', '1½ hours', '2½ hours'],
  ['一个半小时', '1 1/2 hours', '2 1/2 hours'],
  ['2½ 米', '2.5 metres', '1½ metres'],
  ['1又1/2 小时', '90 minutes', '3½ hours'],
].map(([said = '', right = '', wrong = '']) => ({
  fault: `${said}: ${right} turned into ${wrong}`,
  files: visitPages({ zh: `丙级客户每两个月拜访 ${said}`, en: `Every two months, for ${wrong}` }),
  file: en,
  rule: 'figures',
  level: 'warning' as const,
  at: [9, 43] as [number, number],
}));

/** Senses of words that go against a field beside them, or against the other language. */
export const senseFaults: FaultRow[] = [...rates, ...fractions];
