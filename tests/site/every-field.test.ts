import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { localize, type Standard } from '../../src/corpus/index.ts';
import { type Locale, locales } from '../../src/languages/index.ts';
import { kindSchemas, visitRoles } from '../../src/schema/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

/** What a page says, without its tags and blanks. */
function saidOn(path: string): string {
  const html = readFileSync(join(inject('smallSiteDir'), path, 'index.html'), 'utf8');
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s/g, '');
}

/** The words of a standard's fields that its page lacks; throws when none were looked for. */
function unsaid(standard: Standard, locale: Locale): string[] {
  let looked = 0;
  const said = saidOn(`${locale}/${standard.slug}`);
  const lacking: string[] = [];
  const { facts } = localize(standard, locale);
  visitRoles(kindSchemas[facts.kind], facts, ['words'], (_role, value, path) => {
    for (const text of Array.isArray(value) ? value : [value]) {
      looked += 1;
      // A placeholder is filled in, and so reads otherwise on the page.
      if (typeof text === 'string' && !text.includes('{') && !said.includes(text.replaceAll(/\s/g, '')))
        lacking.push(`${path.join('.')}: ${text}`);
    }
  });
  if (looked === 0) throw new Error(`No words in ${standard.code}`);
  return lacking;
}

test.each(
  exampleCorpus().standards.flatMap((standard) => locales.map((locale) => [standard.code, locale, standard] as const)),
)('%s, %s: the words of every field stand on its page', (_code, locale, standard) => {
  expect(unsaid(standard, locale)).toEqual([]);
});
