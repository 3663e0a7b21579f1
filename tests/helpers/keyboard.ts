import type { Page } from 'playwright-core';

/** A reader who has keys and no finger: goes from stop to stop, and notes where the focus cannot be seen. */
export interface Keyboard {
  /** Goes on by Tab, or back, until the focus is on something, and says how that was when it cannot be reached. */
  reach(selector: string, back?: 'back'): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Whether the focus is on something. */
  isAt(selector: string): Promise<boolean>;
  /** Stops whose focus was not to be seen: without a mark, off the screen, or behind something. */
  faults: string[];
}

/** More stops than a page of the small manuals has. */
const mostStops = 60;

/** Begins at the top of a page. */
export function keyboardOn(page: Page): Keyboard {
  const faults: string[] = [];
  const isAt = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    faults,
    isAt,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    reach: async (selector, back) => {
      const seen: string[] = [];
      for (let stop = 0; stop < mostStops; stop++) {
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
        const { name, fault, isThere, isSame, isAgain } = await page.evaluate(stopHere, {
          wanted: selector,
          isFirst: seen.length === 0,
        });
        if (fault !== '') faults.push(`${name}: ${fault}`);
        if (isThere) return;
        // A date has a stop for each of its parts.
        if (isAgain && !isSame) break;
        seen.push(name);
      }
      throw new Error(`No way to ${selector} by Tab:\n${seen.join('\n')}`);
    },
  };
}

interface Stop {
  name: string;
  /** What is wrong with how it is shown that the focus is here. */
  fault: string;
  isThere: boolean;
  /** Whether the last stop was here too, and whether this round has been here before. */
  isSame: boolean;
  isAgain: boolean;
}

/** The stops of this round, as the page remembers them. */
type Round = Element[];

/** What has the focus, and whether it is what was wanted. Runs in the page. */
function stopHere({ wanted, isFirst }: { wanted: string; isFirst: boolean }): Stop {
  const kept = globalThis as { round?: Round };
  const round = (kept.round = isFirst ? [] : (kept.round ?? []));
  const at = document.activeElement ?? document.body;
  const stop = { name: at.outerHTML.slice(0, 120), isThere: at.matches(wanted) };
  const known = { isSame: round.at(-1) === at, isAgain: round.includes(at) };
  round.push(at);
  // The browser's own part of the round.
  if (at === document.body) return { ...stop, ...known, name: 'page', fault: '' };
  return { ...stop, ...known, fault: faultOf(at) };

  function faultOf(one: Element): string {
    // The button within a date is the browser's own, with a mark of its own.
    if (!one.matches(':focus')) return '';
    const marked = [one, one.nextElementSibling, one.closest('label'), one.closest('.search .bar')];
    if (!marked.some((near) => near && isMarked(near))) return 'no mark';
    const { top, bottom, left, right } = one.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return 'off the screen';
    const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2;
    const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    const isSeen = over === null || one.contains(over) || over.contains(one) || one.closest('label')?.contains(over);
    return isSeen ? '' : `behind ${over.outerHTML.slice(0, 60)}`;
  }
  function isMarked(near: Element): boolean {
    const { outlineStyle, outlineWidth, borderBottomColor, color } = getComputedStyle(near);
    // The box of the search colours the line below it.
    if (near.matches('.bar')) return borderBottomColor !== color;
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  }
}
