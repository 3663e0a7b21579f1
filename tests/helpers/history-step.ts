import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const stepOf = (page: Page) => page.evaluate(() => (history.state as { over?: unknown } | null)?.over);

/** Waits until what opened over a page has made its step in the history. */
export const stepMade = (page: Page): Promise<void> => expect.poll(() => stepOf(page)).toBeTruthy();

/** Waits until what was closed has taken its step back: whoever leaves faster than any hand is held by that step. */
export const stepGone = (page: Page): Promise<void> => expect.poll(() => stepOf(page)).toBeUndefined();
