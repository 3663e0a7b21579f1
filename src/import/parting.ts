import { isExplaining, sentencesOf } from './normative.ts';
import { isHan, lengthOf } from './plain.ts';
import { judged } from './polarity.ts';

/** What a line of a list holds: its rules, and whether it holds several sentences that were left together. */
export interface Parted {
  parts: readonly string[];
  isTogether: boolean;
}

/** Short sentences without a comma say one thing each. */
const plainLength = 16;
const isPlain = (text: string) => lengthOf(text) <= plainLength && !/[，,、:：]/u.test(text) && !leaning.test(text);
/** What only holds with what was said before it. */
const leaning = new RegExp(
  String.raw`^(?:it|its|they|them|their|this|that|these|those|he|she|then|and|or|but|if|otherwise|after that)\b|` +
    String.raw`^(?:[其该此这那并且而但如若再]|否则|然后)`,
  'iu',
);

/**
 * Parts a line into its rules: where it forbids one thing and asks for another, or where each sentence is short and
 * plain. Longer sentences in one line are cases of one rule, and a reader would miss one without the other.
 */
export function partsOf(text: string): Parted {
  const sentences = joinedExplanations(sentencesOf(text)).flatMap(turnsIn);
  if (sentences.length < 2) return { parts: sentences, isTogether: false };
  const polarities = new Set(sentences.map((one) => judged(one, undefined).polarity));
  if (polarities.size > 1 || sentences.every(isPlain)) return { parts: sentences, isTogether: false };
  return { parts: [text], isTogether: true };
}

/** Sentences, each with those that explain it. */
function joinedExplanations(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((sum, one) => {
    const last = sum.at(-1);
    // A question is no rule without its answer.
    return last !== undefined && (isExplaining(one) || lengthOf(one) < 3 || /[?？]$/u.test(last))
      ? [...sum.slice(0, -1), last + (isHan(one) ? '' : ' ') + one]
      : [...sum, one];
  }, []);
}

/** One sentence that first forbids and then asks for something: two rules. */
function turnsIn(sentence: string): string[] {
  const [, leaning, limit] =
    /^(.+(?:为宜|为佳|为主|优先))[，,]\s*((?:不超过|不多于|不少于|最多|至多|至少).*)$/u.exec(sentence) ?? [];
  if (leaning !== undefined && limit !== undefined) return [leaning, limit];
  const han =
    /^((?:不要|不得|禁止|严禁|不准|切勿|请勿|勿)[^，,]{2,})[，,]\s*((?:而?应当?|要|须|必须|可以?|请)[^，,].*)$/u.exec(
      sentence,
    );
  const english =
    /^((?:do not|don[’']t|never) [^,;]+)[,;]\s*(?:but |instead |always )?((?:always|instead|please) .+)$/iu.exec(
      sentence,
    );
  const [, first, second] = han ?? english ?? [];
  return first !== undefined && second !== undefined ? [first, second] : [sentence];
}
