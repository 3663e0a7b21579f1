import { describe, expect, test } from 'vitest';
import { type Kind, kinds, standard } from '../../src/schema/index.ts';
import { exampleOf, withField } from '../helpers/examples.ts';

const every = Object.keys(kinds) as Kind[];

/** Paths that the schema refuses, with the reason where it is one of ours. */
function faults(data: unknown): string[] {
  const result = standard.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const reason = issue.code === 'custom' ? (issue.params as { reason: string }).reason : issue.code;
    return `${issue.path.join('.')}: ${reason}`;
  });
}

const rung = (value: number, unit: string) => ({ after: { value, unit }, to: 'manager' });

describe.each(every)('%s', (kind) => {
  test('takes a complete standard', () => {
    expect(faults(exampleOf(kind))).toEqual([]);
  });

  test('needs at least one clause, each with an id', () => {
    expect(faults(withField(exampleOf(kind), 'clauses', []))).toEqual(['clauses: too_small']);
    expect(faults(withField(exampleOf(kind), 'clauses.0.id', undefined))).toEqual(['clauses.0.id: invalid_type']);
    expect(faults(withField(exampleOf(kind), 'clauses.0.id', 'Two Words'))).toEqual(['clauses.0.id: invalid_format']);
  });

  test('knows no other field, on either level', () => {
    expect(faults(withField(exampleOf(kind), 'colour', 'red'))).toEqual([': unrecognized_keys']);
    expect(faults(withField(exampleOf(kind), 'clauses.0.txet', 'x'))).toContain('clauses.0: unrecognized_keys');
  });

  test.each(['code', 'obligation', 'revision', 'history', 'basis'])('needs %s', (name) => {
    expect(faults(withField(exampleOf(kind), name, undefined))).toEqual([
      expect.stringMatching(`^${name}: invalid_(type|value)$`),
    ]);
  });
});

/** What must be refused, field by field: kind, path, value, the only fault. */
const refused: readonly [Kind, string, unknown, string][] = [
  ['appearance', 'code', 'ap-3', 'code: invalid_format'],
  ['appearance', 'obligation', 'perhaps', 'obligation: invalid_value'],
  ['appearance', 'revision.effective', '2026-02-30', 'revision.effective: invalid_format'],
  ['appearance', 'revision.effective', '2026/3/1', 'revision.effective: invalid_format'],
  ['appearance', 'revision.effective', '2026年3月1日', 'revision.effective: invalid_format'],
  ['appearance', 'revision.effective', new Date('2026-03-02'), 'revision.effective: invalid_type'],
  ['appearance', 'revision.review', '2027-02-29', 'revision.review: invalid_format'],
  ['appearance', 'revision.number', 1.1, 'revision.number: invalid_type'],
  ['appearance', 'revision.number', 'one', 'revision.number: invalid_format'],
  ['appearance', 'history', [], 'history: too_small'],
  ['appearance', 'aliases', ['  '], 'aliases.0: too_small'],
  ['appearance', 'declared', { count: 0 }, 'declared.count: too_small'],
  ['appearance', 'declared', { count: 2.5 }, 'declared.count: invalid_type'],
  ['appearance', 'see', ['AP3'], 'see.0: invalid_format'],
  ['appearance', 'clauses.0.polarity', 'never', 'clauses.0.polarity: invalid_value'],
  ['appearance', 'clauses.0.text', '   ', 'clauses.0.text: too_small'],
  ['appearance', 'clauses.0.amount', { value: 3 }, 'clauses.0.amount.unit: invalid_value'],
  ['appearance', 'drawing', 'Poster height', 'drawing: invalid_format'],
  ['phrasing', 'clauses.1.replacedBy', undefined, 'clauses.1.replacedBy: dont-without-replacement'],
  ['phrasing', 'clauses.1.polarity', 'do', 'clauses.1.replacedBy: do-with-replacement'],
  ['phrasing', 'clauses.0.time', { from: '6:00', to: '12:00' }, 'clauses.0.time.from: invalid_format'],
  ['phrasing', 'clauses.0.time', { from: '06:00', to: '24:30' }, 'clauses.0.time.to: invalid_format'],
  ['visit-frequency', 'clauses.0.every', undefined, 'clauses.0.every: grade-without-frequency'],
  ['visit-frequency', 'clauses.0.grade', undefined, 'clauses.0.grade: frequency-without-grade'],
  ['visit-frequency', 'clauses.1.trigger', undefined, 'clauses.1.trigger: colour-without-trigger'],
  ['visit-frequency', 'clauses.1.colour', 'Red', 'clauses.1.colour: invalid_format'],
  ['visit-frequency', 'clauses.0.every', { count: 0, unit: 'month' }, 'clauses.0.every.count: too_small'],
  ['procedure', 'part', { number: 5, of: 4 }, 'part.number: part-beyond-total'],
  ['procedure', 'clauses.0.stage', 'middle', 'clauses.0.stage: invalid_value'],
  ['checklist', 'clauses.0.details', [], 'clauses.0.details: too_small'],
  ['measure', 'clauses.0.quantity', { min: 110, max: 90, unit: 'cm' }, 'clauses.0.quantity.min: range-reversed'],
  ['measure', 'clauses.0.quantity', { min: 90, unit: 'cm' }, 'clauses.0.quantity.max: range-incomplete'],
  [
    'measure',
    'clauses.0.quantity',
    { value: 1, min: 90, max: 110, unit: 'cm' },
    'clauses.0.quantity.value: value-or-range',
  ],
  ['measure', 'clauses.0.quantity', { unit: 'cm' }, 'clauses.0.quantity.value: value-or-range'],
  ['measure', 'clauses.0.quantity', { value: 90, unit: 'cubit' }, 'clauses.0.quantity.unit: invalid_value'],
  ['measure', 'clauses.1.reference', undefined, 'clauses.1.reference: ratio-without-reference'],
  ['measure', 'clauses.0.sourceDamaged', { printed: '6∶Q' }, 'clauses.0.reading: damaged-without-reading'],
  ['response-time', 'target', 'soon', 'target: invalid_union'],
  ['response-time', 'clauses.0.avoidable', 'no', 'clauses.0.avoidable: invalid_type'],
  ['response-time', 'escalation', [rung(3, 'cm')], 'escalation.0.after.unit: not-a-time'],
  ['response-time', 'escalation', [rung(2, 'hour'), rung(90, 'minute')], 'escalation.1.after: rung-too-soon'],
  ['scale', 'clauses.0.level', 1.5, 'clauses.0.level: invalid_type'],
  ['classification', 'axes', [], 'axes: too_small'],
  ['classification', 'clauses.0.position', { process: 'middle' }, 'clauses.0.position.process: invalid_value'],
  ['acronym', 'clauses.1.text', '优势', 'clauses.1.unexpanded: expanded-and-unexpanded'],
  ['acronym', 'clauses.0.letter', 'f', 'clauses.0.letter: invalid_format'],
  ['role', 'contractors', undefined, 'contractors: invalid_type'],
  ['role', 'touchpoints', ['air'], 'touchpoints.0: invalid_value'],
  ['figure', 'year', 20100, 'year: too_big'],
  ['figure', 'clauses.0.contradictedBy', ['cost'], 'clauses.0.contradictedBy.0: invalid_format'],
  ['authority', 'clauses.0.decides', undefined, 'clauses.0.decides: level-without-decider'],
  ['authority', 'clauses.0.nobody', true, 'clauses.0.nobody: nobody-and-somebody'],
  ['authority', 'clauses.0.together', true, 'clauses.0.together: together-of-one'],
  ['authority', 'clauses.0.both', true, 'clauses.0.both: both-of-one'],
  ['authority', 'clauses.0.percent.unit', 'CNY', 'clauses.0.percent.unit: percent-not-share'],
  ['principle', 'upholds', [], 'upholds: too_small'],
];

test.each(refused)('%s refuses %s = %j', (kind, path, value, fault) => {
  expect(faults(withField(exampleOf(kind), path, value))).toEqual([fault]);
});

test('a kind that does not exist is refused', () => {
  expect(faults({ ...exampleOf('scale'), kind: 'ladder' })).toEqual(['kind: invalid_union']);
});

test('what an author may leave out is filled in', () => {
  const parsed = standard.parse(exampleOf('procedure'));
  expect(parsed).toMatchObject({
    state: 'issued',
    appliesTo: { people: ['all'], roles: ['all'] },
    clauses: [{ stage: 'entry' }, { stage: 'step' }],
  });
});
