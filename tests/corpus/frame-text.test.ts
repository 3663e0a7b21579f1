import { expect, test } from 'vitest';
import { frameTexts } from '../../src/corpus/ledger/frame-text.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { published } from '../helpers/published.ts';

const line = (obligation: string) =>
  published({
    'docs/zh/a/x.mdx': standardPage({
      code: 'AP-01',
      fields: 'clauses:\n  - { id: front, text: 擦净台面 }',
    }).replace('obligation: must', `obligation: ${obligation}`),
  });

test('what changed in a standard as a whole is told in words, with what binds before and now', () => {
  const [before, now] = [line('must'), line('may')];
  const fields = ['obligation', 'appliesTo', 'long-gone'];
  expect(frameTexts(fields, before, now, 'zh')).toEqual(['约束力：必须 → 可以', '适用范围', 'long-gone']);
  expect(frameTexts(fields, before, now, 'en')).toEqual([
    'how binding it is: Must → May',
    'to whom and where it applies',
    'long-gone',
  ]);
});

test('steps in another order are told with the old order and the new one, in the words of each language', () => {
  const steps = {
    open: ['开门', 'Open'],
    close: ['关门', 'Close'],
    wipe: ['擦净台面', 'Wipe the counter'],
    sign: ['摆正水牌', 'Set up the board'],
  } as const;
  const inOrder = (...ids: (keyof typeof steps)[]) =>
    published({
      'docs/zh/a/x.mdx': standardPage({
        code: 'AP-01',
        kind: 'procedure',
        fields: ['clauses:', ...ids.map((id) => `  - { id: ${id}, text: ${steps[id][0]} }`)].join('\n'),
      }),
      'docs/en/a/x.mdx': englishPage({
        of: 'AP-01',
        fields: ['clauses:', ...ids.map((id) => `  ${id}: { text: ${steps[id][1]}, source: aaaaaa }`)].join('\n'),
      }),
    });
  const [before, now] = [inOrder('open', 'wipe', 'sign', 'close'), inOrder('open', 'sign', 'wipe', 'close')];
  expect(frameTexts(['order'], before, now, 'zh')).toEqual([
    '步骤的次序：2 擦净台面 · 3 摆正水牌 → 2 摆正水牌 · 3 擦净台面',
  ]);
  expect(frameTexts(['order'], before, now, 'en')).toEqual([
    'the order of the steps: 2 Wipe the counter · 3 Set up the board → 2 Set up the board · 3 Wipe the counter',
  ]);
});
