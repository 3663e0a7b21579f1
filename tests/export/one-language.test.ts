import { expect, test } from 'vitest';
import { exportStandards, standardsFile } from '../../src/export/standards.ts';
import { companyOf } from '../../scripts/init/company.ts';
import { contentFiles } from '../../scripts/init/content-files.ts';
import { buildCorpus } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { testDay } from '../helpers/day.ts';

test.each<[Locale, Locale]>([
  ['en', 'zh'],
  ['zh', 'en'],
])('the export of a company that speaks %s alone has no text under %s', (own, other) => {
  const corpus = buildCorpus(contentFiles(companyOf({ languages: [own], name: 'Foglamp', trade: 'hotel' }), testDay));
  const file: unknown = JSON.parse(JSON.stringify(exportStandards(corpus, testDay)));
  expect(standardsFile.safeParse(file).error?.issues ?? []).toEqual([]);
  const text = JSON.stringify(file);
  expect(text).toContain(`"${own}":`);
  expect(text).not.toContain(`"${other}":`);
});
