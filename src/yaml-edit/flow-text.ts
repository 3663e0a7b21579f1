import { isList, isMap, type Value } from './operation.ts';
import { scalarText } from './scalar.ts';
import type { Style } from './style.ts';

type Pads = Pick<Style, 'bracePad' | 'bracketPad'>;

/** The YAML of a value in braces or brackets, on one line. */
export function flowText(value: Value, style: Pads): string {
  if (isList(value))
    return wrapped(
      '[',
      value.map((entry) => flowText(entry, style)),
      ']',
      style.bracketPad,
    );
  if (!isMap(value)) return scalarText(value, { inFlow: true });
  const entries = Object.entries(value).map(([key, child]) => `${flowKey(key)}: ${flowText(child, style)}`);
  return wrapped('{', entries, '}', style.bracePad);
}

/** A key and its value in braces. */
export function flowPair(key: string, value: Value, style: Pads): string {
  return `${flowKey(key)}: ${flowText(value, style)}`;
}

const flowKey = (key: string) => scalarText(key, { inFlow: true, isKey: true });

function wrapped(open: string, entries: readonly string[], close: string, pad: string): string {
  return entries.length === 0 ? open + close : open + pad + entries.join(', ') + pad + close;
}

/** A value as a person reads it on one line: as YAML in braces and brackets. */
export function valueText(value: Value): string {
  return flowText(value, { bracePad: ' ', bracketPad: '' });
}
