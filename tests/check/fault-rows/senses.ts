import type { FaultRow } from '../helpers/faulty-page.ts';
import { englishMarked, marked, markedPages } from '../helpers/marked-pages.ts';
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
  ['1½ 小时', '90 minutes', '2½ hours'],
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

const blue = { fields: 'trigger: anniversary, colour: blue' };
const line = (zh: string) => `  - { id: one, trigger: anniversary, colour: blue, text: ${JSON.stringify(zh)} }`;

/** Names of another entry of a list than the field of the clause has. */
const names: FaultRow[] = [
  {
    fault: 'another colour than that of the clause',
    files: markedPages({ ...blue, zh: '客户的纪念日，标黄色', en: 'Mark anniversaries in blue' }),
    file: marked,
    rule: 'vocabulary-ids',
    level: 'warning',
    at: [9, 69],
    corrected: `  ${line('客户的纪念日，标蓝色')}`,
  },
  {
    fault: 'another colour than that of the clause, in English',
    files: markedPages({ ...blue, zh: '客户的纪念日，标蓝色', en: 'Mark anniversaries in yellow' }),
    file: englishMarked,
    rule: 'vocabulary-ids',
    level: 'warning',
    at: [8, 43],
    corrected: '      one: { text: "Mark anniversaries in blue", source: aaaaaa }',
  },
  {
    fault: 'another grade than that of the clause',
    files: markedPages({
      fields: 'grade: a, every: { unit: week }',
      zh: 'B级客户先拜访',
      en: 'Visit grade A customers first',
    }),
    file: marked,
    rule: 'vocabulary-ids',
    level: 'warning',
    at: [9, 58],
    corrected: '    - { id: one, grade: a, every: { unit: week }, text: "A 级客户先拜访" }',
  },
  {
    fault: 'another part than that of the clause',
    files: markedPages({
      kind: 'appearance',
      fields: 'polarity: do, part: hair',
      zh: '指甲剪短',
      en: 'Keep hair short',
    }),
    file: marked,
    rule: 'vocabulary-ids',
    level: 'warning',
    at: [9, 51],
    corrected: '    - { id: one, polarity: do, part: hair, text: "头发剪短" }',
  },
];

/** Words of which English has the opposite. */
const opposites: FaultRow[] = [
  ['走在客人右侧', 'Walk on the left of guests', 26],
  ['顺时针斟茶', 'Pour tea counter-clockwise', 30],
  ['掌心向上', 'Palms turned downwards', 34],
  ['推开大门', 'Pull the door', 21],
  ['下班前关掉电源', 'Switch the power on', 21],
  ['客户到店外等候', 'Guests wait inside', 33],
  ['会议可以推迟', 'Hold the meeting earlier', 38],
].map(([zh, en, column]) => ({
  fault: `the opposite: ${String(zh)} | ${String(en)}`,
  files: markedPages({ fields: 'trigger: anniversary', zh: String(zh), en: String(en) }),
  file: englishMarked,
  rule: 'same-sense',
  level: 'warning' as const,
  at: [8, Number(column)] as [number, number],
}));

const dont = (zh: string, en: string) =>
  markedPages({ kind: 'appearance', fields: 'polarity: dont, part: hair', zh, en });

/** Texts that forbid what their polarity forbids already. */
const twice: FaultRow[] = [
  ['不要染发', '染发'],
  ['请勿触碰头发', '触碰头发'],
  ['禁止剪短头发', '剪短头发'],
].map(([text = '', rest = '']) => ({
  fault: `forbidden twice: ${text}`,
  files: dont(text, 'Touch or dye the hair'),
  file: marked,
  rule: 'same-sense',
  level: 'warning' as const,
  at: [9, 53] as [number, number],
  corrected: `    - { id: one, polarity: dont, part: hair, text: "${rest}" }`,
  alone: true as const,
}));
/** The same in English. */
const twiceInEnglish: FaultRow[] = [
  ['Do not dye the hair', 'Dye the hair'],
  ['Never dye the hair', 'Dye the hair'],
  ['No dyeing of hair', 'Dyeing of hair'],
].map(([text = '', rest = '']) => ({
  fault: `forbidden twice: ${text}`,
  files: dont('染发', text),
  file: englishMarked,
  rule: 'same-sense',
  level: 'warning' as const,
  at: [8, 21] as [number, number],
  corrected: `      one: { text: "${rest}", source: aaaaaa }`,
}));

/** Senses of words that go against a field beside them, or against the other language. */
export const senseFaults: FaultRow[] = [...rates, ...fractions, ...names, ...opposites, ...twice, ...twiceInEnglish];
