import { z } from 'zod';
import { figuresIn, fractionNear } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { type Bilingual, innerOf, type Labels, labelsOf, type Unit, units } from '../../../schema/index.ts';
import { readNumeral } from '../../../lib/numerals.ts';
import { readingAround, readingMeant } from './readings.ts';
import { sideMeant } from './side-meant.ts';
import { unitMeant } from './unit-meant.ts';

/** A value that was surely meant, as YAML. */
export interface Cure {
  text: string;
  safe: boolean;
}

const yes = /^(?:是|要|对|正确|真|有|需要|yes|y|on|true|t|1|√|✓|✔)$/i;
const no = /^(?:否|不|不是|不对|错|错误|不要|假|无|没有|不需要|no|n|off|false|f|0|×|✗|✘)$/i;

/** `true` or `false` for the ways people say them. */
export function booleanMeant(found: unknown): Cure | undefined {
  const plain = plainOf(found);
  if (yes.test(plain)) return { text: 'true', safe: false };
  return no.test(plain) ? { text: 'false', safe: false } : undefined;
}

/** The entry of a closed list that a word means: by its form, its Chinese or English name, or nearly its letters. */
export function choiceMeant(found: string, known: readonly string[], named?: Labels<string>): string | undefined {
  if (known.every((id) => id in units)) {
    const unit = unitMeant(found);
    return unit !== undefined && known.includes(unit) ? unit : undefined;
  }
  const plain = plainOf(found)
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const tables: readonly Partial<Labels<string>>[] = named ? [named] : labelsOf(known);
  return (
    known.find((id) => id.toLowerCase() === plain) ??
    known.find((id) => tables.some((labels) => namesOf(labels[id]).includes(plain))) ??
    nearest(plain, known) ??
    [readingMeant(found), sideMeant(found)].find((id) => id !== undefined && known.includes(id))
  );
}

/** What an entry of a closed list is called, with and without the word that says of each. */
function namesOf(label: Bilingual | undefined): string[] {
  if (!label) return [];
  const { zh, en } = label;
  const hyphened = en.toLowerCase().replaceAll(' ', '-');
  return [zh, zh.replace(/^每/, ''), en.toLowerCase(), hyphened, hyphened.replace(/^(?:per|an?)-/, '')];
}

/** Ways in which a text of a strict form goes wrong without its meaning becoming doubtful, the least change first. */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/[‐‑‒–—―−﹣－_]/g, '-').replaceAll(/\s*-\s*/g, '-'),
  (text) => text.replaceAll(/\s+/g, '-'),
  (text) => text.replaceAll(/\s+/g, ''),
  (text) => text.replace(/^[vV](?=\d)/, '').replace(/版$/, ''),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/^[A-Za-z]{2,3}-?(?=\d)/, (letters) => `${letters.replace('-', '').toUpperCase()}-`),
  (text) =>
    text
      .toUpperCase()
      .replace(/(?<=^[A-Z]{2,3}-)[\dOIL]+/, (digits) => digits.replaceAll('O', '0').replaceAll(/[IL]/g, '1')),
];

/** A text in the form that its field asks for, where only width, case, dashes or look-alikes keep it from that. */
export function textMeant(found: string, schema: z.ZodType): Cure | undefined {
  let text = found.normalize('NFKC').trim();
  for (const [index, repair] of repairs.entries()) {
    for (const candidate of [repair(found.normalize('NFKC').trim()), (text = repair(text))])
      // Width alone changes no meaning.
      if (candidate !== '' && schema.safeParse(candidate).success)
        return { text: inYaml(candidate), safe: index === 0 && /^[\d:.-]+$/.test(candidate) };
  }
  return undefined;
}

/**
 * A number that stands with its unit, with commas, as a word, or in full-width digits. Where a field is counted in one
 * unit, a figure in another says something else.
 */
export function numberMeant(found: string, schema: z.ZodType, unit?: Unit): Cure | undefined {
  const narrow = plainOf(found);
  if (narrow !== '' && !Number.isNaN(Number(narrow)) && /^-?\d+(?:\.\d+)?$/.test(narrow)) {
    return schema.safeParse(Number(narrow)).success ? { text: narrow, safe: true } : undefined;
  }
  const bare = narrow.replace(/^(?:约|大约|不超过|不少于|about|at most|at least)\s*/i, '');
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(bare)
    ? Number(bare.replaceAll(',', ''))
    : (readNumeral(bare) ?? figure(bare, unit));
  return plain !== undefined && schema.safeParse(plain).success ? { text: String(plain), safe: false } : undefined;
}

/** The one number of a text that is nothing but a figure with its unit. */
function figure(text: string, unit?: Unit): number | undefined {
  const [only, ...more] = figuresIn(text);
  if (!only || more.length > 0 || only.values.length > 1) return undefined;
  if (unit && only.units.length > 0 && !only.units.includes(unit)) return undefined;
  // 80 % of the points are no 80 points.
  if (only.units.includes('percent') || only.units.includes('permille')) return undefined;
  return only.start === 0 && only.end === text.length ? only.values[0] : undefined;
}

/** The two ends of a range written in one piece: `90~110`, `90 到 110`. */
export function rangeMeant(found: unknown): [min: number, max: number] | undefined {
  const plain = plainOf(found);
  const [only, ...more] = figuresIn(plain);
  const [min, max] = only?.values ?? [];
  if (!only || more.length > 0 || min === undefined || max === undefined || min >= max) return undefined;
  return only.start === 0 && only.end === plain.length ? [min, max] : undefined;
}

/** A quantity written in one piece: `90~110 厘米`, `38%`, `约 3 分钟`, `57 °C`, `三分之二`. */
export function quantityMeant(found: string, schema: z.ZodType): Cure | undefined {
  const { plain, reads: comparator } = readingAround(found);
  const [only, ...more] = figuresIn(plain);
  const [unit, ...others] = only?.units ?? [];
  const [value, max] = only?.values ?? [];
  if (!only || more.length > 0 || unit === undefined || others.length > 0 || value === undefined) return undefined;
  if (only.start !== 0 || only.end !== plain.length) return undefined;
  const fraction = unit === 'whole' ? fractionNear(value) : undefined;
  const figures = fraction
    ? `fraction: [${fraction.join(', ')}]`
    : max === undefined
      ? `value: ${value}`
      : `min: ${value}, max: ${max}`;
  const data = fraction ? { fraction } : max === undefined ? { value } : { min: value, max };
  return schema.safeParse({ ...data, unit, ...(comparator && { comparator }) }).success
    ? { text: `{ ${figures}, unit: ${unit}${comparator ? `, comparator: ${comparator}` : ''} }`, safe: false }
    : undefined;
}

/** A list of which only the brackets are missing, its entries perhaps set apart by other marks. */
export function listMeant(found: unknown, schema: z.ZodType, written = ''): Cure | undefined {
  // One entry without the brackets of its list.
  if (typeof found === 'object' && written.startsWith('{'))
    return schema.safeParse([found]).success ? { text: `[${written}]`, safe: false } : undefined;
  if (typeof found !== 'string' && typeof found !== 'number') return undefined;
  const parts = String(found)
    .normalize('NFKC')
    .split(/[、,;/]|\s+和\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  if (schema.safeParse(parts).success) return { text: `[${parts.map(inYaml).join(', ')}]`, safe: false };
  const entry = entryOf(schema);
  const entries = parts.map((part) => choiceOf(part, entry) ?? quantityMeant(part, entry) ?? namedMeant(part, entry));
  const texts = entries.flatMap((entry) => entry?.text ?? []);
  return texts.length === parts.length ? { text: `[${texts.join(', ')}]`, safe: false } : undefined;
}

/** The entry of a closed list that a word means, where the schema is one. */
function choiceOf(word: string, schema: z.ZodType): Cure | undefined {
  const text = schema instanceof z.ZodEnum ? choiceMeant(word, schema.options.map(String)) : undefined;
  return text === undefined ? undefined : { text, safe: false };
}

/** The schema of the entries of a list. */
function entryOf(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  if (inner) return entryOf(inner);
  const { element } = schema.def as { element?: z.ZodType };
  return element ?? schema;
}

/** An entry of which only the name was written, where it needs no more: 黑 for `{ name: 黑 }`. */
export function namedMeant(found: string, schema: z.ZodType): Cure | undefined {
  const isEnough = schema.safeParse({ name: found }).success;
  return isEnough ? { text: `{ name: ${inYaml(found)} }`, safe: false } : undefined;
}

/** A fraction written as one: `1/2`, alone or as the only entry of its list. */
export function fractionMeant(found: unknown, schema: z.ZodType): Cure | undefined {
  const only: unknown = Array.isArray(found) && found.length === 1 ? found[0] : found;
  const [, upper, lower] = /^(\d+)\s*[/／]\s*(\d+)$/.exec(typeof only === 'string' ? only.trim() : '') ?? [];
  if (lower === undefined || !schema.safeParse([Number(upper), Number(lower)]).success) return undefined;
  return { text: `[${String(upper)}, ${lower}]`, safe: false };
}

/** Fields by their names, of which each was made an entry of a list: the same lines without their dashes. */
export function recordMeant(found: readonly unknown[], written: string, schema: z.ZodType): Cure | undefined {
  const fields = found.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.entries(entry) : []));
  const areSingle = fields.length === found.length && new Set(fields.map(([name]) => name)).size === fields.length;
  const isBlock = /^-[ ]+[\w'"]/.test(written);
  if (!areSingle || !isBlock || !schema.safeParse(Object.fromEntries(fields)).success) return undefined;
  return { text: written.replaceAll(/^( *)-[ ]+(?=[\w'"])/gm, '$1').trimEnd(), safe: false };
}

const plainOf = (found: unknown) => String(found).normalize('NFKC').trim();

/** A text as YAML, in quotes where it would be read as something else. */
export function inYaml(text: string): string {
  return /^(?:[\d.+-]+|true|false|null|~|yes|no|on|off)$/i.test(text) || /[:,[\]{}&*!|>'"%@`]|^#| #/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : text;
}
