import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Corpus, DataPath, SourceFile, Span, Standard } from '../../corpus/index.ts';
import { bodySpan, valueSpan } from '../locate.ts';
import { hasBody } from './file-state.ts';
import { nodesOf } from '../../corpus/nodes.ts';

/** A place where a page shows a drawing. */
export interface DrawingUse {
  file: SourceFile;
  /** The id that is named; empty where none is. */
  name: string;
  /** Where the id stands, or the component that lacks one. */
  span: Span | undefined;
  /** The field, for a drawing that a standard shows; its id is looked up with all other references. */
  path?: DataPath;
  /** The standard of the page, whose figures the drawing takes. */
  standard: Standard | undefined;
}

/** Every place where a standard names a drawing or a body holds one, in the order of standards and files. */
export function* drawingUses(corpus: Corpus): Iterable<DrawingUse> {
  for (const standard of corpus.standards) {
    const { facts } = standard;
    const { file } = standard.authority;
    const path = ['standard', 'drawing'];
    if ('drawing' in facts && facts.drawing)
      yield { file, name: facts.drawing, span: valueSpan(file, path), path, standard };
  }
  const bySlug = new Map(corpus.standards.map((standard) => [standard.slug, standard]));
  for (const file of corpus.files) {
    if (!file.fences.body.includes('<Drawing') || !hasBody(file)) continue;
    const standard = bySlug.get(file.slug ?? '');
    for (const use of usesIn(file)) yield { ...use, file, standard };
  }
}

function* usesIn(file: SourceFile): Iterable<{ name: string; span: Span }> {
  const { tree } = file.body();
  for (const node of tree ? nodesOf(tree) : []) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    const element = node as MdxJsxFlowElement;
    if (element.name !== 'Drawing') continue;
    const attribute = element.attributes.find(isName);
    const value = attribute && typeof attribute.value === 'string' ? attribute.value.trim() : '';
    yield { name: value, span: value === '' ? spanOf(file, element) : nameSpan(file, attribute, value) };
  }
}

const isName = (attribute: MdxJsxFlowElement['attributes'][number]): attribute is MdxJsxAttribute =>
  attribute.type === 'mdxJsxAttribute' && attribute.name === 'name';

function spanOf(file: SourceFile, { position }: Pick<MdxJsxFlowElement, 'position'>): Span {
  return bodySpan(file, position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The id itself, without the name of the attribute and the quotes. */
function nameSpan(file: SourceFile, attribute: MdxJsxAttribute | undefined, name: string): Span {
  const span = spanOf(file, attribute ?? {});
  const at = file.text.slice(span.start, span.end).lastIndexOf(name);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + name.length };
}
