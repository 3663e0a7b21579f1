import type { Page } from 'playwright-core';

/** What a thumb cannot hit (targets under 44 px) and what an eye must chase (a page wider than its screen). */
export async function reachFaultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.querySelector('dialog[open]') ?? document;
    for (const target of root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
      const { width, height } = target.getBoundingClientRect();
      const isShown =
        width > 0 && height > 0 && target.checkVisibility({ checkVisibilityCSS: true, checkOpacity: false });
      if (!isShown || target.classList.contains('skip')) continue;
      // Half a pixel is lost to rounding at some zooms.
      if (width < 43.5 || height < 43.5)
        faults.push(`target ${Math.round(width)}×${Math.round(height)}: ${target.outerHTML.slice(0, 100)}`);
    }
    const overflow = document.documentElement.scrollWidth - window.innerWidth;
    if (overflow > 0) faults.push(`${overflow} px wider than the screen`);
    return faults;
  });
}
