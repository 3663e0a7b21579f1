import { nearest } from '../../../corpus/edit-distance.ts';
import type { Corpus, DataPath, SourceFile, Span } from '../../../corpus/index.ts';
import { referencePattern } from '../../../schema/index.ts';
import type { KnownStandard } from '../../known.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import type { Cause, Finding } from '../../rule.ts';
import { hasBody, isReadable } from '../../text/file-state.ts';
import { visitTexts } from '../../text/leaves.ts';
import { nearList } from '../../text/lists.ts';
import type { words } from './words.ts';

const named = /(?<![\w/.#-])([A-Z]{2,4})-\d{2,3}(?![\w-]|\.\d)/g;
const lettersOf = (code: string) => code.split('-')[0] ?? '';

/** Codes in running text whose letters are those of a manual, and which no standard has or has lost. */
export function* codesInTexts(
  corpus: Corpus,
  byCode: ReadonlyMap<string, KnownStandard>,
  lost: ReadonlyMap<string, Cause>,
): Iterable<Finding<typeof words>> {
  const letters = new Set([...byCode.keys()].map(lettersOf));
  const unknownIn = (text: string) =>
    [...text.matchAll(named)].flatMap(({ 0: code, 1: of = '', index }) =>
      letters.has(of) && !byCode.has(code) && !lost.has(code) ? [{ code, index }] : [],
    );
  const told = (code: string, file: SourceFile, span: Span | undefined, path?: DataPath) => {
    const alike = [...byCode.keys()].filter((known) => lettersOf(known) === lettersOf(code));
    const meant = turnedRound(code, alike) ?? nearest(code, alike);
    const fix =
      meant && span && span.end - span.start === code.length ? { ...span, text: meant, safe: false } : undefined;
    return { file, path, span, say: 'code' as const, with: { code, known: nearList(code, alike), meant }, fix };
  };
  for (const file of corpus.files) {
    if (!isReadable(file) || !/[A-Z]{2,4}-\d{2,3}/.test(file.text)) continue;
    const found: Finding<typeof words>[] = [];
    visitTexts(file.value ?? file.yaml.data, (_key, text, path) => {
      if (text.length < 6 || referencePattern.test(text)) return;
      for (const { code, index } of unknownIn(text)) {
        const kept = [...path];
        const span = valueSpan(file, kept);
        const at = span ? file.text.slice(span.start, span.end).indexOf(code, index) : -1;
        const start = span && at >= 0 ? span.start + at : undefined;
        found.push(told(code, file, start === undefined ? span : { start, end: start + code.length }, kept));
      }
    });
    if (hasBody(file))
      for (const { code, index } of unknownIn(file.fences.body))
        found.push(told(code, file, bodySpan(file, index, index + code.length)));
    yield* found;
  }
}

/** A code with the same digits in another order: RS-80 for RS-08. */
function turnedRound(code: string, codes: readonly string[]): string | undefined {
  const digits = (one: string) => [...(one.split('-')[1] ?? '')].sort().join('');
  const alike = codes.filter((one) => digits(one) === digits(code));
  return alike.length === 1 ? alike[0] : undefined;
}
