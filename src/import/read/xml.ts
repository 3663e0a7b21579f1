import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';

/** An element of an XML part, without the prefixes of names. */
export interface Node {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  /** The text directly in it. */
  text: string;
}

/** No part of a real file is nested as deep. */
const deepest = 400;

/** Reads an XML part into a tree; an empty one is a lone root. */
export function xmlTree(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  if (text === '') return root;
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name: bare(name), attributes: bareKeys(attributes), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
    if (open.length > deepest) throw new Refusal('damaged');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (data) => {
    const node = open.at(-1);
    if (node) node.text += data;
  });
  parser.write(text).close();
  return root;
}

const bare = (name: string) => name.replace(/^.*:/, '');
const bareKeys = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key === 'r:id' ? key : bare(key), value]));

/** Every element of some names below another, in the order of the file. */
export function allNamed(node: Node, ...names: readonly string[]): Node[] {
  return node.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...allNamed(child, ...names),
  ]);
}

/** The first element of a name directly in another. */
export const childNamed = (node: Node | undefined, name: string) => node?.children.find((child) => child.name === name);

/** All text below an element, of elements of some names. */
export function textIn(node: Node, ...names: readonly string[]): string {
  return allNamed(node, ...names)
    .map(({ text }) => text)
    .join('');
}
