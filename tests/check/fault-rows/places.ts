import { type FaultRow, type Files, good, path } from '../helpers/faulty-page.ts';

const axes = `axes:
  - id: branch
    zh: 分店
    en: Branch
    values: [{ id: harbour, zh: 海港店, en: Harbour }, { id: lake, zh: 湖畔店, en: Lake }]
`;
const listed = 'vocabulary/axes.yml';
/** The page whose clause says more. */
const clause = (more: string): Files => ({
  [path]: good.replace('part: hair, text', `part: hair, ${more}, text`),
  [listed]: axes,
});
/** The page whose standard says more. */
const standard = (more: string): Files => ({
  [path]: good.replace('  declared:', `  ${more}\n  declared:`),
  [listed]: axes,
});
const line = (more: string) => `    - { id: front, polarity: do, part: hair, ${more}, text: 前面的头发留在眉毛以上 }`;

/** Faults of where and when something holds. */
export const placeFaults: FaultRow[] = [
  {
    fault: 'an axis that is not listed',
    files: clause('where: { brnach: [lake] }'),
    rule: 'where-when',
    at: [9, 55],
    field: 'standard.clauses[0].where.brnach',
    corrected: line('where: { branch: [lake] }'),
  },
  {
    fault: 'a branch that is not listed',
    files: clause('where: { branch: [lak] }'),
    rule: 'where-when',
    at: [9, 64],
    field: 'standard.clauses[0].where.branch[0]',
    corrected: line('where: { branch: [lake] }'),
  },
  {
    fault: 'no axis at all',
    files: clause('where: {}'),
    rule: 'schema',
    at: [9, 53],
    field: 'standard.clauses[0].where',
  },
  {
    fault: 'no time at all',
    files: clause('when: {}'),
    rule: 'schema',
    at: [9, 52],
    field: 'standard.clauses[0].when',
  },
  {
    fault: 'a day that no year has',
    files: clause('when: { season: { from: 02-30, to: 04-30 } }'),
    rule: 'schema',
    at: [9, 70],
    field: 'standard.clauses[0].when.season.from',
  },
  {
    fault: 'hours that end as they begin',
    files: clause("when: { hours: { from: '22:00', to: '22:00' } }"),
    rule: 'schema',
    at: [9, 82],
    field: 'standard.clauses[0].when.hours.to',
  },
  {
    fault: 'a day of the week that there is not',
    files: clause('when: { weekdays: [monday] }'),
    rule: 'schema',
    at: [9, 65],
    field: 'standard.clauses[0].when.weekdays[0]',
    corrected: line('when: { weekdays: [mon] }'),
  },
  {
    fault: 'a waiver without an end',
    files: standard('waivers: [{ id: works, where: { branch: [lake] }, text: 在装修 }]'),
    rule: 'schema',
    at: [10, 62],
    field: 'standard.waivers[0].until',
  },
  {
    fault: 'a waiver that ends before it begins',
    files: standard(
      'waivers: [{ id: works, where: { branch: [lake] }, from: 2027-01-01, until: 2026-12-31, text: 在装修 }]',
    ),
    rule: 'schema',
    at: [10, 59],
    field: 'standard.waivers[0].from',
  },
  {
    fault: 'a step of a roll-out before the standard',
    files: standard('rollout: [{ from: 2026-02-01 }]'),
    rule: 'where-when',
    at: [10, 21],
    field: 'standard.rollout[0].from',
  },
];
