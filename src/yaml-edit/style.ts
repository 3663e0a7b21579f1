import { CST } from 'yaml';
import { columnOf } from './lines.ts';
import { isFlow, isSequence, slotsOf } from './slots.ts';

/** How a file writes what the text around an edit does not show. */
export interface Style {
  /** Columns that a map in a map, and a list in a map, stand further in than the map. */
  mapStep: number;
  listStep: number;
  /** Blanks inside braces and brackets. */
  bracePad: string;
  bracketPad: string;
}

/** Looks through a file for its first examples; what it never does is done as most files do. */
export function styleOf(yaml: string, root: CST.Token | undefined): Style {
  const seen: Partial<Style> = {};
  const waiting = [root];
  while (waiting.length > 0) {
    const token = waiting.pop();
    if (!CST.isCollection(token)) continue;
    const slots = slotsOf(token);
    const [first] = slots;
    if (!first) continue;
    if (isFlow(token)) {
      const pad = /^[ \t]/.test(yaml.slice(token.offset + 1, first.start)) ? ' ' : '';
      if (isSequence(token)) seen.bracketPad ??= pad;
      else seen.bracePad ??= pad;
    } else if (token.type === 'block-map') {
      const column = columnOf(yaml, first.start);
      for (const { value } of slots) {
        if (value?.type === 'block-map') seen.mapStep ??= columnOf(yaml, value.offset) - column;
        if (value?.type === 'block-seq') seen.listStep ??= columnOf(yaml, value.offset) - column;
      }
    }
    waiting.push(...slots.map(({ value }) => value).reverse());
  }
  return { mapStep: 2, listStep: 2, bracePad: ' ', bracketPad: '', ...seen };
}
