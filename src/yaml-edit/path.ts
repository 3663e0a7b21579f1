import { BadPathError } from './errors.ts';

/** One step of a path: a key, a position in a list, or the entry of a list with this id. */
export type PathStep = string | number | { readonly id: string };

/** Where a value stands in a content file. */
export type EditPath = readonly PathStep[];

const plainKey = /^[^.[\]'"#\s]+$/;
const firstStep = /^(?:\[(\d+)\]|\[#([^\]]+)\]|\['((?:[^']|'')*)'\]|([^.[\]'"#\s]+))/;
const nextStep = /^(?:\[(\d+)\]|\[#([^\]]+)\]|\['((?:[^']|'')*)'\]|\.([^.[\]'"#\s]+))/;

/**
 * Reads a path from text: `standard.clauses[#grade-c].text`, `questions[0].stem.zh`, `translation.history['1.1'].dye`.
 * Throws a `BadPathError` for text that is none.
 */
export function parsePath(text: string): EditPath {
  const steps: PathStep[] = [];
  let rest = text;
  while (rest !== '') {
    const match = (steps.length === 0 ? firstStep : nextStep).exec(rest);
    if (!match) throw new BadPathError(text);
    const [all, position, id, quoted, key] = match;
    steps.push(position ? Number(position) : id ? { id } : (key ?? (quoted ?? '').replaceAll("''", "'")));
    rest = rest.slice(all.length);
  }
  return steps;
}

/** A path as text, which `parsePath` reads back. */
export function pathText(path: EditPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (typeof step === 'object') return `[#${step.id}]`;
      if (!plainKey.test(step)) return `['${step.replaceAll("'", "''")}']`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
