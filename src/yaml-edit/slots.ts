import { CST } from 'yaml';

/** A map or a list as it stands in the text. */
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** Where an entry of a map or list stands, in offsets. */
export interface Slot {
  start: number;
  /** The end of its value; comments after it do not count. */
  end: number;
  key: CST.Token | undefined;
  /** The end of the `:` or `-` that the value follows; undefined when there is none. */
  valueFrom: number | undefined;
  /** Undefined when the value is left out, which reads as null. */
  value: CST.Token | undefined;
}

/** Whether a token is written in braces or brackets. */
export function isFlow(token: CST.Token | undefined): token is CST.FlowCollection {
  return token?.type === 'flow-collection';
}

/** Whether a collection is a list. */
export function isSequence(token: Collection): boolean {
  return token.type === 'block-seq' || (isFlow(token) && token.start.source === '[');
}

/** The entries of a collection, in the order of the text. */
export function slotsOf(collection: Collection): Slot[] {
  return (collection.items as CST.CollectionItem[]).flatMap((item) => slotOf(item) ?? []);
}

function slotOf(item: CST.CollectionItem): Slot | undefined {
  const marks = item.start.filter(isMark);
  const sep = item.sep?.filter(isMark) ?? [];
  const key = item.key ?? undefined;
  const value = isLeftOut(item.value) ? undefined : item.value;
  const parts = [...marks, key, ...sep, value].filter((part) => part !== undefined);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const before = [...marks, ...sep].findLast(({ type }) => type === 'seq-item-ind' || type === 'map-value-ind');
  return { start: first.offset, end: endOf(last), key, valueFrom: before && before.offset + 1, value };
}

/** Tokens of an entry that are neither blank nor a comment nor the comma before it. */
function isMark({ type }: CST.SourceToken): boolean {
  return type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'comma';
}

function isLeftOut(token: CST.Token | undefined): boolean {
  return token?.type === 'scalar' && token.source === '';
}

/** The end of a value, without what follows it on its line. */
export function endOf(token: CST.Token): number {
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      return slotsOf(token).at(-1)?.end ?? token.offset;
    case 'flow-collection':
      return (token.end.findLast(({ type }) => type.startsWith('flow-'))?.offset ?? token.offset) + 1;
    case 'block-scalar': {
      const text = token.props.map(sourceOf).join('') + token.source;
      return token.offset + text.replace(/[ \t\r\n]+$/, '').length;
    }
    default:
      return token.offset + sourceOf(token).length;
  }
}

const sourceOf = (token: CST.Token) => ('source' in token ? token.source : '');

/** A key as text; undefined for one that is no scalar. */
export function keyText({ key }: Slot): string | undefined {
  return CST.resolveAsScalar(key)?.value;
}
