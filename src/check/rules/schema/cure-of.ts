import type { z } from 'zod';
import type { DataPath, SchemaIssue, SourceFile, Span } from '../../../corpus/index.ts';
import { schemaAt, type schemaOfType, valueAt } from '../../../schema/index.ts';
import { formerMeant } from '../../former-meant.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import type { Fix } from '../../rule.ts';
import {
  booleanMeant,
  type Cure,
  fractionMeant,
  listMeant,
  namedMeant,
  numberMeant,
  quantityMeant,
  rangeMeant,
  recordMeant,
  textMeant,
} from './cures.ts';
import { dayOfYearMeant, weekdaysMeant, windowMeant } from './days-meant.ts';
import { frequencyMeant } from './frequency-meant.ts';
import { meantColour } from './meant-setting.ts';
import { offsetMeant } from './offset-meant.ts';
import { formMeant } from './several-forms.ts';

interface FaultPlace {
  file: SourceFile;
  path: DataPath;
  schema: NonNullable<ReturnType<typeof schemaOfType>>;
  span: Span;
}

/** The value that was surely meant, with what it replaces where that is more than the value. */
export function cureOf(
  issue: SchemaIssue,
  found: unknown,
  { file, path, schema, span }: FaultPlace,
): (Cure & Partial<Span>) | undefined {
  const at = schemaAt(schema, path, file.yaml.data);
  if (!at) return undefined;
  if (issue.code === 'invalid_format') {
    if (valueAt(file.yaml.data, [...path.slice(0, -1), 'type']) === 'judgement' && path.at(-1) === 'answer') {
      const judged = booleanMeant(found);
      if (judged) return { ...judged, text: `'${judged.text}'` };
    }
    if (typeof found !== 'string') return undefined;
    if (path.at(-1) === 'swatch') return colourCure(found);
    if (path.at(-2) === 'season') return dayOfYearMeant(found);
    return textMeant(path.at(-2) === 'formerly' ? formerMeant(found) : found, at);
  }
  if (issue.code === 'invalid_union') return formMeant(found, at);
  if (issue.code === 'too_small') return fractionMeant(found, at) ?? turnedMeant(found, at);
  if (issue.code !== 'invalid_type') return undefined;
  switch (issue.expected) {
    case 'string': {
      const written = file.text.slice(span.start, span.end);
      return typeof found === 'number' || typeof found === 'boolean'
        ? { text: `'${written}'`, safe: typeof found === 'number' }
        : undefined;
    }
    case 'boolean':
      return booleanMeant(found);
    case 'array':
      return daysCure(found, at) ?? listMeant(found, at, file.text.slice(span.start, span.end));
    case 'tuple':
      return fractionMeant(found, at);
    case 'record':
      return Array.isArray(found) ? recordMeant(found, file.text.slice(span.start, span.end), at) : undefined;
    case 'object':
      return typeof found === 'string' ? objectMeant(found, at, path) : undefined;
    case 'number':
    case 'int':
      if (typeof found === 'number') return partCure(found, { file, path, schema, span });
      return typeof found === 'string'
        ? (rangeCure(found, { file, path, schema, span }) ??
            unitCure(found, { file, path, schema, span }) ??
            numberMeant(found, at, String(path.at(-1)).endsWith('Days') ? 'day' : undefined))
        : undefined;
    default:
      return undefined;
  }
}

/** A value with fields of its own, written in one piece. */
function objectMeant(found: string, at: z.ZodType, path: DataPath): Cure | undefined {
  const quantity = quantityMeant(found, at);
  // Within so long is at most so long already.
  if (quantity && path.at(-1) === 'within')
    return { ...quantity, text: quantity.text.replace(', comparator: at-most', '') };
  return (
    quantity ?? frequencyMeant(found, at) ?? offsetMeant(found, at) ?? windowMeant(found, at) ?? namedMeant(found, at)
  );
}

/** A number that is too small for nothing but the sign before it. */
function turnedMeant(found: unknown, at: z.ZodType): Cure | undefined {
  return typeof found === 'number' && found < 0 && at.safeParse(-found).success
    ? { text: String(-found), safe: false }
    : undefined;
}

/** A stretch of the week in place of the list of its days. */
function daysCure(found: unknown, at: z.ZodType): Cure | undefined {
  const days = typeof found === 'string' ? weekdaysMeant(found) : undefined;
  return days && at.safeParse(days).success ? { text: `[${days.join(', ')}]`, safe: false } : undefined;
}

function colourCure(found: string): Cure | undefined {
  const text = meantColour(found.trim());
  return text === undefined ? undefined : { text, safe: false };
}

/** Every half month is twice a month. */
function partCure(found: number, { file, path }: FaultPlace): (Cure & Span) | undefined {
  const times = Math.round(1 / found);
  const [key, own] = [keySpan(file, path), valueSpan(file, path)];
  if (path.at(-1) !== 'count' || !key || !own || times < 2 || Math.abs(times * found - 1) > 0.01) return undefined;
  return { start: key.start, end: own.end, text: `times: ${times}`, safe: false };
}

/** A figure with its unit in one piece, where the unit has no field of its own yet: `value: 60%`. */
function unitCure(found: string, { file, path, schema }: FaultPlace): Cure | undefined {
  const parent = schemaAt(schema, path.slice(0, -1), file.yaml.data);
  const data = valueAt(file.yaml.data, path.slice(0, -1));
  if (path.at(-1) !== 'value' || !parent || typeof data !== 'object' || data === null || 'unit' in data)
    return undefined;
  const whole = quantityMeant(found, parent);
  const text = whole && /^\{ value: (.*) \}$/.exec(whole.text)?.[1];
  return text === undefined ? undefined : { text, safe: false };
}

/** A range in the place of one figure: its two ends, in the fields made for them. */
function rangeCure(found: string, { file, path, span }: FaultPlace): (Cure & Span) | undefined {
  const range = path.at(-1) === 'value' ? rangeMeant(found) : undefined;
  const key = range && keySpan(file, path);
  return range && key && { start: key.start, end: span.end, text: `min: ${range[0]}, max: ${range[1]}`, safe: false };
}

/** One end of a range without the other is the least or the most that may be. */
export function openRange(file: SourceFile, range: DataPath): Fix | undefined {
  const data = valueAt(file.yaml.data, range) as Readonly<Record<string, unknown>>;
  const end = data['min'] === undefined ? 'max' : 'min';
  const [key, own] = [keySpan(file, [...range, end]), valueSpan(file, [...range, end])];
  if (data['comparator'] !== undefined || !key || !own) return undefined;
  const reads = end === 'min' ? 'at-least' : 'at-most';
  const text = `value: ${file.text.slice(own.start, own.end)}, comparator: ${reads}`;
  // On a line of its own, two fields would have to stand on two.
  const isBlock = /\n\s*$/.test(file.text.slice(0, key.start));
  return isBlock ? undefined : { start: key.start, end: own.end, text, safe: false };
}

/** The two ends of a range, changed round. */
export function swappedRange(file: SourceFile, range: DataPath): Fix | undefined {
  const ends = ['min', 'max'].map((end) => valueSpan(file, [...range, end]));
  const [first, last] = ends.sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0));
  if (!first || !last) return undefined;
  const { text } = file;
  const between = text.slice(first.end, last.start);
  const swapped = text.slice(last.start, last.end) + between + text.slice(first.start, first.end);
  return { start: first.start, end: last.end, text: swapped, safe: false };
}
