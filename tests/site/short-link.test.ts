import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { shipped } from '../helpers/shipped.ts';

const site = inject('site');
const revised = shipped.standards.find(
  ({ facts }) =>
    facts.state === 'issued' &&
    facts.history.length > 1 &&
    facts.revision.effective < new Date().toISOString() &&
    (facts.history.at(-1)?.marks.length ?? 0) > 0,
);
if (!revised) throw new Error('No revised standard');
const { code, slug, facts } = revised;
const first = facts.history[0]?.number ?? '';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const shown = '[data-answer]:not([hidden])';

test('goes on to the standard in the reader’s language', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { locale: 'en-US' });
  await page.goto(`${site}/s/${code}/`);
  await page.waitForURL(`**/en/${slug}/`);
  await context.close();
});

test('tells the holder of a current card so, in both languages', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(`${site}/s/${code}/?r=${facts.revision.number}`);
  expect(
    await page.locator(shown).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['answer'])),
  ).toEqual(['current', 'current']);
  await context.close();
});

test('tells the holder of an old card what changed, without a network', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(`${site}/s/${code}/?r=${first}`);
  await context.setOffline(true);
  const answers = await page.locator(shown).allInnerTexts();
  expect(answers).toHaveLength(2);
  for (const answer of answers) expect(answer).toContain(facts.revision.number);
  expect(await page.locator('[data-revision]:not([hidden])').count()).toBe(2 * (facts.history.length - 1));
  await context.close();
});

test('does not trust a revision that never was', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(`${site}/s/${code}/?r=${encodeURIComponent('<b>9</b>')}`);
  expect(await page.locator('[data-answer=unknown]:not([hidden])').count()).toBe(2);
  expect(await page.locator('[data-answer] b').count()).toBe(0);
  await context.close();
});
