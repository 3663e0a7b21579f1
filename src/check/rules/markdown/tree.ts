import type { Delete, Link, Node, Root, Table } from 'mdast';
import { nearest } from '../../../corpus/edit-distance.ts';
import { nodesOf } from '../../../corpus/nodes.ts';
import type { Locale } from '../../../languages/index.ts';
import { cutAddress } from './run-on.ts';

/** A fault told from the tree of a body, in its offsets, with the text that mends it. */
export type TreeFault = { start: number; end: number; text?: string | undefined } & (
  | {
      say: 'empty-link' | 'empty-text' | 'no-link' | 'no-footnote' | 'run-on' | 'unused' | 'again' | 'tilde';
      with: { found: string };
    }
  | { say: 'undefined'; with: { found: string; name: string } }
  | { say: 'extra-cell'; with: { cells: number; head: number } }
);

interface Named extends Node {
  identifier?: string;
  label?: string | null;
}

/** What Markdown would drop, strike out or show with its signs. */
export function* treeFaults(tree: Root, body: string, locale: Locale): Iterable<TreeFault> {
  const nodes = [...nodesOf(tree)];
  const names = namesIn(nodes);
  const seen = new Set<string>();
  for (const node of nodes) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const source = body.slice(start, end);
    const found = source.split('\n', 1)[0] ?? '';
    switch (node.type) {
      case 'link': {
        const { url, children } = node as Link;
        if (url === '' || url === '#') yield { say: 'empty-link', with: { found }, start, end };
        else if (children.length === 0) yield { say: 'empty-text', with: { found }, start, end };
        const text = cutAddress(source);
        if (text !== undefined) yield { say: 'run-on', with: { found }, start, end, text };
        break;
      }
      case 'delete':
        if (!source.startsWith('~~'))
          yield { say: 'tilde', with: { found }, start, end, text: untilded(node as Delete, body, locale) };
        break;
      case 'table':
        yield* extraCells(node as Table);
        break;
      case 'definition':
      case 'footnoteDefinition': {
        const name = (node as Named).identifier ?? '';
        const [used, key] = node.type === 'definition' ? [names.used, name] : [names.notes, `^${name}`];
        if (!used.has(name)) yield { say: 'unused', with: { found }, start, end };
        // The first holds, and the words of all others are lost.
        else if (seen.has(key)) yield { say: 'again', with: { found }, start, end };
        seen.add(key);
        break;
      }
      case 'text':
        yield* inText(source, start, names.defined);
    }
  }
}

/** Names that references use, those that footnotes are called by, and those that are defined, as they are written. */
function namesIn(nodes: readonly Node[]) {
  const of = (...types: readonly string[]) =>
    nodes.filter(({ type }) => types.includes(type)).map((node) => (node as Named).identifier ?? '');
  return {
    used: new Set(of('linkReference', 'imageReference')),
    notes: new Set(of('footnoteReference')),
    defined: of('definition'),
  };
}

/** Ranges with the mark that they have in the language; words between two marks are none in English. */
function untilded({ children, position }: Delete, body: string, locale: Locale): string | undefined {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const words = body.slice(start + 1, end - 1);
  if (words.length === 0 || children.some((child) => child.type !== 'text')) return undefined;
  if (locale === 'zh') return `～${words}～`;
  const areRanges = /^\d.*\d$/s.test(words) && /\d$/.test(body.slice(0, start)) && /^\d/.test(body.slice(end));
  return areRanges ? `–${words}–` : undefined;
}

function* extraCells({ children: [head, ...rows] }: Table): Iterable<TreeFault> {
  const columns = head?.children.length ?? 0;
  for (const { children } of rows) {
    const extra = children[columns];
    if (!extra) continue;
    const [start, end] = [extra.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0];
    yield { say: 'extra-cell', with: { cells: children.length, head: columns }, start, end };
  }
}

const reference = /(?<!\\)\[([^\][\n]+)\]\[([^\][\n]*)\]/g;
const footnote = /(?<!\\)\[\^[^\]\s[]+\]/g;
const almostLink = /(?<!\\)(!?\[[^\][\n]+\])(?:[ \u3000]+\(|（|\()([^()（）\n]+)[)）]/g;
const address = /^\s*(?:https?:\/\/|mailto:|tel:|\.{0,2}\/|#)/;

function* inText(source: string, offset: number, defined: readonly string[]): Iterable<TreeFault> {
  if (!source.includes('[')) return;
  const at = (index: number, length: number) => ({ start: offset + index, end: offset + index + length });
  for (const { 0: found, index } of source.matchAll(footnote))
    yield { say: 'no-footnote', with: { found }, ...at(index, found.length) };
  for (const { 0: found, 1: text = '', 2: label = '', index } of source.matchAll(reference)) {
    const name = label || text;
    if (name.startsWith('^')) continue;
    const meant = nearest(name.toLowerCase(), defined);
    yield { say: 'undefined', with: { found, name }, ...at(index, found.length), text: meant && `[${text}][${meant}]` };
  }
  for (const { 0: found, 1: text = '', 2: inner = '', index } of source.matchAll(almostLink)) {
    if (!address.test(inner)) continue;
    const clean = inner.trim();
    const mended = /\s/.test(clean) ? (/^tel:/.test(clean) ? clean.replaceAll(/\s/g, '') : undefined) : clean;
    yield { say: 'no-link', with: { found }, ...at(index, found.length), text: mended && `${text}(${mended})` };
  }
}
