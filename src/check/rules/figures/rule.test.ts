import { describe, expect, test } from 'vitest';
import { figuresRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const zh = 'docs/zh/a/poster.mdx';
const en = 'docs/en/a/poster.mdx';

/** A measured height, with one text of its page said otherwise. */
function poster({
  description = '一句话说清。',
  text = '海报高度',
  more = '',
  body = '',
  min = 90,
  max = 110,
}): string {
  const clause = `  - { id: height, text: ${text}, quantity: { min: ${min}, max: ${max}, unit: cm }, place: 离地面 }`;
  const angle = '  - { id: angle, text: 视线角度, quantity: { value: 15, unit: degree } }';
  return standardPage({
    code: 'PR-13',
    kind: 'measure',
    fields: `clauses:\n${clause}\n${angle}${more}`,
    body: `\n## 为什么\n\n${body}\n`,
  }).replace('一句话说清。', description);
}
const english = ({ description = 'One sentence.', text = 'Height of the poster', asked = 'how high' }) => `---
title: Poster height
description: ${description}
translation:
  of: PR-13
  source: aaaaaa
  asked: [${asked}]
  clauses:
    height: { text: "${text}", place: Above the floor, source: aaaaaa }
---
`;
const question = (own: string, tests = 'PR-13#height') => `bank: premises
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - { id: poster, stem: { zh: 海报多高, en: How high }, tests: ${tests}, basis: [house], ${own} }
`;

/** What is found, as `level path: the figure`. */
const found = (files: Record<string, string>) =>
  issuesOf(figuresRule, files).map(({ level, path, source, column, length }) => {
    const figure = [...source].slice(column - 1, column - 1 + length).join('');
    return `${level} ${path ?? 'body'}: ${figure}`;
  });

describe('the page of a standard', () => {
  test.each<[string, Parameters<typeof poster>[0], string[]]>([
    ['the figure of the clause', { description: '离地 90～110 厘米。', body: '做好 90 和 110 厘米的记号。' }, []],
    ['the same converted in brackets', { description: '离地 90～110 厘米（约 35～43 英寸）。' }, []],
    [
      'converted wrongly',
      { description: '离地 90～110 厘米（约 53～43 英寸）。' },
      ['warning description: 53～43 英寸'],
    ],
    ['the same in another unit or script', { description: '离地九十到一百一十公分。', body: '最高 1.1 米。' }, []],
    [
      'another figure in the rule sentence',
      { description: '离地 80～110 厘米。' },
      ['warning description: 80～110 厘米'],
    ],
    ['another figure in the body', { body: '做好 90 和 120 厘米的记号。' }, ['warning body: 120 厘米']],
    ['what is said in an example', { body: '“这张要贴 150 厘米。”' }, []],
    ['a unit that no clause has', { description: '贴 3 天。' }, []],
    ['one end of the range', { description: '最低 90 厘米。' }, []],
    [
      'words of a clause that differ from its figure',
      { text: '海报高八十厘米' },
      ['warning standard.clauses[0].text: 八十厘米'],
    ],
    ['the figure of the other clause', { description: '视线向下 15 度，不是 20 度。' }, ['warning description: 20 度']],
    [
      'a note on the rule',
      { more: '\nnotes:\n  - { id: n, about: house-rule, text: 量到 85 厘米处 }' },
      ['warning standard.notes[0].text: 85 厘米'],
    ],
    ['a note on the source', { more: '\nnotes:\n  - { id: n, about: out-of-date, text: 来源写 85 厘米 }' }, []],
    [
      'all of something',
      { more: `\n  - { id: share, text: 合格的, quantity: { value: 90, unit: percent } }`, description: '做到 100%。' },
      [],
    ],
    [
      'one text alone against a clause',
      { min: 9, max: 11, description: '离地 90～110 厘米。' },
      ['warning description: 90～110 厘米'],
    ],
    [
      'a note on sources that contradict one another, with the figure that holds',
      { more: '\nnotes:\n  - { id: n, about: contradiction, text: 甲处写 85 厘米，乙处写 90～110 厘米；按乙处 }' },
      [],
    ],
    [
      'the same note without it',
      { more: '\nnotes:\n  - { id: n, about: contradiction, text: 甲处写 85 厘米，乙处写 95 厘米；按乙处 }' },
      ['warning standard.notes[0].text: 85 厘米', 'warning standard.notes[0].text: 95 厘米'],
    ],
    ['search words may be wrong', { more: '\nasked: [80 厘米行吗]' }, []],
    ['but not with a whole range', { more: '\nasked: [80到100指哪里]' }, ['warning standard.asked[0]: 80到100']],
  ])('%s', (_name, options, expected) => {
    expect(found({ [zh]: poster(options) })).toEqual(expected);
  });

  test('where a figure of the clause slipped, what is wrong in another way is told beside it', () => {
    const texts = { description: '离地 90～110 厘米。', body: '做好 90～110 厘米的记号，不要贴到 50 厘米。' };
    expect(found({ [zh]: poster({ min: 9, max: 11, ...texts }) })).toEqual([
      'error standard.clauses[0].quantity.min: 9',
      'warning body: 50 厘米',
    ]);
  });

  test.each<[string, Parameters<typeof english>[0], string[]]>([
    ['the same figure', { description: 'About 90 to 110 cm above the floor.' }, []],
    ['another one', { description: 'About 80 to 100 cm above.' }, ['warning description: 80 to 100 cm']],
    ['in a clause', { text: 'Eighty centimetres' }, ['warning translation.clauses.height.text: Eighty centimetres']],
    [
      'of another clause',
      { text: 'Height, tilted by 30 degrees' },
      ['warning translation.clauses.height.text: 30 degrees'],
    ],
    ['in search words', { asked: 'eighty or a hundred and 120 cm' }, []],
  ])('its translation: %s', (_name, options, expected) => {
    expect(found({ [zh]: poster({}), [en]: english(options) })).toEqual(expected);
  });
});

describe('a translation alone speaks against no clause', () => {
  const hot = { more: '\n  - { id: rinse, text: 冲洗, quantity: { value: 57, unit: celsius } }' };
  const inEnglish = (text: string, description = 'One sentence.') =>
    english({ description }).replace('  clauses:', `  clauses:\n    rinse: { text: "${text}", source: aaaaaa }`);
  const path = 'warning translation.clauses.rinse.text';
  test.each<[string, string, string | undefined, string[]]>([
    ['digits the other way round', 'Rinse at 75 °C', undefined, [`${path}: 75 °C`]],
    ['in two texts', 'Rinse at 75 °C', 'At 75 °C.', ['warning description: 75 °C', `${path}: 75 °C`]],
    [
      'a power of ten away, in two',
      'Rinse at 570 °C',
      'At 570 °C.',
      ['warning description: 570 °C', `${path}: 570 °C`],
    ],
    ['as the clause has it', 'Rinse at 57 °C', undefined, []],
  ])('%s', (_name, text, description, expected) => {
    expect(found({ [zh]: poster(hot), [en]: inEnglish(text, description) })).toEqual(expected);
  });

  test('with the original beside it, it does', () => {
    const files = { [zh]: poster({ ...hot, description: '用 75 °C 的水。' }), [en]: inEnglish('Rinse at 75 °C') };
    expect(found(files)).toEqual([expect.stringMatching(/^error .*\.quantity\.value: 57$/u)]);
  });
});

describe('a limit of things without a unit', () => {
  const pens = (comparator: string) => ({
    more: `\n  - { id: pens, text: 胸口别的笔, quantity: { value: 2, unit: piece, comparator: ${comparator} } }`,
  });
  const inEnglish = (text: string) =>
    english({}).replace('  clauses:', `  clauses:\n    pens: { text: "${text}", source: aaaaaa }`);
  test.each([
    ['At most three pens', 'at-most', ['three']],
    ['No more than one pen', 'at-most', ['one']],
    ['At most two pens', 'at-most', []],
    ['Pens in the left pocket, in groups of three', 'at-most', []],
    ['At most three pens', 'at-least', []],
    ['At least 1 pen', 'at-least', ['1']],
  ])('%s where it is %s', (text, comparator, said) => {
    const told = found({ [zh]: poster(pens(comparator)), [en]: inEnglish(text) });
    expect(told).toEqual(said.map((figure) => `warning translation.clauses.pens.text: ${figure}`));
  });
});

test('a figure that stands in a drawing as words is held to the standard that shows it', () => {
  const drawing = (words: string) =>
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n' +
    `<desc xml:lang="zh">高{height}</desc>\n<desc xml:lang="en">${words}</desc>\n</svg>\n`;
  const page = poster({}).replace('  clauses:', '  drawing: poster\n  clauses:');
  expect(found({ [zh]: page, 'drawings/poster.svg': drawing('At {height}') })).toEqual([]);
  expect(found({ [zh]: page, 'drawings/poster.svg': drawing('At 80 to 100 cm') })).toEqual([
    'warning words.en[0]: 80 to 100 cm',
  ]);
});

describe('questions and scenarios', () => {
  const blank = (answer: string) =>
    question(`type: fill-in, blanks: [{ text: { zh: 多少厘米, en: How many cm }, answer: '${answer}' }]`);
  const end = (asks: string, inEnglish: string, is: string) =>
    question(`type: fill-in, blanks: [{ text: { zh: ${asks}, en: ${inEnglish} }, answer: '${is}' }]`);
  const answer = 'error questions[0].blanks[0].answer';
  const choice = (right: string, polarity = 'right') => {
    const [a, b] = ['{ zh: 90～110 厘米, en: 90 to 110 cm }', '{ zh: 80 厘米, en: 80 cm }'];
    const options = `options: [{ id: a, text: ${a} }, { id: b, text: ${b} }]`;
    return question(`type: choice, ${options}, answer: ${right}, polarity: ${polarity}`);
  };
  test.each<[string, string, string[]]>([
    ['the right figure to fill in', blank('90–110'), []],
    ['the old figure to fill in', blank('80–100'), ['error questions[0].blanks[0].answer: 80–100']],
    ['the least that is asked for', end('至少', 'At least', '90'), []],
    ['the most where the least is asked for', end('至少', 'At least', '110'), [`${answer}: '110'`]],
    ['the most that is asked for', end('至多', 'At most', '110'), []],
    ['another than the most that is asked for', end('至多', 'At most', '2'), [`${answer}: '2'`]],
    ['how many clauses there are', blank('2'), []],
    ['the right option', choice('a'), []],
    ['the wrong option', choice('b'), ['error questions[0].answer: b']],
    ['the wrong option where the wrong one is asked for', choice('b', 'wrong'), []],
    [
      'a statement that counts as true',
      question("type: judgement, answer: 'true'").replace('海报多高', '海报贴 85 厘米高'),
      ['error questions[0].stem.zh: 85 厘米'],
    ],
    [
      'a statement that counts as false',
      question("type: judgement, answer: 'false'").replace('海报多高', '海报贴 85 厘米高'),
      [],
    ],
    [
      'an explanation',
      question("type: judgement, answer: 'false', explanation: { zh: 贴九十五厘米, en: At 95 cm }"),
      ['error questions[0].explanation.zh: 九十五厘米', 'error questions[0].explanation.en: 95 cm'],
    ],
    [
      'what another quotes',
      question("type: judgement, answer: 'false', explanation: { zh: 来源印成“95 厘米”, en: The source has “95 cm” }"),
      [],
    ],
  ])('%s', (_name, bank, expected) => {
    expect(found({ [zh]: poster({}), 'questions/premises.yml': bank })).toEqual(expected);
  });

  test('what a scenario scores is checked, what it tells is not', () => {
    const scenario = `id: hang
type: case
title: { zh: 甲, en: A }
setting: { zh: 有人贴在 150 厘米高, en: Someone hung it at 150 cm }
scoring:
  - { text: { zh: 在 80～110 厘米之间, en: Between 90 and 110 cm }, points: 3 }
tests: [PR-13#height]
basis: [house]
`;
    expect(found({ [zh]: poster({}), 'scenarios/hang.yml': scenario })).toEqual([
      'warning scoring[0].text.zh: 80～110 厘米',
    ]);
  });
});

test('as the author sees it', () => {
  const files = { [zh]: poster({ description: '离地约 90～110 厘米。', min: 100, max: 120 }) };
  expect(textOf(figuresRule, files)).toMatchInlineSnapshot(`
    "docs/zh/a/poster.mdx:3:18  警告 warning  figures  description
      这里写着“90～110 厘米”，PR-13 的条款里没有这个数
        → 条款现在是：PR-13#height 100–120 厘米。请改这里的文字；是条款写错了，就改条款
      This says “90～110 厘米”, which no clause of PR-13 has
        → The clauses now have: PR-13#height 100–120 cm. Change the words here; or the clause, if that is what is wrong
      3 | description: 离地约 90～110 厘米。
                              ^^^^^^^^^^^^
      /zh/authoring/rules/figures/"
  `);
});

describe('levels of a scale', () => {
  const scale = (...ranges: string[]) => {
    const lines = ranges.map((range, index) => `  - { id: l${index}, text: 级, level: ${index + 1}, ${range} }`);
    return { [zh]: standardPage({ code: 'PR-14', kind: 'scale', fields: ['clauses:', ...lines].join('\n') }) };
  };
  const minutes = (figures: string) => `range: { ${figures}, unit: minute }`;
  test.each<[string, Record<string, string>, string[]]>([
    [
      'one after the other',
      scale(minutes('min: 0, max: 10'), minutes('min: 10, max: 30'), minutes('value: 30, comparator: more-than')),
      [],
    ],
    ['in whole numbers', scale(minutes('min: 0, max: 10'), minutes('min: 11, max: 30')), []],
    ['from the top', scale(minutes('min: 10, max: 30'), minutes('min: 0, max: 10')), []],
    ['a gap', scale(minutes('min: 0, max: 10'), minutes('min: 15, max: 30')), ['gap 2']],
    ['an overlap', scale(minutes('min: 0, max: 10'), minutes('min: 5, max: 30')), ['overlap 2']],
    [
      'an overlap with what has no end',
      scale(minutes('min: 0, max: 40'), minutes('value: 30, comparator: more-than')),
      ['overlap 2'],
    ],
    [
      'measured by two things, one after the other',
      scale(
        minutes('min: 0, max: 10'),
        minutes('min: 10, max: 30'),
        'range: { value: 5, unit: km, comparator: at-most }',
        'range: { value: 5, unit: km, comparator: more-than }',
      ),
      [],
    ],
    [
      'measured by two things, of which one overlaps',
      scale(
        minutes('min: 0, max: 10'),
        minutes('min: 8, max: 30'),
        'range: { value: 5, unit: km, comparator: at-most }',
      ),
      ['overlap 2'],
    ],
    [
      'for two places',
      scale(
        `where: { branch: [a] }, ${minutes('min: 0, max: 10')}`,
        `where: { branch: [b] }, ${minutes('min: 5, max: 10')}`,
      ),
      [],
    ],
    [
      'a bound that belongs to neither',
      scale(minutes('value: 5, comparator: less-than'), minutes('value: 5, comparator: more-than')),
      ['gap 2'],
    ],
    ['a condition that says the same', scale(`condition: 0 < T ≤ 10, ${minutes('min: 0, max: 10')}`), []],
    ['a condition that says other', scale(`condition: T ≤ 15, ${minutes('min: 0, max: 10')}`), ['condition 1']],
    ['a condition in words', scale(`condition: P > E, ${minutes('min: 0, max: 10')}`), []],
  ])('%s', (_name, files, expected) => {
    const said = { overlap: /overlap/, gap: /belongs to none/, condition: /condition says/ };
    const found = issuesOf(figuresRule, files).map(({ message, path }) => {
      const [name] = Object.entries(said).find(([, words]) => words.test(message.en)) ?? ['?'];
      return `${name} ${Number(/\[(\d+)\]/.exec(path ?? '')?.[1]) + 1}`;
    });
    expect(found).toEqual(expected);
  });
});

describe('how often', () => {
  const visits = (every: string, text: string, description = '一句话。') => ({
    'docs/zh/a/visits.mdx': standardPage({
      code: 'CC-03',
      kind: 'visit-frequency',
      fields:
        'clauses:\n  - { id: a, grade: a, every: { count: 1, unit: week }, text: 每周一次 }\n' +
        `  - { id: c, grade: c, every: ${every}, text: ${text} }`,
    }).replace(/^description: .*$/m, `description: ${description}`),
  });
  const told = (files: Record<string, string>) =>
    issuesOf(figuresRule, files).map(({ path, message }) => `${path}: ${/“(.*?)”/u.exec(message.en)?.[1]}`);
  const two = '{ count: 2, unit: month }';

  test.each([
    [two, '每周拜访一次', '每周拜访一次'],
    [two, '每两周拜访', '每两周'],
    ['{ count: 2, unit: week }', '每两个月拜访', '每两个月'],
    ['{ count: 1, unit: month }', 'once a week', 'once a week'],
  ])('the clause has %s, its words say %s', (every, text, found) => {
    expect(told(visits(every, text))).toContain(`standard.clauses[1].text: ${found}`);
  });

  test('a description is held to all intervals of the page', () => {
    expect(told(visits(two, '看望', 'A 级每周、C 级每两年一次'))).toEqual(['description: 每两年一次']);
    expect(told(visits(two, '看望', 'A 级每周、C 级每两个月一次'))).toEqual([]);
  });

  test.each([
    [two, '隔一个月拜访'],
    [two, '每隔一个月拜访'],
    [two, 'every other month'],
    [two, '每周看一眼名单，每两个月拜访'],
    ['{ times: 2, unit: week }', '每周两次'],
    ['{ times: { min: 4, max: 6 }, unit: month }', '每月 4 到 6 次'],
    ['{ count: 5, unit: workday }', '每周清洗'],
    ['{ count: 3, unit: month }', '每季度一次'],
    ['{ count: 1, unit: month }', '一年一年地来'],
  ])('%s is right as %s', (every, text) => {
    expect(told(visits(every, text))).toEqual([]);
  });
});

describe('what is left of a whole', () => {
  const level = '  - { id: level, text: 斟茶, quantity: { value: 7, unit: tenths } }';
  const fields = `clauses:\n${level}`;
  const cup = (body: string) =>
    found({ [zh]: standardPage({ code: 'RS-08', kind: 'measure', fields, body: `\n${body}\n` }) });
  test.each<[string, string[]]>([
    ['斟到七分满，留三分，好端。', []],
    ['还有三分空着，水不会洒。', []],
    ['斟到三分满就停。', ['warning body: 三分满']],
    ['斟到七分满，留四分满也行。', ['warning body: 四分满']],
    ['八分满最好，客人喜欢。', ['warning body: 八分满']],
  ])('%s', (body, expected) => expect(cup(body)).toEqual(expected));
});

describe('a limit that the body alone lays down', () => {
  const plain = (text: string, body: string, more = '') => {
    const page = standardPage({
      code: 'PH-02',
      fields: `${more}clauses:\n  - { id: hold, text: ${text} }`,
      body: `\n${body}\n`,
    });
    return found({ [zh]: page });
  };
  test.each<[string, string, string, string[]]>([
    ['Chinese', '请客户稍等', '等候不超过 40 秒。', ['note body: 40 秒']],
    ['with the words of the limit behind', '请客户稍等', '三分钟内要回话。', ['note body: 三分钟']],
    ['English', 'Ask them to wait', 'Nobody is on hold for more than 40 seconds.', ['note body: 40 seconds']],
    ['counted', 'Pick up', 'Answer within 3 rings.', ['note body: 3 rings']],
    ['no limit', '请客户稍等', '在客户的座位上坐五分钟，就明白了。', []],
    ['a figure that a clause has', '等候不超过 40 秒', '等候不超过 40 秒。', []],
    ['another than that of the clause', '等候不超过 40 秒', '等候不超过 50 秒。', ['warning body: 50 秒']],
    ['quoted', '请客户稍等', '旧手册写的是“不超过 40 秒”。', []],
  ])('%s', (_name, text, body, expected) => expect(plain(text, body)).toEqual(expected));

  test('of what is withdrawn nothing is told', () => {
    expect(plain('请客户稍等', '等候不超过 40 秒。', 'state: withdrawn\nwithdrawn: { on: 2026-05-01 }\n')).toEqual([]);
  });
});

describe('a figure that no clause has and the original states untold', () => {
  const note = (text: string) => poster({ more: `\nnotes:\n  - { id: n, about: contradiction, text: ${text} }` });
  const translated = (text: string) =>
    english({}).replace('\n---\n', `\n    n: { text: "${text}", source: aaaaaa }\n---\n`);
  const original = '甲处写 85 厘米，乙处写 90～110 厘米；按乙处';
  test.each([
    ['One says 85 cm, the other 90 to 110 cm', []],
    ['One says 85 cm, the other 90 to 120', []],
    ['One says 80 cm, the other 90 to 120', ['warning translation.clauses.n.text: 80 cm']],
  ])('%s', (text, expected) => {
    expect(found({ [zh]: note(original), [en]: translated(text) })).toEqual(expected);
  });

  test('what is told of the original is told of its translation too', () => {
    const files = { [zh]: poster({ description: '离地 80 厘米。' }), [en]: english({ description: 'At 80 cm.' }) };
    expect(found(files)).toEqual(['warning description: 80 cm', 'warning description: 80 厘米']);
  });
});

describe('the clause that a contradiction names as what holds', () => {
  const guests = (share: string) =>
    standardPage({
      code: 'GS-05',
      kind: 'measure',
      fields:
        'clauses:\n  - { id: third, text: 会再来的, quantity: { value: 30, unit: percent } }\n' +
        `  - { id: half, text: 手册说的, quantity: { value: ${share}, unit: percent } }`,
    });
  const told = (rule: string, house: string, share = '50') =>
    issuesOf(figuresRule, {
      'docs/zh/a/x.mdx': guests(share),
      'contradictions.yml': `contradictions:
  - id: share
    subject: { zh: 多少客人再来, en: How many come back }
    sides:
      - { clause: GS-05#third, basis: house, says: { zh: 登记的, en: The register } }
      - { clause: GS-05#half, basis: '001o-2', says: { zh: 手册的, en: The guide } }
    house: { zh: ${house}, en: As the register has it }
    rule: ${rule}
    why: { zh: 数得出来, en: It can be counted }
`,
    }).map(({ line, level, fix }) => [line, level, fix?.text.trim()]);
  test.each([
    ['GS-05#half', '用登记得出的三成', [[8, 'warning', 'rule: GS-05#third']]],
    ['GS-05#third', '用登记得出的一半，即 50%', [[8, 'warning', 'rule: GS-05#half']]],
    ['GS-05#third', '用登记得出的三成', []],
    ['GS-05#third', '用登记得出的 30%，不用 50%', []],
    ['GS-05#half', '用登记得出的', []],
    ['GS-05', '用登记得出的三成', []],
  ])('%s: %s', (rule, house, expected) => expect(told(rule, house)).toEqual(expected));

  test('where both sides have the figure, nobody knows which is meant', () => {
    expect(told('GS-05#half', '用登记得出的三成', '30')).toEqual([]);
  });
});

describe('figures that cannot be, and the last that can', () => {
  const told = (quantity: string, text = '甲') => {
    const fields = `clauses:\n  - { id: one, text: ${text}, quantity: { ${quantity} } }`;
    return issuesOf(figuresRule, { [zh]: standardPage({ code: 'PR-13', kind: 'measure', fields }) });
  };
  test.each<[string, string[]]>([
    ['value: -273.15, unit: celsius', []],
    ['value: -273.16, unit: celsius', ['error']],
    ['value: 100, unit: percent', []],
    ['value: 101, unit: percent', ['warning']],
    ['value: 150, unit: percent, comparator: at-least', []],
    ['value: 150, unit: percent, comparator: more-than', []],
    ['value: 150, unit: percent, comparator: at-most', ['warning']],
    ['value: 1, unit: percent', []],
    ['value: 12, unit: tenths', ['error']],
    ['value: 5, tolerance: 5, unit: cm', []],
    ['min: 1, max: 9, tolerance: 5, unit: cm', ['error']],
    ['min: 1, max: 9, unit: cm, comparator: equal', []],
    ['min: 1, max: 9, unit: cm, comparator: at-most', ['error']],
  ])('%s', (quantity, levels) => expect(told(quantity).map(({ level }) => level)).toEqual(levels));

  test('a share below one in a hundred is told with all its digits', () => {
    expect(told('value: 0.125, unit: percent').map(({ message }) => message.en)).toEqual([
      'The share is 0.125%; did you mean 12.5%?',
    ]);
  });

  test('an age that is written as a time is told with the unit of ages', () => {
    expect(told('value: 18, unit: year', '满 18 岁').map(({ level, fix }) => [level, fix?.text.trim()])).toEqual([
      ['warning', expect.stringContaining('unit: age }')],
    ]);
    expect(told('value: 18, unit: age', '满 18 年')).toEqual([]);
  });
});

test.each([
  ['1 2 3', []],
  ['3 2 1', []],
  ['1 3 4', ['warning 1']],
  ['4 2 1', ['warning 1']],
  ['1 1 2', ['error 1']],
  ['1 2 1 3', ['error 2', 'warning 3']],
])('the levels %s of a scale', (levels, expected) => {
  const lines = levels.split(' ').map((level, index) => `  - { id: l${index}, text: 级, level: ${level} }`);
  const fields = ['clauses:', ...lines].join('\n');
  const found = issuesOf(figuresRule, { [zh]: standardPage({ code: 'PR-14', kind: 'scale', fields }) });
  expect(found.map(({ level, path }) => `${level} ${/\d+/u.exec(path ?? '')?.[0]}`)).toEqual(expected);
});

test('ranges of a scale that overlap may be meant', () => {
  const lines = ['{ min: 0, max: 10, unit: minute }', '{ min: 5, max: 30, unit: minute }'];
  const clauses = lines.map((range, index) => `  - { id: l${index}, text: 级, level: ${index + 1}, range: ${range} }`);
  const fields = ['clauses:', ...clauses].join('\n');
  const found = issuesOf(figuresRule, { [zh]: standardPage({ code: 'PR-14', kind: 'scale', fields }) });
  expect(found.map(({ level, message }) => [level, / 5,[^.]* 10/u.test(message.en)])).toEqual([['warning', true]]);
});

describe('what a question asks of a clause', () => {
  const end = (asks: string, inEnglish: string, is: string) =>
    question(`type: fill-in, blanks: [{ text: { zh: ${asks}, en: ${inEnglish} }, answer: '${is}' }]`);
  test.each([
    ['至少', 'How many', '110', 1],
    ['多少', 'At least', '110', 1],
    ['最高', 'How many', '90', 1],
    ['多少', 'At most', '90', 1],
    ['至少', 'At least', '90', 0],
    ['至少到至多', 'From the least to the most', '90', 0],
  ])('%s | %s: %s', (asks, inEnglish, is, count) => {
    const files = { [zh]: poster({}), 'questions/premises.yml': end(asks, inEnglish, is) };
    expect(found(files)).toHaveLength(count);
  });

  const scale = standardPage({
    code: 'PR-13',
    kind: 'scale',
    fields: 'clauses:\n  - { id: low, text: 低, level: 1 }\n  - { id: height, text: 高, level: 2 }',
  });
  test.each([
    ['modelAnswer', '这是第一级', 1],
    ['explanation', '这是第一级', 1],
    ['explanation', '这是第二级，不是第一级', 0],
    ['explanation', '这是第九级', 0],
  ])('a level that is not that of the clause, in %s: %s', (field, text, count) => {
    const own = `type: open, modelAnswer: { zh: 甲, en: A }, ${field}: { zh: ${text}, en: It is level one }`;
    const bank = question(own.replace(/modelAnswer: \{ zh: 甲, en: A \}, (?=modelAnswer)/u, ''));
    const files = { [zh]: scale, 'questions/premises.yml': count === 0 ? bank.replace(' level one', '') : bank };
    expect(found(files)).toHaveLength(count);
  });
});
