import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { nodesOf } from './nodes.ts';

/**
 * Components a body may use, with the attributes each knows. Nothing else is rendered, so nothing an editor types can
 * run.
 */
export const allowedComponents: Readonly<Record<string, readonly string[]>> = {
  Aside: ['type', 'title'],
  Drawing: ['name'],
};

/** Attributes that take one of a few words. */
export const attributeChoices: Readonly<Record<string, readonly string[]>> = {
  'Aside type': ['note', 'tip', 'caution', 'danger'],
};

/** Why a piece of a body is refused. */
export type UnsafeReason =
  | 'import'
  | 'comment'
  | 'expression'
  | 'html'
  | 'component'
  | 'attribute'
  | 'attribute-expression'
  | 'attribute-choice'
  | 'address'
  | 'remote-image'
  | 'deep';

/** Quotations, lists and boxes within one another beyond this are no page for people, and would stop a build. */
const deepest = 24;

/** A piece of a body that is refused, in offsets from the start of the body. */
export interface Unsafe {
  reason: UnsafeReason;
  /** The name or address that is refused. */
  detail: string;
  start: number;
  end: number;
}

export interface GuardOptions {
  /** Hosts that may be linked to over https. */
  linkHosts: readonly string[];
}

interface Jsx extends Node {
  name?: string | null;
  attributes?: (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
}
interface Addressed extends Node {
  url?: string;
  value?: string;
  identifier?: string;
}

/** Finds everything in a body that could run, load from elsewhere or lead to an address that is not allowed. */
export function findUnsafe(tree: Root, options: GuardOptions): Unsafe[] {
  const found: Unsafe[] = [];
  const addresses = definitionsIn(tree);
  let isTold = false;
  const visit = (node: Node, depth: number) => {
    found.push(...unsafeIn(node, options, addresses));
    if (depth > deepest) {
      if (!isTold) found.push(unsafe('deep', String(deepest), node));
      isTold = true;
      return;
    }
    for (const child of (node as Partial<Parent>).children ?? []) visit(child, depth + 1);
  };
  visit(tree, 0);
  return found;
}

/** The addresses that references of a body go by; the first of a name counts. */
function definitionsIn(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const node of nodesOf(tree)) {
    const { identifier, url } = node as Addressed;
    if (node.type === 'definition' && identifier !== undefined && !addresses.has(identifier))
      addresses.set(identifier, url ?? '');
  }
  return addresses;
}

const unsafe = (reason: UnsafeReason, detail: string, { position }: Pick<Node, 'position'>): Unsafe => ({
  reason,
  detail,
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function unsafeIn(node: Node, options: GuardOptions, addresses: ReadonlyMap<string, string>): Unsafe[] {
  const { value = '', url, identifier = '' } = node as Addressed;
  switch (node.type) {
    case 'mdxjsEsm':
      return [unsafe('import', firstLine(value), node)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [unsafe(/^\s*\/[*/]/.test(value) ? 'comment' : 'expression', `{${firstLine(value)}}`, node)];
    case 'html':
      return [unsafe('html', firstLine(value), node)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return unsafeElement(node);
    case 'link':
    case 'definition':
      return url !== undefined && !isAllowedAddress(url, options) ? [unsafe('address', url, node)] : [];
    case 'image':
      return url !== undefined && !isLocal(url) ? [unsafe('remote-image', url, node)] : [];
    case 'imageReference': {
      const address = addresses.get(identifier) ?? '';
      return isLocal(address) ? [] : [unsafe('remote-image', address, node)];
    }
    default:
      return [];
  }
}

function unsafeElement(element: Jsx): Unsafe[] {
  const name = element.name ?? '';
  const known = Object.hasOwn(allowedComponents, name) ? allowedComponents[name] : undefined;
  if (!known) return [unsafe(/^[a-z]/.test(name) ? 'html' : 'component', `<${name}>`, element)];
  return (element.attributes ?? []).flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [unsafe('attribute-expression', '{…}', element)];
    const { value } = attribute;
    if (!known.includes(attribute.name)) return [unsafe('attribute', attribute.name, element)];
    if (value && typeof value === 'object') return [unsafe('attribute-expression', attribute.name, element)];
    const choices = attributeChoices[`${name} ${attribute.name}`];
    if (!choices || choices.includes(value ?? '')) return [];
    return [unsafe('attribute-choice', value ?? '', attribute.position ? attribute : element)];
  });
}

/** Relative addresses, https to allowed hosts, mailto and tel; nothing else, and never `//host`. */
export function isAllowedAddress(url: string, { linkHosts }: GuardOptions): boolean {
  if (isLocal(url)) return true;
  if (/^(?:mailto|tel):/i.test(url)) return true;
  try {
    const { protocol, hostname, username, password } = new URL(url);
    return protocol === 'https:' && username === '' && password === '' && linkHosts.includes(hostname);
  } catch {
    return false;
  }
}

/**
 * Whether an address stays on this site. Control characters and backslashes are refused, as browsers skip or turn
 * them.
 */
export function isLocal(url: string): boolean {
  if (/[\u0000-\u0020\\]/.test(url) || url.startsWith('//')) return false;
  return !/^[^/?#]*:/.test(url);
}

const firstLine = (text: string) => (text.split('\n', 1)[0] ?? '').slice(0, 60);
