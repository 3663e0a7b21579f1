import { expect, test } from 'vitest';
import { readChoice } from '../../src/lib/reader-choice.ts';

const nothing = { role: '', channel: '', place: {}, writes: false };

test.each([
  [null, nothing],
  ['{', nothing],
  ['null', nothing],
  ['[1]', nothing],
  ['{"role":3,"channel":null,"place":"here","writes":"yes"}', nothing],
  [
    '{"role":"guide","place":{"house":"old-mill","shore":7},"writes":true}',
    { role: 'guide', channel: '', place: { house: 'old-mill' }, writes: true },
  ],
])('what the device keeps, %s, is read or was not said', (kept, choice) => {
  expect(readChoice(kept)).toEqual(choice);
});
