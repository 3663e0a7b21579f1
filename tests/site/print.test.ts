import type { Browser } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { desk, openPage, startBrowser } from '../helpers/browser.ts';
import { standardOfKind } from '../helpers/shipped.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('every printed sheet names its standard, revision and address, with nothing folded', async () => {
  const standard = standardOfKind.get('classification');
  if (!standard) throw new Error('No classification');
  const { context, page } = await openPage(browser, { ...desk, scheme: 'dark' });
  await page.goto(`${inject('site')}/en/${standard.slug}/`);
  const pdf = await getDocument({
    data: new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    useSystemFonts: true,
  }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s+/g, ''),
    );
  }
  for (const sheet of sheets) {
    expect(sheet).toContain(standard.code);
    expect(sheet).toContain(`Revision${standard.facts.revision.number}`);
    expect(sheet).toContain(`/s/${standard.code}/`);
    expect(sheet).not.toContain('Copylink');
  }
  expect(sheets.join('')).toContain('Firstissue');
  await context.close();
});
