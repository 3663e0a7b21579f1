import type { Kind } from '../../src/schema/index.ts';

/** Data as an author writes it, before the schema has seen it. */
export type Data = Record<string, unknown>;

const common: Data = {
  code: 'AP-03',
  obligation: 'must',
  revision: {
    number: '1.0',
    effective: '2026-03-01',
    review: '2027-03-01',
    owner: 'service-quality',
    approvedBy: 'service-director',
  },
  history: [{ number: '1.0', date: '2026-02-20' }],
  aliases: ['头发', '刘海', '染发', '光头'],
  basis: ['house'],
};

const perKind: Readonly<Record<Kind, Data>> = {
  appearance: { clauses: [{ id: 'dye', polarity: 'dont', part: 'hair', text: '染发', except: '染回黑色' }] },
  phrasing: {
    clauses: [
      {
        id: 'morning',
        polarity: 'do',
        situation: 'greeting',
        wording: 'fixed',
        time: { from: '06:00', to: '12:00' },
        text: '早上好，{company}',
      },
      { id: 'no-idea', polarity: 'dont', situation: 'not-known', text: '我不知道', replacedBy: 'morning' },
    ],
  },
  'visit-frequency': {
    clauses: [
      {
        id: 'grade-a',
        text: '每两个月拜访一次',
        grade: 'a',
        every: { count: 2, unit: 'month' },
        channel: 'visit',
        inPerson: true,
      },
      { id: 'birthday', text: '生日当天致电', trigger: 'birthday', colour: 'red' },
    ],
  },
  procedure: {
    part: { number: 1, of: 4 },
    declared: { count: 1 },
    clauses: [
      { id: 'arrive', stage: 'entry', text: '客户进店' },
      {
        id: 'greet',
        text: '问候',
        timeLimit: { value: 10, unit: 'second', comparator: 'at-most' },
        say: '您好',
        role: 'shop-clerk',
      },
    ],
  },
  checklist: { clauses: [{ id: 'clean', polarity: 'item', text: '柜台干净', details: ['台面', '玻璃'] }] },
  measure: {
    drawing: 'poster-height',
    clauses: [
      { id: 'height', text: '下沿离地', quantity: { min: 90, max: 110, unit: 'cm' } },
      { id: 'light', text: '橱窗亮度', quantity: { value: 2, unit: 'times' }, reference: '店内照明度' },
    ],
  },
  'response-time': {
    target: 'not-set',
    timed: 'first-reply',
    clauses: [{ id: 'busy', text: '同时接待多人', avoidable: false }],
  },
  scale: {
    symbols: [{ id: 'p', symbol: 'P', text: '感受' }],
    clauses: [{ id: 'above', level: 3, condition: 'P > E', text: '惊喜' }],
  },
  classification: {
    axes: [{ id: 'process', text: '程序', low: '差', high: '好' }],
    clauses: [{ id: 'cold', text: '冷淡型', position: { process: 'low' }, cues: ['不看客户'], avoid: ['没有了'] }],
  },
  acronym: {
    letters: 'FA',
    clauses: [
      { id: 'f', letter: 'F', text: '特征' },
      { id: 'a', letter: 'A', unexpanded: 'source' },
    ],
  },
  role: {
    role: 'shop-clerk',
    contractors: true,
    touchpoints: ['people'],
    clauses: [{ id: 'serve', text: '接待客户', details: ['问候'] }],
  },
  figure: {
    year: 2010,
    formula: 'S = P − E',
    clauses: [{ id: 'cost', text: '开发新客户更贵', numbers: [{ value: 5, unit: 'times' }] }],
  },
  principle: { upholds: ['AP-03#dye'], clauses: [{ id: 'first', text: '客户先于内部事务' }] },
};

/** A complete standard of a kind, as an author writes it; a fresh copy each time. */
export function exampleOf(kind: Kind): Data {
  return structuredClone({ kind, ...common, ...perKind[kind] });
}

/** A copy of some data with one field set, or taken out with `undefined`. The path is written `clauses.0.text`. */
export function withField(data: Data, path: string, value: unknown): Data {
  const copy = structuredClone(data);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) at = at[key] as Data;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}
