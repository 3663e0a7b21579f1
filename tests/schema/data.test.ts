import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { holiday, manualPage, pageTypeOf, question, scenario, translatedPage } from '../../src/schema/index.ts';
import { type Data, withField } from '../helpers/examples.ts';

const both = { zh: '文字', en: 'Text' };

function faults(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map(
    (issue) =>
      `${issue.path.join('.')}: ${issue.code === 'custom' ? (issue.params as { reason: string }).reason : issue.code}`,
  );
}

describe('question', () => {
  const good: Data = {
    id: 'q1',
    type: 'choice',
    stem: both,
    options: [
      { id: 'a', text: both },
      { id: 'b', text: both },
    ],
    answer: 'a',
    tests: 'AP-03#dye',
    basis: ['house'],
  };
  test.each([
    ['answer', 'a', []],
    ['options', undefined, ['options: choice-without-options']],
    ['options', [{ id: 'a', text: both }], ['options: too_small']],
    ['answer', undefined, ['answer: question-without-answer']],
    ['answer', 'c', ['answer: answer-not-an-option']],
    ['tests', undefined, ['tests: question-tests-nothing']],
    ['stem', { zh: '题干', fr: 'x' }, ['stem: unrecognized_keys']],
  ])('%s = %j', (path, value, expected) => {
    expect(faults(question, withField(good, path, value))).toEqual(expected);
  });
  test('one without an answer in its source says so', () => {
    expect(faults(question, { ...withField(good, 'answer', undefined), unanswered: both })).toEqual([]);
  });
});

describe('scenario', () => {
  const game: Data = {
    id: 'trust-fall',
    type: 'game',
    title: both,
    setting: both,
    rules: [both],
    reflection: [both],
    tests: ['CM-01'],
    basis: ['house'],
  };
  test('a game needs its rules and questions to reflect on', () => {
    expect(faults(scenario, game)).toEqual([]);
    expect(faults(scenario, withField(game, 'rules', undefined))).toEqual(['rules: scenario-incomplete']);
  });
  test('a role play needs everything a trainer reads from it', () => {
    const missing = ['customerWords', 'visibleNeed', 'hiddenNeed', 'prompts', 'stages', 'scoring'];
    expect(faults(scenario, { ...game, type: 'role-play' })).toEqual(
      missing.map((name) => `${name}: scenario-incomplete`),
    );
  });
});

describe('holiday', () => {
  const windows = (from: string, to: string) => ({
    id: 'spring',
    zh: '春节',
    en: 'Spring Festival',
    windows: [{ from, to, notice: both }],
  });
  test('its days are in order', () => {
    expect(faults(holiday, windows('2027-02-05', '2027-02-11'))).toEqual([]);
    expect(faults(holiday, windows('2027-02-11', '2027-02-05'))).toEqual(['windows.0.from: window-reversed']);
  });
});

describe('translation', () => {
  const good: Data = {
    title: 'Hair',
    description: 'Tidy.',
    translation: { of: 'AP-03', source: 'abcdef', clauses: { dye: { text: 'Dye it', source: 'abcdef' } } },
  };
  test.each([
    ['translation.of', 'AP-03', []],
    ['translation.source', '7c1e90', ['translation.source: invalid_format']],
    ['translation.clauses', { dye: { text: 'Dye it' } }, ['translation.clauses.dye.source: invalid_type']],
    ['translation.effective', '2026-03-01', ['translation: unrecognized_keys']],
    ['head', [{ tag: 'script' }], [': unrecognized_keys']],
    ['banner', { content: '<b>' }, [': unrecognized_keys']],
  ])('%s = %j', (path, value, expected) => {
    expect(faults(translatedPage, withField(good, path, value))).toEqual(expected);
  });
});

test('a manual needs who wrote, checked and approved it', () => {
  const result = faults(manualPage, { title: '手册', description: '说明', manual: { id: 'appearance' } });
  expect(result).toEqual(
    expect.arrayContaining([
      'manual.written: invalid_type',
      'manual.checked: invalid_type',
      'manual.approved: invalid_type',
    ]),
  );
});

test.each([
  [{ standard: {} }, 'standard'],
  [{ manual: null }, 'manual'],
  [{ translation: {} }, 'translation'],
  [{ title: 'x' }, 'plain'],
  [null, 'plain'],
  ['text', 'plain'],
])('the type of page of %j is %s', (frontmatter, type) => {
  expect(pageTypeOf(frontmatter)).toBe(type);
});
