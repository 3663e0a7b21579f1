import { expect, test } from 'vitest';
import { atomFeed } from '../../src/site/lists/feed.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { ledgerFiles, published } from '../helpers/published.ts';
import { revisedPage } from '../helpers/revised-page.ts';
import { siteContext } from '../helpers/site-context.ts';

const { site } = exampleCorpus();
const feedOf = (files: Record<string, string>, locale: 'zh' | 'en' = 'zh') =>
  atomFeed(siteContext('2026-11-29', { ...corpusOf(files), site }), locale);

test('a revision that was overtaken before it began is not told as coming', () => {
  const first = published(revisedPage({ number: '1.0', text: '一次' }));
  const coming = published(
    revisedPage({ number: '1.1', effective: '2026-12-10', text: '两次' }),
    'AP-01',
    '2026-11-28',
    first,
  );
  const now = revisedPage({ number: '1.2', effective: '2026-12-05', text: '两次' });
  const next = published(now, 'AP-01', '2026-11-28', coming);
  const files = { ...now, ...ledgerFiles([first, coming, next]) };
  expect(feedOf(files)).toContain('原定 2026-12-10 起执行，后被 1.2 取代');
  expect(feedOf(files, 'en')).toContain('was to hold from 2026-12-10; overtaken by 1.2');
  expect(feedOf(files, 'en')).not.toContain('in force from 2026-12-10');
  expect(feedOf(files, 'en')).toContain('in force from 2026-12-05');
});
