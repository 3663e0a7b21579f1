import { quoted } from './quoted.ts';
import type { Slip } from './slip.ts';
import { type SplitText, splitTexts } from './split-texts.ts';

const wideBrackets: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']' };

/** A name that is filled in when a text is shown, such as {guest}. */
const placeholder = String.raw`\{[a-z-]+\}`;

/** Slips inside braces on one line: `{ id：front，text: 甲,乙 }`. Nothing is found in a line without braces. */
export function flowSlips(line: string, start: number): Slip[] {
  const slips: Slip[] = [];
  if (/(?:^|[:：\-,])\s*[｛［]/.test(line)) {
    for (const match of line.matchAll(/[｛｝［］]/g))
      slips.push({
        kind: 'wide-bracket',
        start: start + match.index,
        end: start + match.index + 1,
        text: wideBrackets[match[0]] ?? '',
        safe: true,
      });
    return slips;
  }
  const open = /(?:^|[:\-,[])\s*\{/.exec(line);
  if (!open) return slips;
  const masked = maskQuotes(line);
  const add = (kind: Slip['kind'], from: number, length: number, text: string, safe = true) =>
    slips.push({ kind, start: start + from, end: start + from + length, text, safe });
  for (const match of masked.matchAll(/([{,][ ]*)([A-Za-z_][\w-]*)[ ]?(：[ ]*|:(?=[^\s/,}\]]))/g)) {
    const [all, before = '', key = '', colon = ''] = match;
    const from = match.index + before.length + key.length;
    if (match.index >= open.index)
      add(colon.startsWith('：') ? 'wide-colon' : 'no-space', from, all.length - before.length - key.length, ': ');
  }
  for (const match of masked.matchAll(/，[ ]*(?=[A-Za-z_][\w-]*[ ]?[:：](?:\s|[“"'\p{Script=Han}]))/gu))
    if (match.index >= open.index) add('wide-comma', match.index, match[0].length, ', ');
  for (const match of masked.matchAll(/([{,][ ]*[\w-]+:[ ]+)[“‘]([\w.:+-]+)[”’](?=[ ]*[,}])/g))
    add(
      'smart-quotes',
      match.index + (match[1]?.length ?? 0),
      match[0].length - (match[1]?.length ?? 0),
      quoted(match[2] ?? ''),
    );
  const splits = splitTexts(masked);
  for (const match of whole(masked, splits).matchAll(
    /([{,][ ]*[\w-]+:[ ]+)(\{[a-z-]+\}(?:[^,{}\s]|\{[a-z-]+\})(?:[ ]*(?:[^,{} ]|\{[a-z-]+\}))*)(?=[ ]*[,}])/g,
  )) {
    const [all, before = '', value = ''] = match;
    add('needs-quotes', match.index + before.length, all.length - before.length, quoted(value));
  }
  // A text that begins with a word in brackets, such as [注] or [重要].
  for (const match of masked.matchAll(/([{,][ ]*[\w-]+:[ ]+)(\[[^[\]]*\][ ]?[^\s,[\]{}][^,{}]*)(?=[,}])/g)) {
    const value = (match[2] ?? '').trimEnd();
    add('needs-quotes', match.index + (match[1]?.length ?? 0), value.length, quoted(value));
  }
  for (const match of masked.matchAll(/([{,][ ]*[\w-]+:[ ]+),[ ]*(?=\p{Script=Han})/gu)) {
    const from = match.index + (match[1]?.length ?? 0);
    add('stray-comma', from, match[0].length - (match[1]?.length ?? 0), '', false);
  }
  const isQuoted = (at: number) => slips.some((slip) => slip.start - start < at && at < slip.end - start);
  for (const { at, isSure } of splits) if (!isQuoted(at)) add('split-text', at, 1, '，', isSure);
  const opened = openedLate(line);
  if (opened)
    return [...slips.filter(({ end }) => end <= start + opened.start), { ...opened, ...shifted(opened, start) }];
  for (const { 0: all, 1: before = '', index } of masked.matchAll(cutText)) {
    const from = index + before.length;
    const value = line.slice(from, index + all.length).trimEnd();
    const [first = ''] = value.split(',');
    if (index >= open.index && first.includes(' ')) add('cut-text', from, value.length, quoted(value), false);
  }
  return slips;
}

/**
 * A text of several words behind its key in braces, with a comma in it: what stands behind the comma is no field with
 * a value, and in Latin letters. `{ text: Ring the bell, then wait, role: porter }`
 */
const cutText = new RegExp(
  String.raw`([{,]\s*[\w-]+:\s+)(?=[A-Za-z“‘(])(?:[^,{}[\]"]|${placeholder})+` +
    String.raw`(?:,\s+(?![\w-]+\s?[:：])(?:[A-Za-z“‘(]|${placeholder})(?:[^,{}[\]":]|${placeholder})*)+(?=[,}])`,
  'gu',
);

/** A line in which texts are not split by the commas that are theirs. */
function whole(line: string, splits: readonly SplitText[]): string {
  return splits
    .filter(({ isSure }) => isSure)
    .reduce((text, { at }) => `${text.slice(0, at)}，${text.slice(at + 1)}`, line);
}

/** A text behind its key in braces that has a quote at its end alone, up to the next field or the last brace. */
const quotedAtEnd = new RegExp(
  String.raw`([{,]\s*[\w-]+:\s+)((?=[^\s"'[{&*!|>]|${placeholder})` +
    String.raw`(?:[^"'{}]|${placeholder}|(?<=\p{L})'(?=\p{L})|'')+?)(["'])(?=\s*(?:,\s+[\w-]+:\s|\}[\s,}\]]*$))`,
  'gu',
);

/**
 * A text whose opening quote was lost, as far as that is sure: a comma or braces in it make something else of it. An
 * apostrophe may end a text by itself.
 */
function openedLate(line: string): Slip | undefined {
  for (const { 0: all, 1: before = '', 2: value = '', 3: quote = '', index } of line.matchAll(quotedAtEnd)) {
    const isCut = /[,{]/.test(value) && !/,\s+[\w-]+:\s/.test(value);
    if (!isCut || isWithinQuotes(line.slice(0, index))) continue;
    const start = index + before.length;
    const words = quote === "'" ? value.replaceAll("''", "'") : value;
    return { kind: 'lost-quote', start, end: index + all.length, text: quotedIn(words, quote), safe: false };
  }
  return undefined;
}

const quotedIn = (words: string, quote: string) =>
  words.includes(quote) || words.includes('\\') ? quoted(words) : `${quote}${words}${quote}`;

const shifted = ({ start, end }: Slip, by: number) => ({ start: start + by, end: end + by });

/** Whether a quote that begins a text is still open where a line was cut. */
const isWithinQuotes = (before: string) => /(?:^|[\s[{,])["']/.test(maskQuotes(before).replaceAll(/"_*"/g, ' '));

/** The line with quoted texts blanked out, so that what stands in them is not taken for YAML. */
export function maskQuotes(line: string): string {
  return line.replaceAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
    (text) => `"${'_'.repeat(Math.max(0, text.length - 2))}"`,
  );
}
