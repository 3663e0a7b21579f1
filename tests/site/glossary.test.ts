import { expect, inject, test } from 'vitest';
import { staffCorpus } from '../../src/corpus/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { visit } from '../helpers/reader.ts';

const { terms } = staffCorpus(exampleCorpus());

test.each([
  ['zh', (term: (typeof terms)[number]) => term.term.zh],
  ['zh', (term: (typeof terms)[number]) => term.term.en.toUpperCase()],
  ['en', (term: (typeof terms)[number]) => term.term.zh],
] as const)('the field leaves the term of either language, /%s/', (locale, typed) =>
  visit(
    `/${locale}/glossary/`,
    async (page) => {
      for (const term of terms.slice(0, 4)) {
        await page.locator('.list-filter input').fill(typed(term));
        expect(await page.locator(`#${term.id}`).isVisible()).toBe(true);
        const shown = await page.locator('.entry:visible').count();
        expect(shown).toBeLessThan(terms.length);
        expect(await page.locator('.list-filter [role=status]').innerText()).toContain(String(shown));
        // Letters without terms are gone from the list and from the line to jump by.
        expect(await page.locator('.jump a:visible').count()).toBe(await page.locator('.letter-group:visible').count());
      }
    },
    { site: inject('smallSite') },
  ),
);

test('a sound finds its term, nothing found is said, and a link to a term brings all back', () =>
  visit(
    '/zh/glossary/',
    async (page) => {
      const field = page.locator('.list-filter input');
      await field.fill('deng huo');
      expect(await page.locator('.entry:visible h3').first().innerText()).toContain('灯火');
      await field.fill('qzzq');
      expect(await page.locator('.entry:visible').count()).toBe(0);
      expect(await page.locator('.list-filter [role=status]').innerText()).toContain('没有“qzzq”');
      expect(await page.locator('.list-filter [data-search]').isVisible()).toBe(true);
      await page.evaluate((id) => (location.hash = id), terms[0]?.id ?? '');
      await page.locator(`#${terms[0]?.id}`).waitFor({ state: 'visible' });
      expect(await page.locator('.entry:visible').count()).toBe(terms.length);
    },
    { site: inject('smallSite') },
  ));
