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
export async function faultsOf(page: Page, depth: Depth = 'full'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ url: inject('axe') });
  const violations = await page.evaluate(async (options) => {
    const { axe: tester } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResults> };
    };
    const { violations: found } = await tester.run(document, options);
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, runs[depth]);
  return [...violations, ...(await reachFaultsOf(page))];
}
