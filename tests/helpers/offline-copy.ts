import type { Page } from 'playwright-core';
import type { CopyState } from '../../src/offline/types.ts';

/** The button that keeps the site on the phone. */
export const keep = '[data-keep] button:not(.quiet)';

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

/** Keeps a site on the phone, as far as that goes. */
export async function keepAll(page: Page, url: string): Promise<CopyState> {
  await openHome(page, url);
  await page.click(keep);
  return copyIs(page, 'complete', 'incomplete');
}
