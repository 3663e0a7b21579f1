import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Locale } from '../../languages/index.ts';
import {
  type Drawing,
  type DrawingAttribute,
  type DrawingBox,
  type DrawingElement,
  type DrawingElementName,
  drawingElements,
  type DrawingWords,
} from '../../schema/index.ts';
import type { Span } from '../yaml.ts';
import { readAttributes } from './attributes.ts';
import type { DrawingFault } from './fault.ts';
import { readWords } from './slots.ts';
import { numbersIn } from './values.ts';

/** A drawing as far as it could be read. One with faults is none that may be shown. */
export interface ReadDrawing {
  drawing: Drawing | undefined;
  faults: readonly DrawingFault[];
}

/** Elements within elements; a picture needs a few. */
const mostLevels = 12;
/** What may stand in what. */
const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const inside: Readonly<Partial<Record<DrawingElementName, readonly string[]>>> = {
  svg: [...shapes, 'g', 'text', 'desc', 'title'],
  g: [...shapes, 'g', 'text'],
  text: ['tspan'],
};
const holdsWords: ReadonlySet<string> = new Set(['text', 'tspan', 'desc', 'title']);

/** Reads the SVG of a drawing, which must say in each of the languages what it shows; never throws. */
export function readDrawing(source: string, id: string, languages: readonly Locale[]): ReadDrawing {
  const faults: DrawingFault[] = [];
  const root = parsed(source, faults);
  const svg = root && outermost(root, source, faults);
  if (!svg) return { drawing: undefined, faults };
  const reader = new Reader(source, faults);
  const { box } = reader.attributesOf(svg, 'svg');
  const content = reader.contentOf(svg, 'svg', 1).filter((part): part is DrawingElement => 'name' in part);
  const end = svg.position?.start.offset ?? 0;
  for (const language of languages)
    if (!reader.words[language]) faults.push({ fault: 'undescribed', found: language, start: end, end });
  if (faults.length > 0) return { drawing: undefined, faults };
  // Four numbers, or the attribute would be at fault.
  return { drawing: { id, box: box as unknown as DrawingBox, words: reader.words, content }, faults };
}

function parsed(source: string, faults: DrawingFault[]): Root | undefined {
  try {
    return fromXml(source);
  } catch (error) {
    const { place, cause } = error as { place?: { offset?: number }; cause?: { message?: string } };
    const start = Math.min(place?.offset ?? 0, source.length);
    faults.push({ fault: 'xml', found: firstLine(cause?.message ?? String(error)), start, end: start + 1 });
    return undefined;
  }
}

/** The first line without the place, which is told beside it. */
const firstLine = (message: string) => (message.split('\n', 1)[0] ?? '').replace(/ \(line \d+, column \d+\)/, '');

function outermost({ children }: Root, source: string, faults: DrawingFault[]): Element | undefined {
  let svg: Element | undefined;
  for (const node of children) {
    if (node.type === 'element' && node.name === 'svg') svg = node;
    else if (node.type === 'element') faults.push({ fault: 'root', found: node.name, ...tagOf(node, source) });
    else if (isForeign(node)) faults.push({ fault: 'node', found: node.type, ...spanOf(node) });
  }
  return svg;
}

/** Comments are an author's own; the declaration at the top says nothing that matters here. */
function isForeign(node: Nodes): boolean {
  if (node.type === 'instruction') return node.name !== 'xml';
  return node.type === 'doctype' || node.type === 'cdata';
}

class Reader {
  readonly words: Partial<Record<Locale, DrawingWords>> = {};
  readonly #source: string;
  readonly #faults: DrawingFault[];

  constructor(source: string, faults: DrawingFault[]) {
    this.#source = source;
    this.#faults = faults;
  }

  /** The attributes of an element, its language and the field of the drawing apart. */
  attributesOf(element: Element, name: DrawingElementName) {
    const tag = tagOf(element, this.#source);
    const { attributes, faults } = readAttributes(element, name, tag, this.#source);
    this.#faults.push(...faults);
    const { 'xml:lang': language, viewBox, xmlns: _, ...rest } = attributes;
    return { attributes: rest, language: plain(language) as Locale | undefined, box: numbersIn(plain(viewBox) ?? '') };
  }

  /** What stands in an element: shapes and words. What it shows, in words, is kept beside. */
  contentOf(element: Element, owner: DrawingElementName, level: number): (DrawingElement | DrawingWords)[] {
    return element.children.flatMap((node): (DrawingElement | DrawingWords)[] => {
      if (node.type === 'element') return this.#elementIn(node, owner, level);
      if (isForeign(node)) this.#refuse('node', node.type, spanOf(node), owner);
      if (node.type !== 'text') return [];
      if (holdsWords.has(owner)) return [this.#wordsIn(node.value, node.position?.start.offset ?? 0)];
      if (node.value.trim() !== '') this.#refuse('words', node.value.trim(), spanOf(node), owner);
      return [];
    });
  }

  #elementIn(element: Element, owner: DrawingElementName, level: number): DrawingElement[] {
    const tag = tagOf(element, this.#source);
    const { name } = element;
    if (!isKnown(name)) return this.#refuse('element', name, tag, owner, inside[owner] ?? []);
    if (!(inside[owner] ?? []).includes(name)) return this.#refuse('place', name, tag, owner, inside[owner] ?? []);
    if (level > mostLevels) return this.#refuse('deep', name, tag, owner);
    const { attributes, language } = this.attributesOf(element, name);
    const content = this.contentOf(element, name, level + 1);
    if (name === 'desc') this.#describe(language, content, tag);
    if (name === 'desc' || name === 'title' || name === 'svg') return [];
    return [{ name, attributes, content, ...(language && { language }) }];
  }

  #describe(language: Locale | undefined, content: readonly (DrawingElement | DrawingWords)[], tag: Span): void {
    const words = content.flatMap((part) => ('name' in part ? [] : part));
    if (!language) return;
    if (this.words[language]) this.#refuse('repeated', language, tag);
    else if (words.some((word) => !('text' in word) || word.text.trim() !== '')) this.words[language] = words;
  }

  #wordsIn(text: string, offset: number): DrawingWords {
    return readWords(text, offset, ({ found, start, end }) => this.#refuse('slot', found, { start, end }));
  }

  #refuse(
    fault: DrawingFault['fault'],
    found: string,
    { start, end }: Span,
    owner?: string,
    known?: readonly string[],
  ): DrawingElement[] {
    this.#faults.push({ fault, found, start, end, ...(owner && { owner }), ...(known && { known }) });
    return [];
  }
}

const isKnown = (name: string): name is DrawingElementName => Object.hasOwn(drawingElements, name);

/** The text of an attribute that holds no sums. */
function plain(attribute: DrawingAttribute | undefined): string | undefined {
  return attribute?.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The opening tag of an element: from `<` to the first `>` outside quotes. */
function tagOf(element: Element, source: string): Span {
  const { start } = spanOf(element);
  const tag = /^<(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(source.slice(start));
  return { start, end: start + (tag?.[0].length ?? 1) };
}
