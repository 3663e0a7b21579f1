import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { desk, openPage, phone, startBrowser } from '../helpers/browser.ts';
import { shipped, standardOfKind } from '../helpers/shipped.ts';

const site = inject('site');
const hair = standardOfKind.get('appearance');
if (!hair) throw new Error('No appearance standard');
const page1 = `${site}/zh/${hair.slug}/`;
const clause = hair.facts.clauses[0]?.id ?? '';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('the first screen of a phone holds code, obligation, title, rule and the first clauses', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(page1);
  for (const selector of ['.code', '.duty', 'h1', '.rule', '.clause']) {
    const box = await page.locator(`main ${selector}`).first().boundingBox();
    expect(box, selector).not.toBeNull();
    expect((box?.y ?? 999) + (box?.height ?? 0), selector).toBeLessThan(phone.height);
  }
  await context.close();
});

test('every line that forbids says so in words', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  for (const locale of ['zh', 'en'] as const) {
    const forbidding = shipped.standards
      .filter(({ facts }) => facts.clauses.some((line) => 'polarity' in line && line.polarity === 'dont'))
      .slice(0, 8);
    expect(forbidding).not.toEqual([]);
    for (const { slug } of forbidding) {
      await page.goto(`${site}/${locale}/${slug}/`);
      const texts = await page.locator('.clause.dont').allInnerTexts();
      expect(texts.length, slug).toBeGreaterThan(0);
      for (const text of texts) expect(text).toMatch(locale === 'zh' ? /不要|不说/ : /Do not/);
    }
  }
  await context.close();
});

test('the other language shows the same clause', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(`${page1}#${clause}`);
  await page.click('.lang');
  await page.waitForURL(`**/en/${hair.slug}/#${clause}`);
  expect(await page.locator(`#${clause}:target`).count()).toBe(1);
  await page.goto(`${site}/`);
  await page.waitForURL('**/en/');
  await context.close();
});

test('a clause gives its link away', async () => {
  const { context, page } = await openPage(
    browser,
    { ...desk, scheme: 'light' },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  await page.goto(page1);
  await page.locator(`#${clause} .copy`).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page1}#${clause}`);
  await context.close();
});

test('the theme that is chosen stays', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  await page.goto(page1);
  await page.click('[data-set-theme=dark]');
  await page.reload();
  expect(await page.getAttribute('html', 'data-mode')).toBe('dark');
  expect(await page.getAttribute('[data-set-theme=dark]', 'aria-pressed')).toBe('true');
  await context.close();
});

test('without scripts a page is whole, the contents open and the entrance offers both languages', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'dark' }, { javaScriptEnabled: false });
  await page.goto(`${site}/`);
  expect(await page.locator('a[data-lang]').count()).toBe(2);
  await page.goto(page1);
  await page.click('.menu');
  expect(await page.locator('#_menu .book').isVisible()).toBe(true);
  await context.close();
});

test('the entrance follows the browser’s languages', async () => {
  for (const [locale, expected] of [
    ['en-GB', 'en'],
    ['zh-TW', 'zh'],
    ['fr-FR', 'zh'],
  ] as const) {
    const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { locale });
    await page.goto(`${site}/`);
    await page.waitForURL(`**/${expected}/`);
    await context.close();
  }
});

test('search opens by button, slash and Ctrl-K, and costs a visit nothing before', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(page1, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  for (const open of [
    () => page.click('.find'),
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
  ]) {
    await open();
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  await context.close();
});

test('a first visit weighs at most 28 KB', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  let bytes = 0;
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    if (/\.(css|js)$|\/$/.test(new URL(response.url()).pathname))
      weighed.push(response.body().then((body) => void (bytes += gzipSync(body).length)));
  });
  await page.goto(page1, { waitUntil: 'networkidle' });
  await Promise.all(weighed);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(28_000);
  await context.close();
});

test('a page of the contents is as small as its manual, whatever else there is', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  await page.goto(page1);
  const linked = await page
    .locator('.side a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const own = shipped.standards.filter(({ manual }) => manual === hair.manual).length;
  expect(linked.length).toBeLessThanOrEqual(own + 8);
  await context.close();
});
