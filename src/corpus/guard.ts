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

/** Why a piece of a body is refused. */
export type UnsafeReason =
  'import' | 'expression' | 'html' | 'component' | 'attribute' | 'attribute-expression' | 'address' | 'remote-image';

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
  const visit = (node: Node) => {
    found.push(...unsafeIn(node, options, addresses));
    for (const child of (node as Partial<Parent>).children ?? []) visit(child);
  };
  visit(tree);
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

function unsafeIn(node: Node, options: GuardOptions, addresses: ReadonlyMap<string, string>): Unsafe[] {
  const at = (reason: UnsafeReason, detail: string, place: Node = node): Unsafe => ({
    reason,
    detail,
    start: place.position?.start.offset ?? 0,
    end: place.position?.end.offset ?? 0,
  });
  const { value = '', url, identifier = '' } = node as Addressed;
  switch (node.type) {
    case 'mdxjsEsm':
      return [at('import', firstLine(value))];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [at('expression', `{${firstLine(value)}}`)];
    case 'html':
      return [at('html', firstLine(value))];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return unsafeElement(node, at);
    case 'link':
    case 'definition':
      return url !== undefined && !isAllowedAddress(url, options) ? [at('address', url)] : [];
    case 'image':
      return url !== undefined && !isLocal(url) ? [at('remote-image', url)] : [];
    case 'imageReference': {
      const address = addresses.get(identifier) ?? '';
      return isLocal(address) ? [] : [at('remote-image', address)];
    }
    default:
      return [];
  }
}

function unsafeElement(element: Jsx, at: (reason: UnsafeReason, detail: string) => Unsafe): Unsafe[] {
  const name = element.name ?? '';
  const known = Object.hasOwn(allowedComponents, name) ? allowedComponents[name] : undefined;
  if (!known) return [at(/^[a-z]/.test(name) ? 'html' : 'component', `<${name}>`)];
  return (element.attributes ?? []).flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [at('attribute-expression', '{…}')];
    if (!known.includes(attribute.name)) return [at('attribute', attribute.name)];
    return attribute.value && typeof attribute.value === 'object' ? [at('attribute-expression', attribute.name)] : [];
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
