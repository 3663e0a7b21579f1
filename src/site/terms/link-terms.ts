import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** A wording that stands for a term. */
export interface TermForm {
  id: string;
  form: string;
}

/** The most terms explained on a page: more would be a page of buttons. */
const mostTerms = 3;

/**
 * Where no term is explained: what is a heading, a link or a button already, what is spoken, labels, code, drawings.
 */
const closedTags = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'button',
  'summary',
  'q',
  'code',
  'pre',
  'svg',
  'dt',
  'th',
  'figcaption',
]);
const closedClasses = new Set([
  'num',
  'pol',
  'stage',
  'chips',
  'who',
  'mark',
  'letters',
  'count',
  'big',
  'amount',
  'aside-title',
  'applies',
]);

/** A place where a term is used. */
interface Use extends TermForm {
  node: Text;
  from: number;
  to: number;
}

/**
 * Makes the first use of a term on a page a button that opens its note, for at most three terms, longer wordings first:
 * they are the more special ones. A wording inside a longer one does not count. Changes the tree and returns the ids of
 * the terms, in the order of the page.
 */
export function linkTerms(tree: Root, forms: readonly TermForm[]): string[] {
  const texts = openTexts(tree);
  const uses = firstUses(texts, forms).slice(0, mostTerms);
  for (const text of texts) {
    const own = uses.filter(({ node }) => node === text.node);
    if (own.length > 0) replace(text, own);
  }
  const place = (use: Use) => texts.findIndex(({ node }) => node === use.node) * 1e6 + use.from;
  return uses.sort((a, b) => place(a) - place(b)).map(({ id }) => id);
}

/** The first use of each term, longest wording first. */
function firstUses(texts: readonly { node: Text }[], forms: readonly TermForm[]): Use[] {
  const taken = new Map<Text, { from: number; to: number }[]>();
  const first = new Map<string, Use>();
  for (const { id, form } of [...forms].sort((a, b) => b.form.length - a.form.length)) {
    const pattern = patternOf(form);
    for (const { node } of texts) {
      for (const match of node.value.matchAll(pattern)) {
        const [from, to] = [match.index, match.index + match[0].length];
        const spans = taken.get(node) ?? [];
        if (spans.some((span) => from < span.to && span.from < to)) continue;
        taken.set(node, [...spans, { from, to }]);
        if (!first.has(id)) first.set(id, { id, form, node, from, to });
      }
    }
  }
  return [...first.values()];
}

/** Finds a wording: whole words where it begins or ends with Latin letters or figures, in any case. */
export function patternOf(form: string): RegExp {
  const before = /^[a-z0-9]/i.test(form) ? '(?<![A-Za-z0-9-])' : '';
  const after = /[a-z0-9]$/i.test(form) ? '(?![A-Za-z0-9-])' : '';
  return new RegExp(before + RegExp.escape(form) + after, 'gi');
}

type Parent = Root | Element;

/** The texts that a reader reads as running text, in order. */
function openTexts(parent: Parent): { node: Text; parent: Parent }[] {
  return (parent.children as ElementContent[]).flatMap((node) => {
    if (node.type === 'text') return [{ node, parent }];
    return node.type === 'element' && !isClosed(node) ? openTexts(node) : [];
  });
}

function isClosed({ tagName, properties }: Element): boolean {
  const names = Array.isArray(properties.className) ? properties.className : [];
  return closedTags.has(tagName) || properties.ariaHidden === 'true' || names.some((name) => closedClasses.has(name));
}

/** Marks that a line never ends with, and those that it never begins with. */
const opens = /[\p{Ps}\p{Pi}]+$/u;
const closes = /^[\p{Pe}\p{Pf}，。、；：？！,.;:?!]+/u;

/** Puts buttons into a text. A line may break beside a button, whatever stands there: its marks are kept with it. */
function replace({ node, parent }: { node: Text; parent: Parent }, uses: readonly Use[]): void {
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { id, from, to } of [...uses].sort((a, b) => a.from - b.from)) {
    const before = opens.exec(node.value.slice(at, from))?.[0] ?? '';
    const after = closes.exec(node.value.slice(to))?.[0] ?? '';
    if (from - before.length > at) pieces.push(text(node.value.slice(at, from - before.length)));
    const button = element('button', { type: 'button', className: ['term'], popoverTarget: noteId(id) }, [
      text(node.value.slice(from, to)),
    ]);
    const marked = [...(before ? [text(before)] : []), button, ...(after ? [text(after)] : [])];
    pieces.push(marked.length === 1 ? button : element('span', { className: ['with-marks'] }, marked));
    at = to + after.length;
  }
  if (at < node.value.length) pieces.push(text(node.value.slice(at)));
  const siblings = parent.children as RootContent[];
  siblings.splice(siblings.indexOf(node), 1, ...pieces);
}

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => {
  return { type: 'element', tagName, properties, children };
};

/** The id of the note of a term; no clause id begins with an underscore. */
export function noteId(id: string): string {
  return `_t-${id}`;
}
