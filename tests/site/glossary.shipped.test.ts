import { expect, test } from 'vitest';
import { printedSheets } from '../helpers/printed.ts';
import { visit } from '../helpers/reader.ts';

test('the letters stay in sight', () =>
  visit('/zh/glossary/', async (page) => {
    await page.evaluate(() => scrollTo(0, 5000));
    const box = await page.locator('.jump').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(120);
  }));

test.each(['zh', 'en'])('the glossary of the shipped manuals prints on at most eight sheets, %s', (locale) =>
  visit(`/${locale}/glossary/`, async (page) => {
    const sheets = await printedSheets(page);
    expect(sheets.length).toBeLessThanOrEqual(8);
    expect(sheets.join('')).not.toMatch(/找词|Findaterm/);
  }),
);
