import type { DataPath, SourceFile, Span } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { isRecord } from '../../../schema/index.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { isReadable } from '../../text/file-state.ts';
import { visitTexts } from '../../text/leaves.ts';
import { type CharacterFault, oddCharacters, type OddCharacter } from './classes.ts';
import { foreignLetters, unusualLetters } from './foreign.ts';
import { garbledIn } from './mojibake.ts';
import { traditionalIn } from './traditional.ts';
import { words } from './words.ts';

type Odd = Finding<typeof words>;

/** Everything in a text can be seen, found and printed; emoji and scripts keep the joiners they are written with. */
export const charactersRule = defineRule({
  id: 'characters',
  title: { zh: '看不见和看不懂的字符', en: 'Characters nobody can read' },
  level: 'error',
  summary: {
    zh: '没有看不见的字符、控制字符、部首符号、乱码和字段里的换行',
    en: 'There are no unseen or control characters, radicals in place of characters, garbled words or broken lines',
  },
  words,
  *find({ corpus }) {
    for (const file of corpus.files) {
      // NUL makes a file unreadable, and is told with its encoding.
      if (!isReadable(file) || isRecord(file.type)) continue;
      const blank = file.type === 'drawings' ? [] : blankFields(file);
      yield* blank;
      yield* inText(
        file,
        blank.flatMap(({ span }) => span ?? []),
      );
      if (file.type !== 'drawings') yield* inFields(file);
    }
  },
});

/** Values that hold nothing anybody sees. */
function blankFields(file: SourceFile): Odd[] {
  const found: Odd[] = [];
  if (oddCharacters(file.fences.yaml).length === 0) return found;
  visitTexts(file.value ?? file.yaml.data, (_key, text, path) => {
    const odd = oddCharacters(text);
    if (odd.length === 0 || mended(text, odd, { start: 0, end: text.length }).trim() !== '') return;
    const kept: DataPath = [...path];
    const characters = odd.map(({ found: character }) => character);
    found.push({ file, path: kept, span: valueSpan(file, kept), say: 'looks-blank', with: { characters } });
  });
  return found;
}

/** Characters as they stand in the file, line by line, but for places that are told. */
function* inText(file: SourceFile, told: readonly Span[]): Iterable<Odd> {
  const garbled = garbledIn(file.text);
  for (const { start, found, meant, isWhole } of garbled) {
    const span = { start, end: start + found.length };
    const fix = meant !== undefined && isWhole ? { ...span, text: meant, safe: false } : undefined;
    yield { file, span, fix, say: 'garbled', with: { characters: [found], meant } };
  }
  const isTold = ({ start }: OddCharacter) =>
    garbled.some((other) => start >= other.start && start < other.start + other.found.length) ||
    told.some((span) => start >= span.start && start < span.end);
  // Code shows a wrong character as it is; what cannot be seen has no place there either.
  const isShown = ({ fault, start }: OddCharacter) =>
    ['look-alike', 'foreign', 'letters', 'traditional'].includes(fault) &&
    (file.text.slice(0, start).match(/^```/gm) ?? []).length % 2 === 1;
  const odd = [
    ...oddCharacters(file.text),
    ...foreignLetters(file.text),
    ...unusualLetters(file.text),
    ...traditionalIn(file),
  ].filter((one) => !isTold(one) && !isShown(one));
  const lines = Map.groupBy(odd, (one) => `${file.text.lastIndexOf('\n', one.start)} ${one.fault}`);
  for (const group of lines.values()) yield oddFinding(file, group);
}

/** One fault on one line, with all its characters and the line without them. */
function oddFinding(file: SourceFile, group: readonly OddCharacter[]): Odd {
  const [first, last] = [group[0], group.at(-1)] as [OddCharacter, OddCharacter];
  const span = { start: first.start, end: first.start + first.found.length };
  const isKnown = group.every(({ meant }) => meant !== undefined);
  const end = last.start + last.found.length;
  const fix = isKnown
    ? {
        start: first.start,
        end,
        text: mended(file.text, group, { start: first.start, end }),
        safe: isSafe(first.fault),
      }
    : undefined;
  const meant = group.map((one) => one.meant ?? '').join('');
  const level = first.fault === 'traditional' ? ('warning' as const) : undefined;
  return { file, span, fix, level, say: first.fault, with: { characters: group.map(({ found }) => found), meant } };
}

/** What cannot be seen may go without a look; a control character may stand where something was. */
const isSafe = (fault: CharacterFault) =>
  fault === 'unseen' || fault === 'direction' || fault === 'look-alike' || fault === 'letters';

/** Where a line ended between two English words, a blank keeps them apart. */
const isBetweenWords = (text: string, { start, found, meant }: OddCharacter, next: number) =>
  meant === '' &&
  lineEnds.has(found) &&
  /[a-z\d,;]/i.test(text.charAt(start - 1)) &&
  /[a-z\d]/i.test(text.charAt(next));
const lineEnds: ReadonlySet<string> = new Set(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029']);

function mended(text: string, group: readonly OddCharacter[], { start, end }: Span): string {
  let [result, at] = ['', start];
  for (const one of group) {
    const next = one.start + one.found.length;
    result += text.slice(at, one.start) + (isBetweenWords(text, one, next) ? ' ' : (one.meant ?? one.found));
    at = next;
  }
  return result + text.slice(at, end);
}

/** What the file writes with backslashes, and so does not show: odd characters and line breaks in values. */
function* inFields(file: SourceFile): Iterable<Odd> {
  const { yaml } = file.fences;
  if (!/\\[^"\\/\s]|[|>][+-]?\d?[ \t]*\r?\n|\n[ \t]*\n/.test(yaml)) return;
  const hasEscapes = /\\[^"\\/\s]/.test(yaml);
  const found: Odd[] = [];
  visitTexts(file.value ?? file.yaml.data, (_key, text, path) => {
    const isBroken = /[\n\r]/.test(text.trim());
    const odd = hasEscapes ? withNul(text) : [];
    if (!isBroken && odd.length === 0) return;
    const kept: DataPath = [...path];
    const span = valueSpan(file, kept);
    const raw = span ? file.text.slice(span.start, span.end) : '';
    if (isBroken) found.push({ file, path: kept, span, say: 'line-break', with: { characters: [] } });
    const unseen = odd.filter((one) => !raw.includes(one.found));
    const [first] = unseen;
    if (!first) return;
    const clean = mended(text, unseen, { start: 0, end: text.length });
    const isKnown = span && clean.trim() !== '' && unseen.every(({ meant }) => meant !== undefined);
    const fix = isKnown ? { ...span, text: JSON.stringify(clean), safe: false } : undefined;
    const meant = unseen.map((one) => one.meant ?? '').join('');
    const characters = unseen.map((one) => one.found);
    found.push({ file, path: kept, span, fix, say: first.fault, with: { characters, meant } });
  });
  yield* found;
}

/** The odd characters of a value, with NUL, which only a backslash can put there. */
function withNul(text: string): OddCharacter[] {
  const nuls = [...text.matchAll(/\0/g)].map(({ index: start }): OddCharacter => ({
    fault: 'control',
    start,
    found: '\0',
    meant: '',
  }));
  return [...nuls, ...oddCharacters(text)].sort((a, b) => a.start - b.start);
}
