import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { reachFaultsOf } from './targets.ts';

/** How much of a page is audited: everything, or only what differs with its colours. */
export type Depth = 'full' | 'colours';

const runs: Readonly<Record<Depth, RunOptions>> = {
  full: {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  },
  colours: { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } },
};

/** Everything that keeps someone from using the page: axe's findings, small targets, a page wider than its screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  return [...(await violationsOf(page, 'full')), ...(await reachFaultsOf(page))];
}

/** What axe finds on a page, by rule and element. */
export async function violationsOf(page: Page, depth: Depth): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ url: inject('axe') });
  return page.evaluate(async (options) => {
    const { axe: tester } = globalThis as unknown as {
      axe: {
        configure(settings: { noHtml: boolean }): void;
        run(root: Document, options: object): Promise<AxeResults>;
      };
    };
    // It would write out each element that it looks at, the whole page among them; those with faults are enough.
    tester.configure({ noHtml: true });
    const { violations } = await tester.run(document, options);
    const sourceOf = (target: string) => document.querySelector(target)?.outerHTML.slice(0, 120) ?? target;
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${sourceOf(String(target[0]))}`));
  }, runs[depth]);
}
