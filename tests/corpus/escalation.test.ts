import { expect, test } from 'vitest';
import { escalationText } from '../../src/corpus/index.ts';

test('whom to tell is named in order, each with its time where it has one', () => {
  const rungs = ['leader', { after: { value: 2, unit: 'hour' as const }, to: 'manager' }];
  const name = (id: string) => id.toUpperCase();
  expect(escalationText(rungs, name, 'zh')).toBe('LEADER → MANAGER（2 小时后）');
  expect(escalationText(rungs, name, 'en')).toBe('LEADER → MANAGER (after 2 hours)');
});
