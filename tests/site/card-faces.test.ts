import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { visit } from '../helpers/reader.ts';

/** What parts of all tables on a page look like, beside their table. */
const looksOf = (page: Page, kind: string) =>
  page.locator('.card-face .card-table').evaluateAll(
    (tables, parts) =>
      tables.flatMap((table) => {
        const size = getComputedStyle(table).fontSize;
        return [...table.querySelectorAll(parts)].map((part) => {
          const { fontSize, fontWeight } = getComputedStyle(part);
          return { isOfTable: fontSize === size, weight: Number(fontWeight) };
        });
      }),
    kind,
  );

test.each(locales)('in the table of a card the answers weigh no less than the heads, nor a figure more, %s', (locale) =>
  visit(
    `/${locale}/cards/pocket/`,
    async (page) => {
      const quiet = { isOfTable: true, weight: 400 };
      for (const kind of ['thead th', 'tbody td', 'tbody td .card-figure strong']) {
        const looks = await looksOf(page, kind);
        expect(looks.length, kind).toBeGreaterThan(0);
        expect(looks, kind).toEqual(looks.map(() => quiet));
      }
      expect((await looksOf(page, 'tbody th')).every(({ isOfTable }) => isOfTable)).toBe(true);
    },
    { site: inject('smallSite') },
  ),
);
