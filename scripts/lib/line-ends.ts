import type { Nodes, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { unbrokenWords } from '../../src/lib/unbroken-words.ts';
import { elementsIn } from './elements-in.ts';
import { insertedAt } from './page-changes.ts';

/** What is left as it is: what is not read, is quoted as it was typed, or is shown as it is printed. */
const left = new Set(['script', 'style', 'svg', 'code', 'kbd', 'samp', 'pre', 'textarea', 'select']);
/** What keeps together: the faces of cards, and what is filled into a line. */
const whole = ['card-face', 'slot'];
/** The fewest characters of a text that may be parted: fewer fit a line wherever they stand. */
const fewest = 7;
/** A last line has more characters than this. */
const mostOfRest = 2;
/** Words that are short together stay together: phrases read better, and a page of them weighs less. */
const fewestTogether = 4;
const han = /\p{Script=Han}/u;

/**
 * A page whose Chinese lines end between words: `<wbr>` marks where a line may end, and style sheets let it end nowhere
 * else. Nothing else of the page changes, not by a byte. `names` are never parted.
 */
export function withLineEnds(html: string, names: readonly string[] = []): string {
  if (!han.test(html)) return html;
  const mains = elementsIn(fromHtml(html)).filter(({ tagName }) => tagName === 'main');
  const places = mains.flatMap(textsIn).flatMap((text) => placesIn(text, html, names));
  return insertedAt(html, places, '<wbr>');
}

/** The texts that may be parted, in the order of the page. */
function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  if (node.type === 'element') {
    const { className } = node.properties;
    const isWhole = Array.isArray(className) && className.some((name) => whole.some((one) => one === name));
    if (isWhole || left.has(node.tagName)) return [];
    if (node.content) return textsIn(node.content);
  }
  return 'children' in node ? node.children.flatMap((child) => textsIn(child)) : [];
}

/** Where a text may be parted, as places of the page; one that is written with entities there keeps whole. */
function placesIn({ value, position }: Text, html: string, names: readonly string[]): number[] {
  const from = position?.start.offset;
  if (from === undefined || !html.startsWith(value, from) || charactersIn(value) < fewest) return [];
  return endsOf(value, names).map((end) => from + end);
}

/** Where the words of a text end that a line may end with. */
function endsOf(text: string, names: readonly string[]): number[] {
  const named = names.flatMap((name) => spansOf(text, name));
  let at = 0;
  let begun = 0;
  return unbrokenWords(text).flatMap((word) => {
    at += word.length;
    // Beside a blank and after a mark lines end anyway.
    const isBetween = han.test(text.charAt(at - 1)) && han.test(text.charAt(at));
    if (!isBetween) begun = at;
    const isNamed = named.some(([from, to]) => from < at && at < to);
    if (!isBetween || isNamed || at - begun < fewestTogether || charactersIn(text.slice(at)) <= mostOfRest) return [];
    begun = at;
    return [at];
  });
}

const charactersIn = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

function spansOf(text: string, name: string): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(name); name !== '' && at !== -1; at = text.indexOf(name, at + 1))
    found.push([at, at + name.length]);
  return found;
}
