import { expect, test } from 'vitest';
import { readChoice } from '../../src/lib/reader-choice.ts';
import { sayRole } from '../../src/lib/say-role.ts';

const nothing = { role: '', channel: '', place: {}, isUsual: false, writes: false };

test.each([
  [null, nothing],
  ['{', nothing],
  ['null', nothing],
  ['[1]', nothing],
  ['{"role":3,"channel":null,"place":"here","writes":"yes"}', nothing],
  [
    '{"role":"guide","place":{"house":"old-mill","shore":7},"writes":true}',
    { role: 'guide', channel: '', place: { house: 'old-mill' }, isUsual: false, writes: true },
  ],
])('what the device keeps, %s, is read or was not said', (kept, choice) => {
  expect(readChoice(kept)).toEqual(choice);
});

test.each([
  ['nothing was chosen', { channel: '', isUsual: false }, { channel: 'phone', isUsual: true }],
  ['the role before brought one', { channel: 'desk', isUsual: true }, { channel: 'phone', isUsual: true }],
  ['one was chosen by hand', { channel: 'desk', isUsual: false }, {}],
])('a role brings its usual channel: %s', (_name, before, brought) => {
  expect(sayRole({ ...nothing, ...before }, 'agent', 'phone')).toEqual({ role: 'agent', ...brought });
});

test('a role without a usual channel takes back the one that came with another, and none chosen by hand', () => {
  const none = { role: 'host', channel: '', isUsual: false };
  expect(sayRole({ ...nothing, channel: 'phone', isUsual: true }, 'host', '')).toEqual(none);
  expect(sayRole({ ...nothing, channel: 'phone' }, 'host', '')).toEqual({ role: 'host' });
});
