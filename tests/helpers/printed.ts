import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each sheet of a printed page, without spaces. */
export async function printedSheets(page: Page): Promise<string[]> {
  const pdf = await getDocument({
    data: new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    useSystemFonts: true,
  }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    sheets.push(text.replaceAll(/\s+/g, ''));
  }
  return sheets;
}
