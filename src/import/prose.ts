import { factsIn } from './facts.ts';
import { isImperative, isPassive } from './imperative.ts';
import { points } from './leads.ts';
import { isExplaining, isNormative, sentencesOf, withoutStop } from './normative.ts';
import { isHan, lengthOf } from './plain.ts';
import { doubt, type Rule } from './rule.ts';

/** What only holds with the sentence before it. */
const hanging = new RegExp(
  String.raw`^(?:it|they|them|he|she|then|otherwise|after that|` +
    String.raw`if (?:it|they|he|she|this|that|not|so|there is (?:no|none)))\b|` +
    String.raw`^(?:否则|然后|随后|[如若]?仍|[如若](?:未|不|无|果(?:仍|未|不|无))|再(?![次三])|并(?!排|列)|而(?!且是)|但|其(?!他|它|余|中)|超[过出]的)`,
  'iu',
);
/** What tells of the document itself. */
const aboutDocument = /规范|手册|制度|\b(?:manual|handbook|document)\b/iu;

/** Whether a sentence tells of the document it stands in. */
export const tellsOfDocument = (text: string) => aboutDocument.test(text);

/** The sentences of a paragraph, each with what hangs on it: what explains it, or goes on with its case. */
export function proseSentences(text: string): string[] {
  return sentencesOf(text).reduce<string[]>((sum, one) => {
    const last = sum.at(-1);
    return last !== undefined && isOpen(last, one) ? [...sum.slice(0, -1), inRow(last, one)] : [...sum, one];
  }, []);
}

const isOpen = (last: string, one: string) =>
  /[；;?？]$/u.test(last) ||
  (hanging.test(one) && !binds.test(one)) ||
  isExplaining(one) ||
  weighsWords.test(one) ||
  lengthOf(one) < 3;
/** What says of words whether they may be said, and goes with what they are for: “Next!” is not. */
const weighsWords = /^[“"「][^”"」]+[”"」][,，]?\s?(?:is|are|will do|won[’']t do|[也都]?(?:不?可以|不?行|不合适))/iu;
/** What binds by itself is a rule of its own, whatever it goes back to. */
const binds = /^(?:it|they|he|she) (?:must|should|shall|may|never|(?:is|are) never)\b/iu;

const inRow = (...sentences: readonly string[]) => sentences.join(isHan(sentences.join('')) ? '' : ' ');

/** Whether a sentence lays something down, by its words or its figures. */
export const isBinding = (text: string) =>
  (isNormative(withoutMeasure(text)) || isMeasured(text) || isImperative(text) || isPassive(text)) &&
  !isExplaining(text);

/** 比大厅要多一分眼力 says how things are. */
const withoutMeasure = (text: string) => text.replaceAll(/比[^，。；]{1,8}要/gu, '比');
/** What stands over a table or below a picture. */
const caption =
  /^(?:(?:table|figure|fig\.)\s?[\dA-Z]{1,3}(?:[-.]\d+)?\b(?!\s(?:is|are|must))|[表图]\s?[\d一二三四五六七八九十])/iu;

/** Whether a sentence says how often, or sets a bound. */
function isMeasured(text: string): boolean {
  const { every, quantity, amounts = [] } = factsIn(text);
  return every !== undefined || [quantity, ...amounts.map((one) => one.quantity)].some((one) => one?.comparator);
}

/** A sentence that says what something is asks for nothing: 店堂是客人的第一印象. */
const saysWhatIs = (text: string) =>
  /^[^，,。不]{1,12}是(?!否)|^[^,;]{1,40} (?:is|are) (?:the|an?|our|your)\b/iu.test(text);

/** What lays nothing down is a sentence by its mark at the end. Longer ones are left to a reader. */
const isSentence = (text: string) => lengthOf(text) <= 90 && (/[。.!！]$/u.test(text) || lengthOf(text) > 16);

/**
 * What a paragraph lays down: one rule for each sentence. A sentence that lays nothing down stands among them with a
 * doubt, as what it explains is a rule; what only points to a table is a note of the first.
 */
export function proseRules(base: Omit<Rule, 'text' | 'doubts'>, text: string, isRun: boolean): Rule[] {
  if (caption.test(text)) return [];
  const sentences = proseSentences(text);
  const isAside = (one: string) => tellsOfDocument(one) || (sentences.length > 1 && points(one));
  const told = sentences.filter((one) => !isAside(one) && (isBinding(one) || isRun || isSentence(one)));
  const mayBind = !sentences.some(isAside) && !told.every(saysWhatIs);
  const isMeant = told.length > 0 && (isRun || told.some(isBinding) || mayBind);
  if (!isMeant) return [];
  const rest = sentences.filter((one) => !told.includes(one));
  return told.map((one, index) => {
    const note = index === 0 && rest.length > 0 ? inRow(...rest) : undefined;
    const doubts = [
      ...(isBinding(one) ? [] : [doubt('text', isRun ? 'prose' : 'about')]),
      ...(index > 0 && hanging.test(one) ? [doubt('text', 'sentences')] : []),
    ];
    return { ...base, text: withoutStop(one), note, doubts };
  });
}
