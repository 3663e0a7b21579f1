import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { phone } from '../helpers/browser.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { openSearch } from '../helpers/search-sheet.ts';

const schemes = ['light', 'dark'] as const;
const seen = (scheme: (typeof schemes)[number], now = '2026-11-21T12:30:00Z'): ReaderOptions => ({
  site: inject('smallSite'),
  device: { ...phone, scheme },
  context: { forcedColors: 'active' },
  now,
});

/** The colours in which something is painted, the most frequent first; of its middle where `inset` is given. */
async function coloursOf(part: Locator, inset = 0): Promise<string[]> {
  const picture = (await part.screenshot()).toString('base64');
  return part.page().evaluate(
    async ({ source, edge }) => {
      const image = Object.assign(new Image(), { src: source });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const [width, height] = [image.width - 2 * edge, image.height - 2 * edge];
      const { data = [] } = context?.getImageData(edge, edge, width, height) ?? {};
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
    },
    { source: `data:image/png;base64,${picture}`, edge: inset },
  );
}
const ground = async (part: Locator, inset?: number) => (await coloursOf(part, inset))[0];
/** Whether a colour is one, and no black, white or grey, which is all that the reader's own have for words. */
function isHue(colour: string): boolean {
  const parts = colour.split(',').map(Number);
  return Math.max(...parts) - Math.min(...parts) > 60;
}
const press = (page: Page, which: string) => page.locator(which).click();

test.each(schemes)('what is chosen or pressed is told from what is not, in the colours of the reader, %s', (scheme) =>
  visit(
    '/zh/',
    async (page) => {
      const chip = (text: string) => page.locator('.channels label').filter({ hasText: text });
      await chip('电话').click();
      await page.locator('h1').click();
      expect(await ground(chip('电话'))).not.toBe(await ground(chip('当面')));
      await press(page, '[popovertarget=_menu]');
      const [pressed, other] = ['true', 'false'].map((is) =>
        page.locator(`[data-set-theme][aria-pressed=${is}]`).first(),
      );
      if (!pressed || !other) throw new Error('No choice of colours');
      expect(await ground(pressed)).not.toBe(await ground(other));
    },
    seen(scheme),
  ),
);

test.each(schemes)('what a search finds is all there to read, with the row that Enter opens, %s', (scheme) =>
  visit(
    '/zh/',
    async (page) => {
      const sheet = await openSearch(page);
      await sheet.ask('客人');
      expect((await coloursOf(page.locator('dialog mark').first())).length).toBeGreaterThan(1);
      await page.keyboard.press('ArrowDown');
      const edge = (which: string) =>
        page
          .locator(`dialog [role=option]${which}`)
          .first()
          .evaluate((one) => getComputedStyle(one).outlineStyle);
      expect([await edge('[aria-selected=true]'), await edge(':not([aria-selected=true])')]).toEqual(['solid', 'none']);
      await sheet.ask('住店吗');
      const stance = page.locator('dialog .stance[data-stance=never-say]').first();
      expect(await stance.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('"✗"');
    },
    seen(scheme),
  ),
);

test.each(schemes)('colours that a rule names are shown, and buttons have an edge, %s', async (scheme) => {
  await visit(
    '/zh/rooms/long-stay/',
    async (page) => {
      const painted: (string | undefined)[] = [];
      for (const swatch of await page.locator('.swatch').all()) painted.push((await coloursOf(swatch)).find(isHue));
      expect(painted.length).toBeGreaterThan(2);
      expect(painted).not.toContain(undefined);
      expect(new Set(painted).size).toBe(painted.length);
      await page.locator('.keep-page').click();
      const told = page.locator('.told');
      expect(await told.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('2px');
    },
    seen(scheme),
  );
  await visit(
    '/zh/practice/questions/front-office/',
    async (page) => {
      await page.locator('.option:visible').first().click();
      const check = page.locator('.act:visible').first();
      expect(await check.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('2px');
      expect(await ground(check, 4)).toBe(await ground(page.locator('h1')));
      await check.click();
      expect((await coloursOf(page.locator('.verdict:visible, [role=status]:visible').first())).length).toBeGreaterThan(
        1,
      );
    },
    seen(scheme),
  );
});
