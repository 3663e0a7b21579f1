import { expect, test } from 'vitest';
import { defineRule } from '../../src/check/rule.ts';
import { runCheck } from '../../src/check/run.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';

const everyLine = defineRule({
  id: 'every-line',
  title: { zh: '', en: '' },
  level: 'error',
  summary: { zh: '每一行', en: 'Every line' },
  words: { found: { zh: () => ({ message: '有', hint: '改' }), en: () => ({ message: 'found', hint: 'mend' }) } },
  *find({ corpus }) {
    const file = corpus.files.find(({ path }) => path === 'docs/zh/a/a.mdx');
    for (let at = 0; file && at < 250; at += 1)
      yield { file, span: { start: at, end: at + 1 }, say: 'found' as const, with: {} };
  },
});

test('what is too much to list is counted, never left out in silence', () => {
  const corpus = corpusOf({ 'docs/zh/a/a.mdx': '一\n'.repeat(200) });
  const { issues } = runCheck({ corpus, today: '2026-01-01', assets: new Set(), productPages: [] }, [everyLine]);
  const own = issues.filter(({ file }) => file === 'docs/zh/a/a.mdx');
  expect(own).toHaveLength(201);
  expect(own.map(({ message }) => message.en).filter((text) => text.includes('50 more'))).toHaveLength(1);
});
