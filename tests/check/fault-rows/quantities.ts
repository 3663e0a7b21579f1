import { type FaultRow, good, path } from '../helpers/faulty-page.ts';

const clause = '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }';
const page = (kind: string, line: string) => ({
  [path]: good.replace('kind: appearance', `kind: ${kind}`).replace(clause, `    - { id: front, ${line} }`),
});

/** A fault of a clause's figure or frequency, the text that is told, and that text put right. */
const fault = (kind: string, line: string, found: string, rule: string, field: string, right?: string): FaultRow => {
  const written = `    - { id: front, ${line} }`;
  const at = written.indexOf(found) + 1;
  return {
    fault: `${kind}: ${line}`,
    files: page(kind, line),
    rule,
    at: [9, at],
    field: `standard.clauses[0].${field}`,
    ...(right !== undefined && { corrected: written.replace(found, right) }),
  };
};
const measure = (quantity: string, found: string, field: string, right?: string, text = '后厨') =>
  fault('measure', `text: ${text}, quantity: ${quantity}`, found, 'schema', `quantity${field}`, right);
const figures = (quantity: string, found: string, field: string, right?: string, text = '后厨') =>
  fault('measure', `text: ${text}, quantity: ${quantity}`, found, 'figures', `quantity${field}`, right);
const often = (line: string, found: string, field: string, right?: string) =>
  fault('visit-frequency', `text: 拜访, ${line}`, found, 'schema', field, right);

/** Quantities, several figures of a clause, frequencies and offsets, as they go wrong. */
export const quantityFaults: FaultRow[] = [
  measure('{ value: 57, unit: ℃ }', '℃', '.unit', 'celsius'),
  measure('{ value: 57, unit: 摄氏度 }', '摄氏度', '.unit', 'celsius'),
  measure('{ value: 57, unit: celcius }', 'celcius', '.unit', 'celsius'),
  measure('{ value: 20, unit: usd }', 'usd', '.unit', 'USD'),
  measure('{ value: 20, unit: 美元 }', '美元', '.unit', 'USD'),
  measure('{ value: 3, unit: 工作日 }', '工作日', '.unit', 'workday'),
  measure('{ value: 40, unit: ㎡ }', '㎡', '.unit', 'm2'),
  // A unit that we lack is not taken for one of another dimension: carats for parts, quarts for quarters.
  measure('{ value: 3, unit: carats }', 'carats', '.unit'),
  measure('{ value: 3, unit: quarts }', 'quarts', '.unit'),
  measure('{ value: 3, unit: miles }', 'miles', '.unit', 'mile'),
  measure('{ value: 3, unit: pints }', 'pints', '.unit', 'pint'),
  measure('{ value: 140, unit: mmHg }', 'mmHg', '.unit', 'mmhg'),
  measure('{ value: 18, unit: 岁 }', '岁', '.unit', 'age'),
  measure('{ value: 5, unit: MB }', 'MB', '.unit', 'megabyte'),
  measure('{ value: 110, unit: Nm }', 'Nm', '.unit', 'newtonmetre'),
  measure('{ value: 18, unit: ages }', 'ages', '.unit', 'age'),
  measure('{ value: 20, unit: CNY, per: 人 }', '人', '.per', 'person'),
  measure('{ value: 1, fraction: [2, 3], unit: whole }', '1', '.value'),
  measure('三分之二', '三分之二', '', '{ fraction: [2, 3], unit: whole }'),
  measure('57 °C', '57 °C', '', '{ value: 57, unit: celsius }'),
  measure('不超过 300 美元', '不超过 300 美元', '', '{ value: 300, unit: USD, comparator: at-most }'),
  figures('{ value: 57, unit: degree }', 'degree', '.unit', 'celsius', '热菜中心温度'),
  figures('{ value: 41, unit: degree }', 'degree', '.unit', 'fahrenheit', '冷藏温度（华氏）'),
  figures('{ value: -3, unit: kelvin }', '-3', '.value'),
  figures('{ value: -300, unit: celsius }', '-300', '.value'),
  figures('{ value: -3, unit: guests }', '-3', '.value', '3'),
  figures('{ fraction: [4, 3], unit: whole }', '[4, 3]', '.fraction'),
  figures('{ value: 10.5, unit: JPY }', '10.5', '.value'),
  figures('{ min: 2, max: 3, unit: day, comparator: at-most }', 'at-most', '.comparator'),
  fault(
    'checklist',
    'text: 垃圾桶, amounts: [{ value: 2, unit: m }, { value: 3, unit: kg }]',
    '{ id: front',
    'schema',
    'amountsOf',
  ),
  fault(
    'checklist',
    'text: 垃圾桶, amounts: [{ value: 2, unit: m }, { value: 3, unit: kg }], amountsOf: [离墙]',
    '[离墙]',
    'schema',
    'amountsOf',
  ),
  fault('checklist', 'text: 垃圾桶, amounts: [{ value: 2, unit: m2l }]', 'm2l', 'schema', 'amounts[0].unit'),
  often('grade: a, every: 每月6次', '每月6次', 'every', '{ times: 6, unit: month }'),
  often('grade: a, every: 每月 4–6 次', '每月 4–6 次', 'every', '{ times: { min: 4, max: 6 }, unit: month }'),
  often('grade: a, every: twice a week', 'twice a week', 'every', '{ times: 2, unit: week }'),
  often('place: lobby, every: 每两小时', '每两小时', 'every', '{ count: 2, unit: hour }'),
  {
    ...often('grade: a, every: { count: 0.5, unit: month }', '0.5', 'every.count'),
    corrected: '    - { id: front, text: 拜访, grade: a, every: { times: 2, unit: month } }',
  },
  {
    ...often('grade: a, every: { times: { min: 6, max: 4 }, unit: month }', '6', 'every.times.min'),
    corrected: '    - { id: front, text: 拜访, grade: a, every: { times: { min: 4, max: 6 }, unit: month } }',
  },
  often('grade: a, every: { unit: 周 }', '周', 'every.unit', 'week'),
  often('every: { unit: week }', '{ id: front', 'grade'),
  often('offset: { count: 7, unit: day, side: within }', '{ id: front', 'trigger'),
  often('trigger: event, event: 开户, offset: { count: 7, unit: 天, side: within }', '天', 'offset.unit', 'day'),
  often('trigger: event, event: 开户, offset: { count: 7, unit: day, side: 之前 }', '之前', 'offset.side', 'before'),
  often('trigger: birthday, event: 开户', 'birthday', 'trigger'),
];
