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

/** Punctuation, tables, signs and letters that look right and are not. */
export const formFaults: FaultRow[] = [...marks];
