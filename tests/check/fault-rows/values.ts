import { type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

const clause = '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }';

/** A value or a mark as people write it, and the line that says the same. */
const row = (from: string, to: string, at: [number, number], field: string, corrected?: string): FaultRow => ({
  fault: `${from.trim()} as ${to.trim()}`,
  files: withFault(from, to),
  rule: 'schema',
  at,
  field,
  ...(corrected !== undefined && { corrected }),
});
const slip = (from: string, to: string, at: [number, number], corrected: string): FaultRow => ({
  fault: `${from.trim()} as ${to.trim()}`,
  files: withFault(from, to),
  rule: 'frontmatter-syntax',
  at,
  corrected,
});

const quantityPage = (quantity: string) => ({
  [path]: good
    .replace('kind: appearance', 'kind: measure')
    .replace(clause, `    - { id: front, text: 前面的头发, quantity: ${quantity} }`),
});
const quantity = (written: string, at: [number, number], field: string, corrected?: string): FaultRow => ({
  fault: `quantity: ${written}`,
  files: quantityPage(written),
  rule: 'schema',
  at,
  field: `standard.clauses[0].quantity${field}`,
  ...(corrected !== undefined && { corrected: `    - { id: front, text: 前面的头发, quantity: ${corrected} }` }),
});

/** Values, units, dates, names and marks in the ways people write them. */
export const valueFaults: FaultRow[] = [
  row(
    'effective: 2026-03-01',
    'effective: 46082',
    [14, 16],
    'standard.revision.effective',
    '    effective: 2026-03-01',
  ),
  row(
    'effective: 2026-03-01',
    'effective: 2026.3.1',
    [14, 16],
    'standard.revision.effective',
    '    effective: 2026-03-01',
  ),
  row(
    'effective: 2026-03-01',
    'effective: 20260301',
    [14, 16],
    'standard.revision.effective',
    '    effective: 2026-03-01',
  ),
  row(
    'effective: 2026-03-01',
    'effective: 1 March 2026',
    [14, 16],
    'standard.revision.effective',
    '    effective: 2026-03-01',
  ),
  row(
    'effective: 2026-03-01',
    'effective: 2026-03-01 00:00:00',
    [14, 16],
    'standard.revision.effective',
    '    effective: 2026-03-01',
  ),
  row('effective: 2026-03-01', 'effective: 3月1日', [14, 16], 'standard.revision.effective'),
  row('effective: 2026-03-01', 'effective: 01/02/2026', [14, 16], 'standard.revision.effective'),
  row('obligation: must', 'obligation: 必须', [7, 15], 'standard.obligation', '  obligation: must'),
  row('obligation: must', 'obligation: ＭＵＳＴ', [7, 15], 'standard.obligation', '  obligation: must'),
  row('kind: appearance', 'kind: 仪容仪表', [6, 9], 'standard.kind'),
  row('title: 男', '标题: 男', [2, 1], '标题', 'title: 男员工发型'),
  row('description: 前', '规则句: 前', [3, 1], '规则句', 'description: 前不遮眉。'),
  row('owner: service', '负责岗位: service', [16, 5], 'standard.revision.负责岗位', '    owner: service-quality'),
  row('standard:', 'standrad:', [4, 1], 'standrad', 'standard:'),
  row('standard:', '标准:', [4, 1], '标准', 'standard:'),
  row('code: AP-03', 'code: AP－03', [5, 9], 'standard.code', '  code: AP-03'),
  row('code: AP-03', 'code: ap-03', [5, 9], 'standard.code', '  code: AP-03'),
  row('code: AP-03', 'code: AP-O3', [5, 9], 'standard.code', '  code: AP-03'),
  row('code: AP-03', 'code: AP03', [5, 9], 'standard.code', '  code: AP-03'),
  row("    number: '1.0'", '    number: V1.0', [13, 13], 'standard.revision.number', "    number: '1.0'"),
  row('basis: [house]', 'basis: house', [21, 10], 'standard.basis', '  basis: [house]'),
  quantity('{ min: 90, max: 110, unit: 厘米 }', [9, 70], '.unit', '{ min: 90, max: 110, unit: cm }'),
  quantity('{ min: 90, max: 110, unit: CM }', [9, 70], '.unit', '{ min: 90, max: 110, unit: cm }'),
  quantity('{ value: 38, unit: ％ }', [9, 62], '.unit', '{ value: 38, unit: percent }'),
  quantity('{ value: 38, unit: carats }', [9, 62], '.unit'),
  quantity('{ value: 38, unit: quarts }', [9, 62], '.unit'),
  quantity('{ value: 38, unit: acre }', [9, 62], '.unit'),
  quantity('{ value: 3, unit: minutes }', [9, 61], '.unit', '{ value: 3, unit: minute }'),
  quantity('{ value: 90~110, unit: cm }', [9, 52], '.value', '{ min: 90, max: 110, unit: cm }'),
  quantity('{ value: 90-110, unit: cm }', [9, 52], '.value', '{ min: 90, max: 110, unit: cm }'),
  quantity('{ value: 九十, unit: cm }', [9, 52], '.value', '{ value: 90, unit: cm }'),
  quantity('{ value: 90厘米, unit: cm }', [9, 52], '.value', '{ value: 90, unit: cm }'),
  quantity('90～110 厘米', [9, 43], '', '{ min: 90, max: 110, unit: cm }'),
  quantity('约 3 分钟', [9, 43], '', '{ value: 3, unit: minute, comparator: about }'),
  {
    fault: 'a comma inside a number',
    files: quantityPage('{ value: 1,000, unit: yuan }'),
    rule: 'frontmatter-syntax',
    at: [9, 52],
    corrected: '    - { id: front, text: 前面的头发, quantity: { value: 1000, unit: yuan } }',
  },
  ...['0x0F', '0o17', '1.5e1', '+15'].map((number): FaultRow => ({
    fault: `the number ${number}`,
    files: quantityPage(`{ value: ${number}, unit: degree }`),
    rule: 'frontmatter-syntax',
    at: [9, 52],
    corrected: '    - { id: front, text: 前面的头发, quantity: { value: 15, unit: degree } }',
  })),
  {
    fault: 'a length below zero',
    files: quantityPage('{ min: -90, max: 110, unit: cm }'),
    rule: 'figures',
    at: [9, 50],
    field: 'standard.clauses[0].quantity.min',
    corrected: '    - { id: front, text: 前面的头发, quantity: { min: 90, max: 110, unit: cm } }',
  },
  slip('title: 男', 'title:\u3000男', [2, 7], 'title: 男员工发型'),
  slip('title: 男', 'title:\u00a0男', [2, 7], 'title: 男员工发型'),
  slip('title: 男', '标题：男', [2, 1], 'title: 男员工发型'),
  slip('  kind: app', '  ＃ 改过\n  kind: app', [6, 3], '  # 改过'),
  ...['·', '•', '－', '●', '*'].map((mark) => slip('    - { id', `    ${mark} { id`, [9, 5], clause)),
  slip('    - { id', '    1. { id', [9, 5], clause),
  slip('    - { id', '    -{ id', [9, 5], clause),
  slip('{ id: front', '｛ id: front', [9, 7], clause),
  slip('id: front, pol', 'id: front，pol', [9, 18], clause),
  {
    fault: 'full-width braces around a placeholder',
    files: withFault('text: 前面的头发留在眉毛以上 }', 'text: 欢迎光临｛company｝！ }'),
    rule: 'placeholders',
    at: [9, 56],
    field: 'standard.clauses[0].text',
    corrected: '    - { id: front, polarity: do, part: hair, text: "欢迎光临{company}！" }',
  },
];
