import type { Page } from 'playwright-core';
import type { CopyState } from '../../src/offline/types.ts';

/** The button that keeps the site on the phone. */
export const keep = '[data-keep] [data-do=keep]';

/** Opens the home page of a site and waits until its panel can be used. */
export async function openHome(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/zh/`);
  await page.click('.more summary');
  await page.locator(keep).waitFor({ state: 'visible' });
}

/** Waits for the worker's next word about the copy in one of some states. */
export async function copyIs(page: Page, ...states: CopyState['state'][]): Promise<CopyState> {
  return page.evaluate(
    (wanted) =>
      new Promise<CopyState>((resolve) => {
        const listen = ({ data }: MessageEvent<CopyState>) => {
          if (!wanted.includes(data.state)) return;
          navigator.serviceWorker.removeEventListener('message', listen);
          resolve(data);
        };
        navigator.serviceWorker.addEventListener('message', listen);
        void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'state' }));
      }),
    states,
  );
}

/** Ticks what is to be kept: entries of a group by their ids, and no others of it. */
export async function tick(
  page: Page,
  group: 'languages' | 'manuals' | 'decks' | 'audiences',
  ...ids: string[]
): Promise<void> {
  await page
    .locator('[data-choice]:not([open]) > summary')
    .click({ timeout: 1000 })
    .catch(() => undefined);
  for (const box of await page.locator(`[data-group=${group}] input`).all())
    await box.setChecked(ids.includes((await box.getAttribute('value')) ?? ''));
}

/** Keeps a site on the phone, as far as that goes: what is ticked from the start, or some languages. */
export async function keepAll(page: Page, url: string, ...languages: string[]): Promise<CopyState> {
  await openHome(page, url);
  if (languages.length > 0) await tick(page, 'languages', ...languages);
  await page.click(keep);
  return copyIs(page, 'complete', 'incomplete');
}
