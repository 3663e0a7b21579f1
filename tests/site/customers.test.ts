import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../helpers/reader.ts';

const onFifthOfMarch = { now: '2026-03-05T04:00:00Z' } as const;

/** Plans for a customer and keeps them. */
async function keep(page: Page, name: string, grade: string, last: string): Promise<void> {
  await page.locator(`.option:has([value=${grade}])`).click();
  await page.fill('[name=last]', last);
  await page.fill('[name=name]', name);
  await page.click('[data-keep]');
}

const said = (page: Page) => page.locator('#_customer-said span').innerText();

/** The rows of the list, by how soon they are due. */
const listed = (page: Page): Promise<Record<string, string[]>> =>
  page.locator('#_customers [data-stretch]').evaluateAll((groups) =>
    Object.fromEntries<string[]>(
      groups.flatMap((group) => {
        const rows = [...group.querySelectorAll('li')].map((row) =>
          [...row.querySelectorAll('.customer, .when')].map((line) => line.textContent.trim()).join(' | '),
        );
        return (group as HTMLElement).hidden ? [] : [[(group as HTMLElement).dataset['stretch'] ?? '', rows]];
      }),
    ),
  );

test('customers who are kept stand by how soon they are due, in both languages, whatever was done in between', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      expect(await page.locator('#_customers').isVisible()).toBe(false);
      await keep(page, '王女士', 'b', '2026-01-31');
      await keep(page, '老李', 'a', '2026-02-26');
      await keep(page, '三店 <b>&', 'a', '2026-03-04');
      await keep(page, '小陈', 'c', '2026-02-01');
      expect(await said(page)).toBe('已记下：小陈');
      expect(await page.inputValue('[name=name]')).toBe('');
      expect(await listed(page)).toEqual({
        overdue: ['王女士 B 级客户 | 2026-02-28 周六 已逾期 5 天'],
        today: ['老李 A 级客户 | 2026-03-05 周四 就是今天'],
        soon: ['三店 <b>& A 级客户 | 2026-03-11 周三 还有 6 天'],
        later: ['小陈 C 级客户 | 2026-04-01 周三 还有 27 天'],
      });
      await page.click('.lang');
      await page.waitForURL('**/en/visits/**');
      await expect
        .poll(async () => (await listed(page))['overdue'])
        .toEqual(['王女士 Grade B customers | 2026-02-28 Sat Days overdue: 5']);
      expect(await page.locator('[data-count]').innerText()).toBe('4');
    },
    onFifthOfMarch,
  ));

test('a visit today moves the customer on, and each step is taken back with one tap', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await keep(page, '王女士', 'b', '2026-01-31');
      await page.getByRole('button', { name: '今天去过了 王女士' }).click();
      expect(await said(page)).toBe('王女士：下一次最晚 2026-04-05');
      expect(await listed(page)).toEqual({ later: ['王女士 B 级客户 | 2026-04-05 周日 还有 31 天'] });
      const undo = page.locator('#_customer-said button');
      expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await listed(page)).toEqual({ overdue: ['王女士 B 级客户 | 2026-02-28 周六 已逾期 5 天'] });
      expect(await undo.isVisible()).toBe(false);
      await page.getByRole('button', { name: '移出名单 王女士' }).click();
      expect(await listed(page)).toEqual({});
      // The last one may be taken back as well.
      await undo.click();
      expect(Object.keys(await listed(page))).toEqual(['overdue']);
    },
    onFifthOfMarch,
  ));

test('a customer is changed in the planner, and stays one', () =>
  visit(
    '/en/visits/',
    async (page) => {
      await keep(page, 'Li', 'a', '2026-03-01');
      await page.getByRole('button', { name: 'Change Li' }).click();
      expect(
        await page
          .locator('[name=last]')
          .first()
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
      expect(await page.inputValue('[name=name]')).toBe('Li');
      await keep(page, 'Mrs Li', 'b', '2026-03-02');
      expect(await listed(page)).toEqual({ later: ['Mrs Li Grade B customers | 2026-04-02 Thu Days to go: 28'] });
      // What is kept without a name is said at the field.
      await page.fill('[name=last]', '2026-03-03');
      await page.click('[data-keep]');
      const field = page.locator('[name=name]').first();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const [error = ''] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
      expect(await page.locator(`#${error}`).innerText()).toContain('a name first');
      await field.fill('x');
      expect(await field.getAttribute('aria-invalid')).toBeNull();
    },
    onFifthOfMarch,
  ));

test('one calendar file holds all, without a network, and the same customer has the same entry again', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await keep(page, '王女士', 'b', '2026-02-10');
      await keep(page, '老李', 'a', '2026-03-01');
      const file = async () => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-all]').click()]);
        expect(download.suggestedFilename()).toBe('visits-2026-03-05.ics');
        return (await text(await download.createReadStream())).replaceAll('\r\n ', '');
      };
      await page.context().setOffline(true);
      const calendar = await file();
      expect(calendar.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:拜访老李（A 级客户）', 'SUMMARY:拜访王女士（B 级客户）']);
      expect(calendar.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20260308', 'DTSTART;VALUE=DATE:20260310']);
      expect((await file()).match(/UID:.*/g)).toEqual(calendar.match(/UID:.*/g));
      await page.context().setOffline(false);
    },
    onFifthOfMarch,
  ));

test('who is planned by a frequency that is no more is shown, and said to be so', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await keep(page, '王女士', 'b', '2026-02-10');
      await page.evaluate(() => {
        for (const name of Object.keys(localStorage).filter((one) => one.endsWith('customers')))
          localStorage.setItem(name, (localStorage.getItem(name) ?? '').replace('"key":"b"', '"key":"z"'));
      });
      await page.reload();
      await expect
        .poll(() => listed(page))
        .toEqual({ lost: ['王女士 B 级客户 | 现行规定里没有这一条频次了。请在下面重新选好，再记一次。'] });
      expect(await page.locator('[data-stretch=lost] button').allInnerTexts()).toEqual(['移出名单']);
      expect(await page.locator('[data-all]').isVisible()).toBe(false);
    },
    onFifthOfMarch,
  ));

test('what was done in between stays when a step is taken back, in another window too', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await keep(page, '王先生', 'b', '2026-02-01');
      await keep(page, '李女士', 'a', '2026-03-01');
      await page.getByRole('button', { name: '今天去过了 王先生' }).click();
      const other = await page.context().newPage();
      await other.clock.setFixedTime(onFifthOfMarch.now);
      await other.goto(page.url());
      await keep(other, '新客户', 'a', '2026-03-02');
      await other.getByRole('button', { name: '移出名单 李女士' }).click();
      await page.locator('#_customer-said button').click();
      const names = async () =>
        Object.values(await listed(page))
          .flat()
          .map((row) => row.split(' ')[0]);
      expect((await names()).sort()).toEqual(['新客户', '王先生']);
      expect((await listed(page))['overdue']).toEqual(['王先生 B 级客户 | 2026-03-01 周日 已逾期 4 天']);
      await other.close();
    },
    onFifthOfMarch,
  ));

test('a name that is on the list already is updated, said so, and put back with one tap', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await keep(page, '王先生', 'b', '2026-02-01');
      await keep(page, '王先生', 'a', '2026-03-01');
      expect(await said(page)).toBe('已更新：王先生（原来是B 级客户，2026-02-01）');
      expect(await listed(page)).toEqual({ soon: ['王先生 A 级客户 | 2026-03-08 周日 还有 3 天'] });
      await page.locator('#_customer-said button').click();
      expect(await listed(page)).toEqual({ overdue: ['王先生 B 级客户 | 2026-03-01 周日 已逾期 4 天'] });
    },
    onFifthOfMarch,
  ));

test('who began to change a customer can leave them as they were', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await keep(page, '王先生', 'b', '2026-02-01');
      const leave = page.locator('[data-leave]').first();
      expect(await leave.isVisible()).toBe(false);
      await page.getByRole('button', { name: '更改 王先生' }).click();
      expect(await page.locator('[data-keep]').first().innerText()).toBe('改好，记下');
      await leave.click();
      expect(await page.locator('[data-keep]').first().innerText()).toBe('记进我的客户');
      await keep(page, '陈总', 'a', '2026-03-01');
      expect(await page.locator('[data-count]').innerText()).toBe('2');
    },
    onFifthOfMarch,
  ));

test('in a long list what was done is said in view, and the place is kept', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      for (let n = 0; n < 10; n += 1) await keep(page, `客户 ${n}`, 'b', `2026-01-${10 + n}`);
      const first = page.getByRole('button', { name: '今天去过了 客户 0' });
      await first.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await first.click();
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(150);
      const box = await page.locator('#_customer-said').boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(741);
    },
    onFifthOfMarch,
  ));

test('where the device keeps nothing, that is said and nothing is lost of what was entered', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await keep(page, '王女士', 'b', '2026-02-10');
      expect(await said(page)).toBe('这台设备不让网站保存内容，名单记不下来。');
      expect(await page.inputValue('[name=name]')).toBe('王女士');
      expect(await page.locator('#_customers').isVisible()).toBe(false);
    },
    { ...onFifthOfMarch, isNew: true },
  ));
