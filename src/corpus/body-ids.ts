import type { FootnoteReference, Heading, Node, Root } from 'mdast';
import { nodesOf } from './nodes.ts';

/**
 * Whether the headings of a page are numbered, by its frontmatter. A page with clauses or sections has ids of its own,
 * which are permanent and never begin with an underscore; numbered, its headings can never take one of them, and are
 * the same in every language.
 */
export function hasNumberedHeadings(frontmatter: unknown): boolean {
  if (typeof frontmatter !== 'object' || frontmatter === null) return false;
  return ['standard', 'manual', 'translation'].some((block) => block in frontmatter);
}

/** The ids of the headings of a body, in its order: the site writes them, and the check looks links up among them. */
export function headingIds(tree: Root, isNumbered: boolean): ReadonlyMap<Heading, string> {
  const ids = new Map<Heading, string>();
  const taken = new Map<string, number>();
  for (const node of nodesOf(tree)) {
    if (!isHeading(node)) continue;
    const slug = isNumbered ? `_${ids.size + 1}` : slugOf(textOf(node));
    ids.set(node, isNumbered ? slug : unlike(slug, taken));
  }
  return ids;
}

/** The ids of headings by what their words would be as an id, for whoever does not know that they are numbered. */
export function idsByWords(tree: Root, isNumbered: boolean): ReadonlyMap<string, string> {
  return new Map([...headingIds(tree, isNumbered)].reverse().map(([heading, id]) => [slugOf(textOf(heading)), id]));
}

/** Every id in the page that comes from its body: those of headings, and those that footnotes are given. */
export function bodyIds(tree: Root, isNumbered: boolean): string[] {
  return [...headingIds(tree, isNumbered).values(), ...footnoteIds(tree)];
}

/** A text as an address holds it: no marks but hyphens, small letters. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** A slug that no heading before has: the second `a` is `a-1`. */
function unlike(slug: string, taken: Map<string, number>): string {
  let [own, times] = [slug, taken.get(slug) ?? 0];
  while (taken.has(own)) own = `${slug}-${(times += 1)}`;
  taken.set(slug, times).set(own, taken.get(own) ?? 0);
  return own;
}

/** What the Markdown library calls its footnotes: the list's heading, each note, each place that refers to one. */
function footnoteIds(tree: Root): string[] {
  const calls = new Map<string, number>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'footnoteReference') continue;
    const { identifier } = node as FootnoteReference;
    calls.set(identifier.toUpperCase(), (calls.get(identifier.toUpperCase()) ?? 0) + 1);
  }
  const ids = [...calls].flatMap(([identifier, count]) => {
    // As the library writes it into addresses.
    const name = encodeURI(identifier.toLowerCase());
    const backs = Array.from({ length: count }, (_, index) => `fnref-${name}${index === 0 ? '' : `-${index + 1}`}`);
    return [`fn-${name}`, ...backs].map((id) => `user-content-${id}`);
  });
  return ids.length > 0 ? ['footnote-label', ...ids] : [];
}

function textOf(heading: Heading): string {
  return [...nodesOf({ type: 'root', children: heading.children })]
    .map((node) => ('value' in node && node.type !== 'html' ? String(node.value) : ''))
    .join('');
}

function isHeading(node: Node): node is Heading {
  return node.type === 'heading';
}
