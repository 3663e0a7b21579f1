import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { textOf } from '../helpers/run-rule.ts';
import { faultRows } from './fault-rows/index.ts';

const chosen = [
  'NUL in body',
  'two colours without quotes',
  'codes with an enumeration comma',
  '"> 1、先登记\\n> 2、再入座"',
  '"**重点**,好"',
  '"Please wait ; then go."',
];

test.each(faultRows.filter(({ fault }) => chosen.includes(fault)))(
  'with line ends of Windows nothing of them is shown: $fault',
  ({ files }) => {
    const windows = Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replaceAll('\n', '\r\n') : text,
    ]);
    const text = textOf(rules, Object.fromEntries(windows) as typeof files);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\r|␍/);
  },
);
