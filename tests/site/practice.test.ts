import type { Browser, Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { practiceWords } from '../../src/i18n/words/practice.ts';
import { isScored } from '../../src/site/practice.ts';
import { desk, openPage, phone, startBrowser } from '../helpers/browser.ts';
import { shipped } from '../helpers/shipped.ts';

const site = inject('site');
const bankWith = (wanted: (question: (typeof shipped.banks)[number]['questions'][number]) => boolean) => {
  const bank = shipped.banks.find(({ questions }) => questions.some(wanted));
  const question = bank?.questions.find(wanted);
  if (!bank || !question) throw new Error('No such question');
  return { bank, question };
};
const { bank, question } = bankWith((candidate) => candidate.type === 'choice' && isScored(candidate));
const path = `practice/questions/${bank.bank}/`;
const scored = bank.questions.filter(isScored);
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function answer(page: Page, id: string, value: string) {
  const item = page.locator(`#${id}`);
  await item.locator(`.option:has([value="${value}"])`).click();
  await item.locator('button').click();
  return item;
}

test('a wrong answer is told so in words, the right one named, the reason and the clause shown', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(`${site}/zh/${path}`);
  const item = page.locator(`#${question.id}`);
  await item.locator('button').click();
  expect(await item.locator('.verdict').innerText()).toBe(practiceWords.zh.choose);
  const wrong = question.options?.find(({ id }) => id !== question.answer)?.id ?? '';
  await answer(page, question.id, wrong);
  expect(await item.locator('.verdict').innerText()).toContain(`不对，答案是 ${question.answer?.toUpperCase()}`);
  expect(await item.locator('.answer').innerText()).toContain(question.explanation?.zh);
  if (question.tests)
    expect(await item.locator('.answer a').getAttribute('href')).toContain(question.tests.split('#')[1] ?? '');
  await context.close();
});

test('progress stays on the device, in both languages, and can be started again', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  const sent: string[] = [];
  await page.goto(`${site}/zh/${path}`);
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  for (const { id, answer: right } of scored) await answer(page, id, right ?? '');
  expect(await page.locator('.score p').innerText()).toContain(`答对 ${scored.length} 题`);
  await page.goto(`${site}/en/${path}`);
  expect(await page.locator(`#${question.id} .verdict`).innerText()).toContain('Right');
  expect(await page.locator('.score p').innerText()).toContain(`${scored.length} right`);
  await page.goto(`${site}/en/practice/`);
  expect(await page.locator(`[data-progress="${bank.bank}"]`).innerText()).toBe(
    `${scored.length} answered, ${scored.length} right`,
  );
  await page.goto(`${site}/en/${path}`);
  await page.locator('.score button').click();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await page.locator('.score p').innerText()).toContain('0 right');
  expect(sent).toEqual([]);
  await context.close();
});

test('a question for the wrong one says so, and one without an answer says why', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  const odd = bankWith(({ polarity, type }) => polarity === 'wrong' && type === 'choice');
  await page.goto(`${site}/en/practice/questions/${odd.bank.bank}/`);
  expect(await page.locator(`#${odd.question.id} .stem`).innerText()).toContain('WRONG');
  const open = bankWith(({ unanswered }) => unanswered !== undefined);
  await page.goto(`${site}/en/practice/questions/${open.bank.bank}/`);
  const item = page.locator(`#${open.question.id}`);
  expect(await item.locator('.notice').innerText()).toContain(open.question.unanswered?.en);
  expect(await item.locator('input').count()).toBe(0);
  await context.close();
});

test('without scripts the answers are folded and there is nothing to press in vain', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'dark' }, { javaScriptEnabled: false });
  await page.goto(`${site}/zh/${path}`);
  expect(await page.locator('main button:visible').count()).toBe(0);
  await page.locator(`#${question.id} summary`).click();
  expect(await page.locator(`#${question.id} .answer`).innerText()).toContain(question.explanation?.zh);
  await context.close();
});

test('on paper the answers stand at the end', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  await page.goto(`${site}/en/${path}`);
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
  const all = sheets.join('');
  const reason = question.explanation?.en.replaceAll(/\s+/g, '') ?? '';
  expect(all.indexOf(reason)).toBeGreaterThan(all.indexOf('Allanswers'));
  expect(all.indexOf('Allanswers')).toBeGreaterThan(
    all.indexOf(bank.questions.at(-1)?.stem.en.replaceAll(/\s+/g, '') ?? ''),
  );
  expect(all.split(reason).length).toBe(2);
  await context.close();
});

test('a scenario keeps the needs, the model answer and the scoring folded until asked', async () => {
  const scenario = shipped.scenarios.find(({ type, scoring }) => type === 'role-play' && scoring);
  if (!scenario) throw new Error('No role play');
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await page.goto(`${site}/zh/practice/scenarios/${scenario.id}/`);
  expect(await page.locator('.speech q').innerText()).toContain(scenario.customerWords?.zh);
  const need = page.getByText(scenario.hiddenNeed?.zh ?? '?', { exact: true });
  expect(await need.isVisible()).toBe(false);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await need.isVisible()).toBe(true);
  const total = scenario.scoring?.reduce((sum, { points }) => sum + points, 0);
  expect(await page.locator('.marks tfoot').innerText()).toContain(String(total));
  expect(await page.locator('.refs a').count()).toBe(scenario.tests.length);
  await context.close();
});
