import { expect, test } from 'vitest';
import { changesIn } from '../../src/site/lists/changes.ts';
import { testDay } from '../helpers/day.ts';
import { shipped } from '../helpers/shipped.ts';
import { siteContext } from '../helpers/site-context.ts';

test.each([
  ['zh', /^不要染发（.+染回黑色）$/],
  ['en', /^Do not dye your hair \(.+black\)$/],
] as const)('what is new says whether it is to be done, and its exception, %s', (locale, said) => {
  const change = changesIn(siteContext(testDay, shipped), locale).find(({ code, first }) => code === 'AP-03' && !first);
  expect(change?.said.get('dye')).toMatch(said);
});
