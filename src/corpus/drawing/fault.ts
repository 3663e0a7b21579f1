import type { Span } from '../yaml.ts';

/** What can be wrong with the file of a drawing. */
export type DrawingFaultName =
  /** Not XML at all; `found` is what the parser says. */
  | 'xml'
  /** The outermost element is not `<svg>`. */
  | 'root'
  /** Something that is no element, text or comment. */
  | 'node'
  /** An element that drawings do not have, or one that does not belong in the one around it. */
  | 'element'
  | 'place'
  | 'deep'
  /** An attribute that the element does not have, lacks, or that says something else than it may. */
  | 'attribute'
  | 'missing'
  | 'value'
  | 'class'
  /** Words outside `<text>`. */
  | 'words'
  /** A place for a figure, or for a sum, that cannot be read. */
  | 'slot'
  | 'sum'
  /** Nothing that says in a language what it shows, or twice so. */
  | 'undescribed'
  | 'repeated';

/** A fault of a drawing, at its place in the file. */
export interface DrawingFault extends Span {
  fault: DrawingFaultName;
  found: string;
  /** The element it is about. */
  owner?: string;
  /** What may stand there instead. */
  known?: readonly string[];
}
