import { applyFixes } from '../../fix.ts';
import type { Correction } from './kinds.ts';
import { offered } from './marks.ts';
import { pairFaults } from './pairs.ts';

const pairs = ['“”', '（）', '《》', '【】', '「」', '『』'];
const partners = new Map(pairs.flatMap((pair) => [[pair[0], pair] as const, [pair[1], pair] as const]));
const marks = /[“”（）《》【】「」『』]|\n[ \t\r]*\n/g;

/** Over this many paragraphs no mark finds its partner: each of the two was forgotten. */
const farthest = 3;

/** A mark, and how many paragraphs of the text stand before it. */
interface Lone {
  at: number;
  paragraph: number;
}

/**
 * Full-width marks that are opened and never closed, or closed and never opened. Only the author knows where the other
 * half belongs, so there is no correction.
 */
export function unpaired(text: string): Correction[] {
  if (isEven(text)) return [];
  const corrected = pairFaults(text);
  const faulty = new Set(corrected.map(({ kind }) => kind));
  const read = applyFixes(text, offered(corrected)).text;
  return pairs.flatMap((pair) => {
    // Quotation marks that are told as a whole are not told one by one.
    if (pair === '“”' && (faulty.has('quote') || faulty.has('facing'))) return [];
    const { opened, closed } = lonely(read, pair);
    return [...opened.map(({ at }) => fault('open', at)), ...closed.map(({ at }) => fault('close', at))];
  });
}

const fault = (kind: 'open' | 'close', at: number): Correction => ({
  kind,
  start: at,
  end: at + 1,
  text: undefined,
  safe: false,
});

/** Whether each mark has its partner in its paragraph: so in nearly every text, and told with little work. */
export function isEven(text: string): boolean {
  const depth = new Map<string, number>();
  const isClosed = () => [...depth.values()].every((now) => now === 0);
  for (const [mark] of text.matchAll(marks)) {
    const pair = partners.get(mark);
    if (!pair && !isClosed()) return false;
    if (!pair) continue;
    const now = (depth.get(pair) ?? 0) + (mark === pair[0] ? 1 : -1);
    if (now < 0) return false;
    depth.set(pair, now);
  }
  return isClosed();
}

/** Marks of one sort that stay without a partner. */
function lonely(text: string, pair: string): { opened: readonly Lone[]; closed: readonly Lone[] } {
  const opened: Lone[] = [];
  const closed: Lone[] = [];
  let paragraph = 0;
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (mark.startsWith('\n')) paragraph += 1;
    if (!pair.includes(mark) || isNamed(text, at)) continue;
    if (mark === pair[0]) {
      const last = opened.at(-1);
      // A quotation of several paragraphs opens at each of them and closes with the last.
      if (last && last.paragraph < paragraph && /(?:^|\n)[ \t>]*$/.test(text.slice(0, at))) opened.pop();
      opened.push({ at, paragraph });
    } else if (paragraph - (opened.at(-1)?.paragraph ?? -Infinity) < farthest) opened.pop();
    else if (mark !== '）' || !isEntry(text, at)) closed.push({ at, paragraph });
  }
  return { opened: opened.filter(({ at }) => !isFace(text, at)), closed };
}

/** Whether a text shows a mark itself: “（”. */
const isNamed = (text: string, at: number) =>
  /[“「『‘]/.test(text[at - 1] ?? '') && /[”」』’]/.test(text[at + 1] ?? '') && !/[”」』]/.test(text[at] ?? '');

/** Whether a bracket closes the number of an entry, as in 1）, or the face in ：）. */
const isEntry = (text: string, at: number) =>
  /(?:^|[\s，；。：、|])(?:[A-Za-z]|[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})$|[：:;；=]-?$/u.test(
    text.slice(Math.max(0, at - 5), at),
  );

/** Whether a bracket is the mouth of a face: ：（. */
const isFace = (text: string, at: number) =>
  /[：:;；]-?$/.test(text.slice(Math.max(0, at - 2), at)) && /^.(?:$|[\s，。！])/u.test(text.slice(at));
