import { expect, test } from 'vitest';
import { frameTexts } from '../../src/corpus/ledger/frame-text.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
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
