import { expect, test } from 'vitest';
import { visit } from '../helpers/reader.ts';
import { openSearch } from '../helpers/search-sheet.ts';

test.each([
  ['zh', '喂说话呀', /改说 12:00–24:00 · .+ 您好/],
  ['en', 'spit it out', /Say instead 12:00–24:00 · .+ Hello/],
])('a line to say instead says at what hours, to the eye and to a screen reader, %s', (locale, query, said) =>
  visit(`/${locale}/`, async (page) => {
    const sheet = await openSearch(page);
    await sheet.ask(query);
    expect(await sheet.rows.first().locator('.found').textContent()).toMatch(said);
    expect(await page.getByRole('option', { name: said }).count()).toBe(1);
  }),
);
