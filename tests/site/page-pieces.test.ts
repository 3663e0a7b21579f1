import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** What a page says, without its tags and blanks. */
function saidOn(path: string): string {
  const html = readFileSync(join(inject('smallSiteDir'), path, 'index.html'), 'utf8');
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s/g, '');
}

test.each([
  [
    'hours of a whole standard',
    'gift-shop/lighting',
    '服务时间·礼品店周二至周日10:00–19:00',
    'Hours·GiftshopTuesdaytoSunday10:00–19:00',
  ],
  [
    'hours of a channel',
    'front-office/messages',
    '线上留言（回复周一至周六08:00–22:00）',
    'Onlinemessage(answeredMondaytoSaturday08:00–22:00)',
  ],
  [
    'what is paid back and what is taken off',
    'front-office/complaint-times',
    '退款：10%·抵扣：50元',
    'Refund:10%·Credit:CN¥50',
  ],
  [
    'a level that is left open',
    'front-office/making-good',
    '没有规定谁来定先记下来，不答应',
    'NotlaiddownwhodecidesWriteitdown',
  ],
  ['an empty form', 'front-office/valuables', '贵重物品寄存单空白表单', 'ReceiptforvaluablesEmptyform'],
  ['how often a step is done, said once', 'front-office/valuables', '做满2次仍不行', 'Stillnotrightafter2tries'],
])('%s', (_name, page, zh, en) => {
  expect(saidOn(`zh/${page}`)).toContain(zh);
  expect(saidOn(`en/${page}`)).toContain(en);
});

test.each([
  ['zh', '没有规定谁来定'],
  ['en', 'Notlaiddownwhodecides'],
])('the editors’ page lists levels that are left open, %s', (locale, heading) => {
  const html = readFileSync(join(inject('smallSiteDir'), locale, 'editors/index.html'), 'utf8');
  expect(html).toContain(`/${locale}/front-office/making-good/#piano`);
  expect(saidOn(`${locale}/editors`)).toContain(heading);
});

test('what the law forbids and what it asks for are told apart', () => {
  expect(saidOn('zh/rooms/leaving')).toContain('涉及法律风险，禁止使用');
});
