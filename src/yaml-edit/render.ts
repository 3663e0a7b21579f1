import { CST } from 'yaml';
import { flowText } from './flow-text.ts';
import { isList, isMap, type Value } from './operation.ts';
import { scalarText } from './scalar.ts';
import { isFlow, isSequence, keyText, slotsOf } from './slots.ts';
import type { Style } from './style.ts';

/** A line longer than this is broken, if it can be. In UTF-16 units. */
export const lineLimit = 120;

export interface Frame {
  style: Style;
  eol: string;
  /** The column at which the entries of a block stand. */
  column: number;
  /** A neighbour to write like. */
  like: CST.Token | undefined;
}

/** A value in YAML: in one piece with its key, or as a block on lines of its own, whose first line lacks its indent. */
export interface Rendered {
  text: string;
  isBlock: boolean;
}

/** The YAML of a value in a block, written like its neighbour. */
export function rendered(value: Value, frame: Frame): Rendered {
  if (isList(value)) return listText(value, frame);
  if (isMap(value)) return mapText(value, frame);
  return { text: scalarText(value, { inFlow: false }), isBlock: false };
}

function mapText(value: Readonly<Record<string, Value>>, frame: Frame): Rendered {
  const { style, like, column, eol } = frame;
  const flow = flowText(value, style);
  if (!blockIsWanted(value, flow, like)) return { text: flow, isBlock: false };
  const pairs = Object.entries(value).map(([key, child]) =>
    blockPair(key, child, { ...frame, like: childLike(like, key) }),
  );
  return { text: pairs.join(eol + ' '.repeat(column)), isBlock: true };
}

/** A key and its value as lines of a block map at the frame's column; the neighbour is another value. */
export function blockPair(key: string, value: Value, frame: Frame): string {
  const { text, isBlock, column } = renderedBelow(value, frame.column, frame);
  const name = scalarText(key, { inFlow: false, isKey: true });
  return isBlock ? `${name}:${frame.eol}${' '.repeat(column)}${text}` : `${name}: ${text}`;
}

/** The YAML of a value below a key at a column, and the column at which its lines stand. */
export function renderedBelow(value: Value, own: number, frame: Omit<Frame, 'column'>): Rendered & { column: number } {
  const { mapStep, listStep } = frame.style;
  const column = own + (isList(value) ? listStep : mapStep);
  const made = rendered(value, { ...frame, column });
  // Only dashes may stand at the column of their key; what is in brackets is read as the next key there.
  if (column > own || !made.isBlock || !made.text.startsWith('[')) return { ...made, column };
  return { ...rendered(value, { ...frame, column: own + mapStep }), column: own + mapStep };
}

function listText(value: readonly Value[], frame: Frame): Rendered {
  const { style, like, column, eol } = frame;
  const flow = flowText(value, style);
  if (!blockIsWanted(value, flow, like)) return { text: flow, isBlock: false };
  if (!value.some(isComposite) && !isBlockList(like)) return { text: folded(value, frame), isBlock: true };
  const entryLike = CST.isCollection(like) ? slotsOf(like)[0]?.value : undefined;
  const entries = value.map((entry) => blockEntry(entry, { ...frame, like: entryLike }));
  return { text: entries.join(eol + ' '.repeat(column)), isBlock: true };
}

/** An entry with its dash at the frame's column; the neighbour is another entry. */
export function blockEntry(value: Value, frame: Frame): string {
  const { text } = rendered(value, { ...frame, column: frame.column + 2 });
  return `- ${text}`;
}

/** A long list of words in brackets, filled line by line. */
function folded(value: readonly Value[], { style, eol, column }: Frame): string {
  const lines: string[] = [];
  for (const word of value.map((entry) => `${flowText(entry, style)},`)) {
    const last = lines.at(-1);
    if (last !== undefined && column + 2 + last.length + 1 + word.length <= lineLimit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const inner = eol + ' '.repeat(column + 2);
  return `[${inner}${lines.join(inner)}${eol}${' '.repeat(column)}]`;
}

function blockIsWanted(value: Value, flow: string, like: CST.Token | undefined): boolean {
  if (flow === '[]' || flow === '{}') return false;
  if (CST.isCollection(like) && slotsOf(like).length > 0 && isSequence(like) === isList(value))
    return !isFlow(like) || (isList(value) && flow.length > lineLimit);
  if (isList(value) && value.some(isComposite)) return true;
  return flow.length > lineLimit || (isMap(value) && Object.values(value).some(holdsComposite));
}

const isComposite = (value: Value) => isList(value) || isMap(value);
const holdsComposite = (value: Value) => isComposite(value) && Object.values(value as object).some(isComposite);

const isBlockList = (token: CST.Token | undefined) => token?.type === 'block-seq';

function childLike(like: CST.Token | undefined, key: string): CST.Token | undefined {
  if (!CST.isCollection(like) || isSequence(like)) return undefined;
  return slotsOf(like).find((slot) => keyText(slot) === key)?.value;
}
