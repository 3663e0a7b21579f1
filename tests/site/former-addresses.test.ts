import { expect, inject, test } from 'vitest';
import { visit } from '../helpers/reader.ts';

const site = inject('smallSite');
const was = '/zh/rooms/room-service/';
const now = '/zh/rooms/delivery/';

test('an old address leads to the page, with the clause and all else behind it', () =>
  visit(`${was}?from=wall#stock`, (page) => page.waitForURL(`**${now}?from=wall#stock`), { site }));

test('going back from the page leads to where the reader came from, not to the old address', () =>
  visit(
    '/zh/rooms/',
    async (page) => {
      await page.goto(site + was);
      await page.waitForURL(`**${now}`);
      await page.goBack();
      await page.waitForURL('**/zh/rooms/');
    },
    { site },
  ));

test.each(['/en/shop/lines/', '/zh-hant/shop/lines/'])('%s leads on in its language, without scripts', (path) =>
  visit(path, (page) => page.waitForURL(`**${path.replace('shop', 'gift-shop')}`), {
    site,
    context: { javaScriptEnabled: false },
  }),
);

test('the page that leads on says so in its own language', async () => {
  const english = await (await fetch(`${site}/en/shop/`)).text();
  expect(english).toContain('<html lang="en">');
  expect(english).not.toMatch(/\p{Script=Han}/u);
  expect(await (await fetch(`${site}/zh/shop/`)).text()).toContain('这一页换了网址');
});
