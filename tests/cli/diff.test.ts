import { expect, test } from 'vitest';
import { differences } from '../../scripts/diff/differences.ts';
import { markdownOf } from '../../scripts/diff/markdown.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { ledgerFiles, published } from '../helpers/published.ts';
import { revisedPage } from '../helpers/revised-page.ts';

const now = revisedPage({ number: '1.2', text: '十五分钟内，上桌', isEditorial: true });
const first = published(revisedPage({ number: '1.0', text: '十分钟内上桌' }));
const second = published(revisedPage({ number: '1.1', text: '十五分钟内上桌' }), 'AP-01', '2026-04-01', first);
const third = published(now, 'AP-01', '2026-05-01', second);
const corpus = corpusOf({ ...now, ...ledgerFiles([first, second, third]) });

test.each([
  ['1.0', false],
  ['1.1', true],
])('from %s to an editorial revision only slips were put right: %s', (number, isEditorial) => {
  const { standards } = corpus;
  const found = differences({
    corpus,
    from: { code: 'AP-01', number },
    to: undefined,
    standards,
    locale: 'en',
    json: false,
  });
  expect(found.map(({ editorial }) => editorial)).toEqual([isEditorial]);
  expect(markdownOf(found, 'en').includes('wording only')).toBe(isEditorial);
});

test('a fact of the whole standard is told in words, with what it was and is', () => {
  const files = { 'docs/zh/a/x.mdx': now['docs/zh/a/x.mdx']?.replace('obligation: must', 'obligation: may') ?? '' };
  const said = { ...files, ...ledgerFiles([third, published(files, 'AP-01', '2026-06-01', third)]) };
  const whole = corpusOf(said);
  const from = { day: '2026-05-02' };
  const found = differences({
    corpus: whole,
    from,
    to: undefined,
    standards: whole.standards,
    locale: 'zh',
    json: false,
  });
  expect(markdownOf(found, 'zh')).toContain('- **整条标准**  约束力：必须 → 可以');
});
