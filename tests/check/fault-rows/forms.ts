import { englishPage } from '../../helpers/english-page.ts';
import { body, type FaultRow, type Files, good, path } from '../helpers/faulty-page.ts';

const en = path.replace('/zh/', '/en/');
const english = (words: string, text = 'Above'): Files => ({
  [path]: good,
  [en]: englishPage({
    of: 'AP-03',
    title: 'Hair',
    fields: `clauses: { front: { text: ${JSON.stringify(text)}, source: aaaaaa } }`,
    body: `\n## Why\n\n${words}\n`,
  }),
});
type Row = [written: string, at: number, corrected?: string];

/** Faults of typography in the Chinese body, by column. */
const chinese = ([written, at, corrected]: Row): FaultRow => ({
  fault: JSON.stringify(written),
  files: body(written),
  rule: 'typography',
  at: [26, at],
  level: 'warning',
  ...(corrected !== undefined && { corrected }),
});
/** The same in the body of the English page. */
const latin = ([written, at, corrected]: Row): FaultRow => ({
  fault: JSON.stringify(written),
  files: english(written),
  file: en,
  rule: 'typography',
  at: [12, at],
  level: 'warning',
  ...(corrected !== undefined && { corrected }),
});

const marks: FaultRow[] = [
  ...(
    [
      ['还有*强调 *，请看', 3, '还有*强调*，请看'],
      ['还有* 强调*，请看', 3, '还有*强调*，请看'],
      ['还有_强调 _，请看', 3, '还有_强调_，请看'],
      ['请看*这一条 *。', 3, '请看*这一条*。'],
      ['**重点**,好', 7, '**重点**，好'],
      ['先**重点**;再', 8, '先**重点**；再'],
      ['这是**重点**.', 9, '这是**重点**。'],
      ['好,**重点**', 2, '好，**重点**'],
      ['见[甲](/zh/),好', 11, '见[甲](/zh/)，好'],
      ['写 `甲`,好', 6, '写 `甲`，好'],
      ['营业 9:30-10:30,版本', 14, '营业 9:30-10:30，版本'],
      ['说‘好的’.价格', 6, '说‘好的’。价格'],
      ['说“好的”.价格', 6, '说“好的”。价格'],
      ['读《手册》.再来', 6, '读《手册》。再来'],
    ] satisfies Row[]
  ).map(chinese),
  ...(
    [
      ['Please wait ; then go.', 12, 'Please wait; then go.'],
      ['Say "good morning,"wait.', 18],
      ['Go left.. or right.', 8, 'Go left. or right.'],
      ['Go left,, then right.', 8, 'Go left, then right.'],
      ['Please wait ,sir.', 12, 'Please wait, sir.'],
      ['Is it right ?', 12, 'Is it right?'],
      ['Say hello,then go.', 10, 'Say hello, then go.'],
      ['Say hello，then go。', 10, 'Say hello, then go.'],
      ['Say hello： then go.', 10, 'Say hello: then go.'],
      ['Say hello（twice） first.', 10, 'Say hello (twice) first.'],
    ] satisfies Row[]
  ).map(latin),
  {
    ...latin(['Go.', 41]),
    fault: 'a full-width mark in an English field',
    files: english('Go.', 'Wait， sir'),
    at: [7, 34],
    corrected: '  clauses: { front: { text: "Wait, sir", source: aaaaaa } }',
  },
];

const row = (rule: string, written: string, at: number, corrected?: string): FaultRow => ({
  fault: JSON.stringify(written),
  files: body(written),
  rule,
  at: [26, at],
  ...(corrected !== undefined && { corrected }),
});

/** Rows without bars at their ends, and tables that blank lines part. */
const tables: FaultRow[] = [
  ['甲 | 乙\n一 | 二', '甲 | 乙\n| --- | --- |\n一 | 二'],
  ['甲 | 乙\n\n--- | ---\n\n一 | 二', '甲 | 乙\n--- | ---\n一 | 二'],
  ['甲 | 乙\n--- | ---\n一 | 二\n\n三 | 四', '甲 | 乙\n--- | ---\n一 | 二\n三 | 四'],
  ['| 甲 | 乙 |\n\n| --- | --- |\n\n| 一 | 二 |', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |'],
  ['| 甲 | 乙 |\n| --- | --- |\n\n| 一 | 二 |', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |'],
].map(([written = '', corrected]) => row('wide-table', written, 1, corrected));

const signs: FaultRow[] = [
  row('markdown', '＊单＊', 1, '*单*'),
  row('markdown', '请看＊重点＊，好', 3, '请看*重点*，好'),
  row('markdown', '先＊微笑＊再问好', 2, '先*微笑*再问好'),
  chinese(['折扣 5%%', 5, '折扣 5%']),
  chinese(['室温 24℃℃', 6, '室温 24℃']),
  chinese(['价格￥￥5', 3, '价格￥5']),
  latin(['Take 5%% off.', 7, 'Take 5% off.']),
  chinese(['甲\u00a0乙', 2, '甲乙']),
  chinese(['甲\t乙', 2, '甲乙']),
  chinese(['您好，\u2003请坐', 4, '您好，请坐']),
  latin(['See\tthis.', 4, 'See this.']),
  row('characters', '用 \u0410pp 登记', 3, '用 App 登记'),
  row('characters', '\u0410 级客户', 1, 'A 级客户'),
  row('characters', '看 S\u039fP', 4, '看 SOP'),
  row('characters', '穿 s\u043ecks', 4, '穿 socks'),
  {
    fault: 'a Cyrillic letter in an English field',
    files: english('Go.', 'Hold the d\u043e\u043er'),
    file: en,
    rule: 'characters',
    at: [7, 40],
    corrected: '  clauses: { front: { text: "Hold the door", source: aaaaaa } }',
  },
];

const emptyList = (at: string, text: string, field: string): FaultRow => ({
  fault: `an empty list in ${at}`,
  files: { [path]: good, [at]: text },
  file: at,
  rule: 'schema',
  at: [1, 1],
  field,
});

/** Punctuation, tables, signs and letters that look right and are not. */
export const formFaults: FaultRow[] = [
  ...marks,
  ...tables,
  ...signs,
  emptyList('basis.yml', 'documents: []\n', 'documents'),
  emptyList('left-out.yml', 'leftOut: []\n', 'leftOut'),
  emptyList('contradictions.yml', 'contradictions: []\n', 'contradictions'),
];
