import { expect, test } from 'vitest';
import { localizeManual } from '../../src/corpus/localize.ts';
import { shipped } from '../helpers/shipped.ts';

test('what is practised of a manual is called as the manual', () => {
  const ofManuals = shipped.banks.flatMap((bank) => {
    const manual = shipped.manuals.find(({ id }) => id === bank.bank);
    return manual ? [{ bank, zh: localizeManual(manual, 'zh').title, en: localizeManual(manual, 'en').title }] : [];
  });
  expect(ofManuals.length).toBeGreaterThan(10);
  for (const { bank, zh, en } of ofManuals)
    expect(bank.title).toEqual({ zh: `${zh.replace(/手册$/, '')}练习题`, en: `${en}: practice` });
});
