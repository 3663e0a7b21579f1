import type { Node, Root } from 'mdast';
import type { Span } from '../../../corpus/index.ts';
import { nodesOf } from '../../../corpus/nodes.ts';
import { withoutCode } from '../../text/lines.ts';
import { meantContact } from './contact.ts';

/** Words in brackets with something like an address in brackets behind them. */
const candidate = /[[【]([^[\]【】\n]*)[\]】] ?[(（]([^()（）\n]*)[)）]/gu;
const addressed = /^\s*(?:[/#]|\.{1,2}\/|https?:|www\.|mailto:|tel:)/i;

/** Something that was typed as a link and is none: its place in the body, and the line that makes it one. */
export interface TypedLink extends Span {
  meant: string | undefined;
}

/** Finds what was meant as a link but, for a blank or a full-width bracket, is shown as it was typed. */
export function* typedLinks(body: string, tree: Root, isAddress: (url: string) => boolean): Iterable<TypedLink> {
  const text = withoutCode(body);
  const links = [...nodesOf(tree)].filter(isLinkOrCode);
  for (const match of text.matchAll(candidate)) {
    const [whole, words = '', address = ''] = match;
    const start = text[match.index - 1] === '!' ? match.index - 1 : match.index;
    const isEscaped = /\\$/.test(text.slice(0, match.index)) || /\\[\])】）]/.test(whole);
    if (!addressed.test(address) || isEscaped || links.some((link) => covers(link, match.index))) continue;
    const plain = address.normalize('NFKC').replaceAll(/\s+/g, '');
    const url = meantContact(address.trim()) ?? (isAddress(plain) ? plain : undefined);
    const end = match.index + whole.length;
    yield { start, end, meant: url === undefined ? undefined : `${text.slice(start, match.index)}[${words}](${url})` };
  }
}

const kinds = new Set(['link', 'linkReference', 'image', 'imageReference', 'inlineCode', 'code', 'definition']);

function isLinkOrCode({ type }: Node): boolean {
  return kinds.has(type);
}

function covers({ position }: Node, offset: number): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return start <= offset && offset < end;
}
