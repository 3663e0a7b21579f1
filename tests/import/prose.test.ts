import { expect, test } from 'vitest';
import { isImperative, isPassive } from '../../src/import/imperative.ts';
import { numbered, type Piece } from '../../src/import/block.ts';
import { draftOf, readSourceFile } from '../../src/import/index.ts';
import { exampleLists } from './helpers/lists.ts';
import { broken, docx, heading } from './sources/build.ts';

/** The clauses that an import makes of lines below a heading: what each says, and whether somebody is to look at it. */
function clausesOf(title: string, ...lines: readonly (string | Piece)[]) {
  const pieces = lines.map((one): Piece => (typeof one === 'string' ? { type: 'paragraph', text: one } : one));
  const blocks = numbered([{ type: 'paragraph', text: title, level: 1 }, ...pieces]);
  const { standards } = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  const clauses = standards.flatMap((one) => one.clauses);
  return {
    texts: clauses.map(({ fields }) => fields['text']),
    reasons: clauses.map(({ doubts }) => doubts.map(({ reason }) => reason).join()),
    polarities: clauses.map(({ fields }) => fields['polarity']),
  };
}

test('each sentence of a paragraph is a rule, and one that explains is to be looked at', () => {
  const { texts, reasons } = clausesOf(
    'Taking in',
    'Most stains are coffee. Count the garments before you write the ticket. The boiler is inspected yearly.',
  );
  expect(texts).toEqual([
    'Most stains are coffee',
    'Count the garments before you write the ticket',
    'The boiler is inspected yearly',
  ]);
  expect(reasons).toEqual(['about', '', '']);
});

test('what hangs on the sentence before it stays with it, unless it binds by itself', () => {
  expect(
    clausesOf('Keys', 'Keys are signed out each morning. If not, the porter asks. They must not leave the house.')
      .texts,
  ).toEqual(['Keys are signed out each morning. If not, the porter asks', 'They leave the house']);
  expect(clausesOf('安全', '油枪漏油的应立即停用；停用后报修。否则加锁。').texts).toEqual([
    '油枪漏油的应立即停用；停用后报修。否则加锁',
  ]);
});

test('what says of words whether they may be said stays with what they are for', () => {
  expect(
    clausesOf('Counter', 'Greet each guest within ten seconds. “Be right with you” is fine. “Next!” is not.').texts,
  ).toEqual(['Greet each guest within ten seconds. “Be right with you” is fine. “Next!” is not']);
  expect(clausesOf('柜台', '客人进门应先问候。“您好”可以。“喂”不行。').texts).toEqual([
    '客人进门应先问候。“您好”可以。“喂”不行',
  ]);
});

test('how often without whom it is for is to be looked at, where visits are laid down', () => {
  const row = (isFirst: boolean, ...cells: string[]): Piece => ({
    type: 'row',
    isFirst,
    cells: cells.map((text) => ({ lines: [text] })),
  });
  const { reasons } = clausesOf(
    '拜访频率',
    '等级每季度核定一次。',
    row(true, '客户等级', '拜访频率'),
    row(false, 'A', '每月一次'),
    row(false, 'B', '每季一次'),
  );
  expect(reasons[0]).toBe('period');
});

test('what stands below the name of a handbook may be a word to its readers', () => {
  const pieces: Piece[] = [
    { type: 'paragraph', text: 'The Shop Handbook', level: 1 },
    { type: 'paragraph', text: 'We wrote this so that each guest is looked after the same.' },
    { type: 'paragraph', text: 'Counter', level: 1 },
    { type: 'paragraph', text: 'Greet each guest within ten seconds.' },
  ];
  const { standards } = draftOf({ blocks: numbered(pieces), isFlat: false }, exampleLists, 'manual');
  expect(
    standards.map(({ clauses }) => clauses.map(({ doubts }) => doubts.map(({ reason }) => reason).join())),
  ).toEqual([['about'], ['']]);
});

test('a caption and what tells of the document are no rules', () => {
  expect(clausesOf('时限', '表 3-1 报修时限', '应当场登记。').texts).toEqual(['应当场登记']);
  expect(clausesOf('总则', '本手册自明年起施行，必须遵守。', '员工应着工装。')).toMatchObject({
    texts: ['员工应着工装'],
    reasons: ['about'],
  });
});

test('a paragraph that only says what something is is left, beside sentences that ask for something it is told', () => {
  expect(clausesOf('店堂', '店堂是客人的第一印象。', '地面应无水渍。').texts).toEqual(['地面应无水渍']);
  expect(clausesOf('店堂', '店堂是客人的第一印象。地面应无水渍。').reasons).toEqual(['about', '']);
});

test('items of a general part are rules, which may tell of the document', () => {
  const item = (text: string): Piece => ({ type: 'paragraph', text, list: 0 });
  const { texts, reasons } = clausesOf('总则', item('本手册适用于全体员工'), item('员工应着工装'));
  expect(texts).toEqual(['本手册适用于全体员工', '员工应着工装']);
  expect(reasons).toEqual(['about', '']);
});

test('lines below what is said or never said are that, up to the next line of another sort', () => {
  const { polarities, texts } = clausesOf(
    '用语',
    '应说：',
    '“您好。”',
    '禁说：',
    '“快点。”',
    '“不归我管。”',
    '说话要慢。',
  );
  expect(polarities).toEqual(['do', 'dont', 'dont', 'do']);
  expect(texts.at(-1)).toBe('说话要慢');
});

test('a step may have a list below it, and the next step ends that', () => {
  const item = (text: string): Piece => ({ type: 'paragraph', text, list: 1 });
  const { texts } = clausesOf('Opening', 'Step 1: Look for:', item('broken seats'), 'Step 2: Report it');
  expect(texts.slice(-2)).toEqual(['Look for: broken seats', 'Report it']);
});

test('what an item forbids it forbids without the line that it stands below', () => {
  const item = (text: string, list: number): Piece => ({ type: 'paragraph', text, list });
  const { texts, polarities, reasons } = clausesOf(
    'Phone',
    item('During the call:', 0),
    item('never interrupt', 1),
    item('smile', 1),
  );
  expect(texts).toEqual(['During the call: Interrupt', 'During the call: smile']);
  expect([polarities, reasons]).toEqual([
    ['dont', 'do'],
    ['', ''],
  ]);
});

test('a line that is larger, or in capitals, is a heading over what stands below it', () => {
  const line = (text: string, size = 11): Piece => ({ type: 'paragraph', text, size });
  const blocks = numbered([
    { type: 'paragraph', text: 'Standards', level: 0 },
    line('THE CAR'),
    line('The car is washed every day and stays locked at night.'),
    line('Picking up', 14),
    line('Arrive on time, and ring the passenger when you are there.'),
  ]);
  const { standards } = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  expect(standards.map(({ title }) => title)).toEqual(['THE CAR', 'Picking up']);
});

test('rules before the first heading are not lost', () => {
  const item = (text: string): Piece => ({ type: 'paragraph', text, list: 0 });
  const blocks = numbered([
    ...['Lock the door', 'Switch off the lights', 'Empty the bins', 'Set the alarm'].map(item),
    { type: 'paragraph', text: 'Hours', level: 1 },
    item('Open at nine'),
  ]);
  const { standards } = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  expect(standards.map(({ clauses }) => clauses.length)).toEqual([4, 1]);
});

test('a table below a line that says so tells how the document came to be', () => {
  const row = (isFirst: boolean, ...cells: string[]): Piece => ({
    type: 'row',
    isFirst,
    cells: cells.map((text) => ({ lines: [text] })),
  });
  const { texts } = clausesOf(
    '检查',
    '应每日检查。',
    '修订记录',
    row(true, '日期', '内容'),
    row(false, '6月', '合并手册'),
  );
  expect(texts).toEqual(['应每日检查']);
});

test('a line that is broken within a sentence is one, and two sentences are two', async () => {
  const source = await docx([
    heading(1, 'Counter'),
    broken('Be at the counter early,', 'in uniform and with your badge on.'),
    broken('Phones stay in the locker.', 'Radios are worn all day.'),
  ]);
  const { blocks } = await readSourceFile(source);
  expect(blocks.slice(1).map(({ text }) => text)).toEqual([
    'Be at the counter early, in uniform and with your badge on.',
    'Phones stay in the locker.',
    'Radios are worn all day.',
  ]);
});

test.each([
  ['Count the garments twice', true],
  ['Please wait here for me', true],
  ['When the light turns red, stop the belt', true],
  ['Guests judge the room by the bathroom', false],
  ['People who ring us are often frightened', false],
  ['Further reading: the folder in the office', false],
  ['Lost key: ring the workshop', true],
  ['Reply in writing within a week', true],
])('%s: an order, %s', (text, is) => {
  expect(isImperative(text)).toBe(is);
});

test('what is done with something is told from what it is', () => {
  expect(isPassive('Towels are changed daily')).toBe(true);
  expect(isPassive('A log is kept')).toBe(true);
  expect(isPassive('The lift is small')).toBe(false);
});
