import { lineStart, lineText, placeAt, type SourceFile, type Span, type YamlError } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';
import type { Locale } from '../../../languages/index.ts';
import { faultsLeft } from './closings.ts';
import { maskQuotes } from './flow-slips.ts';
import { quoted } from './quoted.ts';
import type { Slip, SlipKind } from './slip.ts';

/** Reading a text again takes as long as the first time; larger ones are told without a correction. */
const mostCharacters = 50_000;

/**
 * The one change, of those that people forget or make twice, with which a file that the parser refuses reads best;
 * undefined where none helps. Offsets are those of the YAML.
 */
export function repairOf(file: SourceFile, error: YamlError, languages: readonly Locale[]): Slip | undefined {
  const { yaml } = file.fences;
  if (yaml.length > mostCharacters) return undefined;
  const { line } = placeAt(yaml, error.span.start);
  // The parser stumbles where it notices a fault, which may be a line off.
  const lines = [line, line - 1, line + 1].filter((number) => number > 0);
  const tried = lines.flatMap((number) => {
    const start = lineStart(yaml, number);
    const text = lineText(yaml, number);
    const entry = entryAround(yaml, start, start + text.length);
    return changesOf(text, start)
      .slice(0, mostChanges)
      .filter((slip) => !entry || carefully(changed(yaml, slip, entry)).errors.length === 0)
      .map((slip) => ({ slip, score: faultsLeft(file, changed(yaml, slip), Math.max(number, line), languages) }));
  });
  const best = Math.min(...tried.map(({ score }) => score));
  return best < Number.MAX_SAFE_INTEGER ? tried.find(({ score }) => score === best)?.slip : undefined;
}

/** Changes that are tried in one line: one with more is a whole file whose lines ran together. */
const mostChanges = 16;

/** Texts shorter than this are read whole at once. */
const fewCharacters = 5_000;

/** The entry of a long list that a line is in: a change that leaves it unreadable spoils the whole, too. */
function entryAround(yaml: string, lineStarts: number, lineEnds: number): Span | undefined {
  if (yaml.length < fewCharacters) return undefined;
  const begins = [...yaml.matchAll(/^(?: {0,2}- |\S)/gm)].map(({ index }) => index);
  return {
    start: begins.findLast((at) => at <= lineStarts) ?? 0,
    end: begins.find((at) => at >= lineEnds) ?? yaml.length,
  };
}

/** A text, or a part of it, with a change. */
const changed = (yaml: string, { start, end, text }: Slip, part: Span = { start: 0, end: yaml.length }) =>
  yaml.slice(part.start, start) + text + yaml.slice(end, part.end);

/** What may be wrong with one line, the surest first. */
function changesOf(line: string, start: number): Slip[] {
  const masked = maskQuotes(line);
  const slip = (kind: SlipKind, from: number, to: number, text: string): Slip => ({
    kind,
    start: start + from,
    end: start + to,
    text,
    safe: false,
  });
  const found: Slip[] = [];
  for (const { index, 0: all } of masked.matchAll(/,[ ]*,[ ,]*/g)) {
    const isText =
      /\p{Script=Han}/u.test(line[index - 1] ?? '') && /\p{Script=Han}/u.test(line[index + all.length] ?? '');
    found.push(slip('double-comma', index, index + all.length, isText ? '，' : ', '));
  }
  for (const { index, 0: all } of masked.matchAll(/(?<=[^\s,{[:])[ ]+(?=[A-Za-z][\w-]*:[ ])/g))
    found.push(slip('lost-comma', index, index + all.length, ', '));
  const dash = /^\s*-(?=[A-Za-z][\w-]*:[ ])/.exec(line);
  if (dash) found.push(slip('list-mark', dash[0].length - 1, dash[0].length, '- '));
  const bare = /^\s*(?:- +)?[A-Za-z]\w*[ ]+(?=[^\s:]+$)/.exec(line);
  if (bare) found.push(slip('lost-colon', bare[0].length - 1, bare[0].length, ': '));
  found.push(...valueChanges(line, masked, slip));
  return found;
}

/** Values that read as something else, which quotes would keep together. */
function valueChanges(
  line: string,
  masked: string,
  slip: (kind: SlipKind, from: number, to: number, text: string) => Slip,
): Slip[] {
  const found: Slip[] = [];
  const quote = (kind: SlipKind, from: number, value: string, mark?: number): void => {
    const made = slip(kind, from, from + value.length, apostrophied(value) ?? quoted(value));
    const at = mark === undefined ? undefined : made.start - from + mark;
    found.push(at === undefined ? made : { ...made, mark: { start: at, end: at + 1 } });
  };
  const block = /^(\s*(?:- +)*(?:[A-Za-z][\w-]*:[ ]+)?)(\S.*)$/.exec(line.trimEnd());
  const [, lead = '', value = ''] = block ?? [];
  if (/^(["']).*?\1\s*\S/.test(value)) quote('half-quoted', lead.length, value);
  if (/^[-?][ ]/.test(value)) quote('needs-quotes', lead.length, value);
  // In braces a value ends before the next field, or with the brace.
  for (const { index, 0: key } of masked.matchAll(/(?<=[{,][ ]*)[A-Za-z][\w-]*:[ ]+/g)) {
    const from = index + key.length;
    const rest = masked.slice(from);
    const length = rest.search(/[ ]*(?:,[ ]*[A-Za-z][\w-]*:[ ]|\}[\s,}\]]*$)/);
    const inner = length > 0 ? line.slice(from, from + length) : '';
    const colon = rest.slice(0, Math.max(0, length)).search(/:[ ]/);
    if (/^(["']).*?\1\s*\S/.test(inner)) quote('half-quoted', from, inner);
    else if (/^[-?][ ]/.test(inner)) quote('needs-quotes', from, inner);
    else if (colon > 0 && !/^[[{]/.test(inner)) quote('nested-colon', from, inner, from + colon);
  }
  return found;
}

/** A whole text in single quotes whose own apostrophes end them: `'The guest's wait'`. */
function apostrophied(value: string): string | undefined {
  const [, inner = ''] = /^'(.*)'$/.exec(value) ?? [];
  return /[a-z]'[a-z]/i.test(inner) && !/["\\]/.test(inner) && !/(?<![a-z])'|'(?![a-z])/i.test(inner)
    ? `"${inner}"`
    : undefined;
}
