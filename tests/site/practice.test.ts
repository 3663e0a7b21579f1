import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { practiceWords } from '../../src/i18n/words/practice.ts';
import { isScored } from '../../src/site/lists/practice.ts';
import { desk, phone } from '../helpers/browser.ts';
import { printedSheets } from '../helpers/printed.ts';
import { type ReaderOptions, visit as visitSite } from '../helpers/reader.ts';
import { bankPages, type Corpus, staffCorpus } from '../../src/corpus/index.ts';
import type { Question } from '../../src/schema/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const site = inject('smallSite');
const visit = (path: string, task: (page: Page) => Promise<void>, options: ReaderOptions = {}) =>
  visitSite(path, task, { site, ...options });
const corpus = exampleCorpus();
const staff = staffCorpus(corpus);
const bankWith = (wanted: (question: Question) => boolean, { banks }: Pick<Corpus, 'banks'> = staff) => {
  const bank = banks.find(({ questions }) => questions.some(wanted));
  const question = bank?.questions.find(wanted);
  if (!bank || !question) throw new Error('No such question');
  return { bank, question };
};
const { bank, question } = bankWith((candidate) => candidate.type === 'choice' && isScored(candidate));
const path = `practice/questions/${bank.bank}/`;
const scored = bank.questions.filter(isScored);
const atDesk = { device: { ...desk, scheme: 'light' } } as const;

async function answer(page: Page, id: string, value: string) {
  const item = page.locator(`#${id}`);
  await item.locator(`.option:has([value="${value}"])`).click();
  await item.locator('button').click();
  return item;
}

test('a wrong answer is told so in words, the right one named, the reason and the clause shown', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      const item = page.locator(`#${question.id}`);
      await item.locator('button').click();
      expect(await item.locator('.verdict').innerText()).toBe(practiceWords.zh.choose);
      const wrong = question.options?.find(({ id }) => id !== question.answer)?.id ?? '';
      await answer(page, question.id, wrong);
      expect(await item.locator('.verdict').innerText()).toContain(`不对，答案是 ${question.answer?.toUpperCase()}`);
      // The answer is marked where it stands, as part of its option.
      const mark = item.locator('.option .answer-mark');
      expect(await mark.allInnerTexts()).toEqual(['答案']);
      expect(await item.locator(`.option:has([value="${question.answer}"]) .answer-mark`).count()).toBe(1);
      expect(await page.getByRole('radio', { name: /答案$/ }).count()).toBe(1);
      // Who goes on by keyboard goes on from there.
      expect(await item.locator('.verdict').evaluate((verdict) => verdict === document.activeElement)).toBe(true);
      expect(await item.locator('.answer').innerText()).toContain(question.explanation?.zh);
      if (question.tests)
        expect(await item.locator('.answer a').getAttribute('href')).toContain(question.tests.split('#')[1] ?? '');
    },
    atDesk,
  ));

test('progress stays on the device, in both languages, and can be started again', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      const sent: string[] = [];
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
      await page.locator('[data-again]').click();
      expect(await page.locator('input:checked').count()).toBe(0);
      expect(await page.locator('.score p').innerText()).toContain('0 right');
      expect(sent).toEqual([]);
    },
    atDesk,
  ));

test('on a phone one question comes at a time, then the score, then the wrong ones again', () =>
  visit(`/zh/${path}`, async (page) => {
    const shown = page.locator('.question:visible');
    const place = page.locator('.bank-place [role=status]');
    expect(await place.innerText()).toBe(`第 1 题，共 ${bank.questions.length} 题`);
    const [missed] = scored;
    for (const { id, answer: right, options } of bank.questions) {
      expect(await shown.count()).toBe(1);
      expect(await shown.getAttribute('id')).toBe(id);
      expect(await page.locator('.score').isVisible()).toBe(false);
      const wrong = options?.find((option) => option.id !== right)?.id ?? (right === 'true' ? 'false' : 'true');
      if (scored.some((one) => one.id === id)) await answer(page, id, (id === missed?.id ? wrong : right) ?? '');
      await page.locator('.bank-steps button').last().click();
    }
    expect(await shown.count()).toBe(0);
    expect(await page.locator('.score p').innerText()).toContain('答错 1 题');
    await page.locator('[data-wrong]').click();
    expect(await shown.getAttribute('id')).toBe(missed?.id);
    expect(await place.innerText()).toBe('第 1 题，共 1 题');
    expect(await shown.locator('input:checked').count()).toBe(0);
    // What was right stays so.
    await page.locator('.bank-steps button').last().click();
    expect(await page.locator('.score p').innerText()).toContain(`答对 ${scored.length - 1} 题`);
  }));

const codeOf = ({ tests = '' }: Question) => tests.split('#')[0] ?? '';
/** A rule that a bank asks something about, and about others too; of all such, the one with most questions. */
const ruled = staff.banks
  .flatMap((one) => [...Map.groupBy(one.questions, codeOf)].map(([code, own]) => ({ bank: one, code, own })))
  .filter(({ bank: { questions }, code, own }) => code !== '' && own.length < questions.length)
  .sort((a, b) => b.own.length - a.own.length)[0];

test.each(['zh', 'en'] as const)('from a rule its own questions come, and the others when asked for, %s', (locale) => {
  if (!ruled) throw new Error('No rule with questions');
  const { bank: whole, code, own } = ruled;
  const standard = corpus.standards.find((one) => one.code === code);
  const others = whole.questions.length - own.length;
  return visit(`/${locale}/${standard?.slug}/`, async (page) => {
    await page.locator(`.joins a[href*="/questions/${whole.bank}/?rule=${code}"]`).click();
    const shown = page.locator('.question:visible');
    const place = page.locator('.bank-place [role=status]');
    const end = page.locator('.rule-end');
    for (const [index, { id }] of own.entries()) {
      expect(await shown.getAttribute('id')).toBe(id);
      expect(await place.innerText()).toContain(String(own.length));
      const isLast = index === own.length - 1;
      expect(await end.isVisible()).toBe(isLast);
      if (!isLast) await page.locator('.bank-steps button').last().click();
    }
    expect(await page.locator('.score').isVisible()).toBe(false);
    expect(await end.locator('p').innerText()).toBe(fill(practiceWords[locale].ruleEnd, { code, n: own.length }));
    expect(await end.locator('button').innerText()).toBe(fill(practiceWords[locale].ruleRest, { n: others }));
    expect(await page.locator('.bank-steps button').last().isVisible()).toBe(false);
    // The place is kept, with the rule.
    const other = locale === 'zh' ? 'en' : 'zh';
    await page.locator(`.lang[data-lang=${other}]`).click();
    await page.waitForURL(`**/${other}/**`);
    expect(await shown.getAttribute('id')).toBe(own.at(-1)?.id);
    expect(await end.isVisible()).toBe(true);
    await end.locator('button').click();
    expect(await end.isVisible()).toBe(false);
    expect(own.map(({ id }) => id)).not.toContain(await shown.getAttribute('id'));
    expect(await place.innerText()).toContain(String(whole.questions.length));
    expect(page.url()).not.toContain('rule=');
  });
});

test('where all stand below each other, a rule shows its own alone until the others are asked for', () => {
  if (!ruled) throw new Error('No rule with questions');
  const { bank: whole, code, own } = ruled;
  return visit(
    `/en/practice/questions/${whole.bank}/?rule=${code}`,
    async (page) => {
      const shown = page.locator('.question:visible');
      expect(await shown.count()).toBe(own.length);
      expect((await printedSheets(page)).join('')).toContain(
        whole.questions.at(-1)?.stem.en.replaceAll(/\s+/g, '') ?? '?',
      );
      await page.locator('.rule-end button').click();
      expect(await shown.count()).toBe(whole.questions.length);
      await page.goto(`${site}/en/practice/questions/${whole.bank}/?rule="]evil`);
      expect(await shown.count()).toBe(whole.questions.length);
    },
    atDesk,
  );
});

test('a reload and the other language go on where the reader was', () =>
  visit(`/zh/${path}`, async (page) => {
    const shown = page.locator('.question:visible');
    const next = page.locator('.bank-steps button').last();
    await next.click();
    const here = bank.questions[1]?.id;
    expect(await shown.getAttribute('id')).toBe(here);
    await page.reload();
    expect(await shown.getAttribute('id')).toBe(here);
    await page.locator('.lang[data-lang=en]').click();
    await page.waitForURL('**/en/**');
    expect(await shown.getAttribute('id')).toBe(here);
    for (let step = 1; step < bank.questions.length; step += 1) await next.click();
    expect(await page.locator('.score').isVisible()).toBe(true);
    await page.reload();
    expect(await page.locator('.score').isVisible()).toBe(true);
  }));

test('all questions are shown when asked for, always on paper, and without scripts', async () => {
  await visit(`/en/${path}`, async (page) => {
    const last = bank.questions.at(-1)?.stem.en.replaceAll(/\s+/g, '') ?? '?';
    expect((await printedSheets(page)).join('')).toContain(last);
    await page.locator('.bank-place button').click();
    expect(await page.locator('.question:visible').count()).toBe(bank.questions.length);
    await page.reload();
    expect(await page.locator('.question:visible').count()).toBe(bank.questions.length);
  });
  await visit(
    `/en/${path}`,
    async (page) => expect(await page.locator('.question:visible').count()).toBe(bank.questions.length),
    { device: { ...phone, scheme: 'dark' }, context: { javaScriptEnabled: false } },
  );
});

test('a question for the wrong one says so, and one without an answer says why', () => {
  const odd = bankWith(({ polarity, type }) => polarity === 'wrong' && type === 'choice');
  return visit(
    `/en/practice/questions/${odd.bank.bank}/`,
    async (page) => {
      expect(await page.locator(`#${odd.question.id} .stem`).innerText()).toContain('WRONG');
      // Read alone, the answer is a wrong act.
      const wrong = odd.question.options?.find(({ id }) => id === odd.question.answer)?.text.en ?? '';
      await page.locator(`#${odd.question.id} summary`).click();
      expect(await page.locator(`#${odd.question.id} .answer`).innerText()).toContain(`The wrong one: ${wrong}`);
      const open = bankWith(({ unanswered }) => unanswered !== undefined, corpus);
      // It is about the source, so it stands where editors look.
      const place = bankPages(corpus).find(({ bank: { questions } }) =>
        questions.some(({ id }) => id === open.question.id),
      );
      await page.goto(`${site}/en/${place?.path ?? ''}/`);
      const item = page.locator(`#${open.question.id}`);
      expect(await item.locator('.notice').innerText()).toContain(open.question.unanswered?.en);
      expect(await item.locator('input').count()).toBe(0);
    },
    atDesk,
  );
});

test('without scripts the answers are folded and there is nothing to press in vain', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      expect(await page.locator('main button:visible').count()).toBe(0);
      await page.locator(`#${question.id} summary`).click();
      expect(await page.locator(`#${question.id} .answer`).innerText()).toContain(question.explanation?.zh);
    },
    { device: { ...phone, scheme: 'dark' }, context: { javaScriptEnabled: false } },
  ));

test('on paper the answers stand at the end', () =>
  visit(
    `/en/${path}`,
    async (page) => {
      const all = (await printedSheets(page)).join('');
      const reason = question.explanation?.en.replaceAll(/\s+/g, '') ?? '';
      expect(all.indexOf(reason)).toBeGreaterThan(all.indexOf('Allanswers'));
      expect(all.indexOf('Allanswers')).toBeGreaterThan(
        all.indexOf(bank.questions.at(-1)?.stem.en.replaceAll(/\s+/g, '') ?? ''),
      );
      expect(all.split(reason).length).toBe(2);
    },
    { device: { ...desk, scheme: 'light' } },
  ));

test('a scenario keeps the needs, the model answer and the scoring folded until asked', () => {
  const scenario = staff.scenarios.find(({ type, scoring }) => type === 'role-play' && scoring);
  if (!scenario) throw new Error('No role play');
  return visit(`/zh/practice/scenarios/${scenario.id}/`, async (page) => {
    expect(await page.locator('.speech q').innerText()).toContain(scenario.customerWords?.zh);
    const need = page.getByText(scenario.hiddenNeed?.zh ?? '?', { exact: true });
    expect(await need.isVisible()).toBe(false);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await need.isVisible()).toBe(true);
    const total = scenario.scoring?.reduce((sum, { points }) => sum + points, 0);
    expect(await page.locator('.marks tfoot').innerText()).toContain(String(total));
    expect(await page.locator('.refs a').count()).toBe(scenario.tests.length);
  });
});
