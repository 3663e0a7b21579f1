import type { Span } from '../../../corpus/index.ts';
import { remembered } from '../../../lib/remembered.ts';
import { anyOf } from './any-of.ts';

/** English words that say a “not” of Chinese otherwise; * stands for any ending. */
const otherwise = String.raw`
    keep*\s(?:\S+\s){0,3}(?:light|low|down|up|its|price|value|to|looking)
  (?<!\b(?:send|see|set|start)s?\s[^.;,]{0,25})off
  (?<!\b(?:thr[eo]w\w{0,2}|put|gives?|given|sent?d?)\s(?:\S+\s)?)away aside
  beyond instead rather
  against ahead   wrong bad badly poor worse worst ill broken hard slow other absent quiet calm closed
  empty blank vacant bare few   fewer little less least hardly barely scarcely seldom rare rarely late stuck open
  sorry harsh spare clean vain stale raw   dead gone beforehand from prevent* fail* stay* surpris* remain*
  clear\sof free\s(?:of|from)
  upset optional indifferen* skip* avoid* refus*   declin* reject* deny denie* stop* forb* prohibit*
  refrain* resist* omit* miss* lack* los[et]* lost forg[eo]t* neglect*   ignor* hat[ei]* dislik* mind* hold* hid*
  wait* wast* doubt* exempt* exclud* withh* excus* interrupt* escap* abandon* ban bans   banned bar bars barred leav*
  loose* spar* disturb* differ* short* wors* break* broke* careless*   cost* slip* silen* still end(?:s|ed|ing)?
  turn*\s(?:\w+\s)?(?:down|away) pass*\son`;
const softWords = new RegExp(String.raw`\b(?:${anyOf(otherwise.replaceAll('*', String.raw`\w*`))})\b`, 'iu');
/** Words that are denied by what they begin or end with: unclear, impolite, careless, trouble-free. */
const prefixed = new RegExp(
  String.raw`\b(?:un(?!der|til|ti|it|ion|iform|ique|ivers|less\b|fold)|` +
    String.raw`dis(?!play|cuss|count|h|tan|tric|trib|co|pat|k)|` +
    String.raw`in(?:abil|adeq|approp|atten|accura|corr|compl|capab|conven|consist|sinc|suff|sens|vis|eff|exp|form|` +
    String.raw`direct|just|secur|valid|different|human|toler|tang|equal|elig)|` +
    String.raw`im(?:poss|pol|pat|prop|pers|perf|mod|mat)|` +
    String.raw`ir(?:reg|rel|rat|rit|resp)|il(?:leg|log)|mis|non)[a-z]{2,}|\b(?!un)[a-z]{2,}less\b|` +
    String.raw`[a-z]-free\b|` +
    String.raw`\bout (?:of|on)\b|` +
    String.raw`\b(?:left|rul\w*|sold|run|are|is) \S* ?out\b`,
  'iu',
);

/** What says when or with what exception, and is a “not” only where Chinese says neither. */
export const limitsEn = /\b(?:until|unless|before|except|only|within|once)\b/iu;
export const limitsZh = /除[外非了]|[以之]外|[以之]前|前[，。；]|[只仅才]|[以之]内/u;

/** Whether English may say a “not” in other words. */
export const deniesSoftly = remembered((text) => softWords.test(text) || prefixed.test(text));

const allSoft = new RegExp([softWords, prefixed, limitsEn].map(({ source }) => source).join('|'), 'giu');
/** Where English may say a “not” in other words. */
export const softsIn = remembered((text): readonly Span[] => spansOf(text, allSoft));

/** Characters that may say a “not” of English, and the English that is no “not” for them. */
const softHan: readonly (readonly [zh: RegExp, en: RegExp])[] = (
  [
    ['除', 'but (?!not)|except|unless|besides|other than|apart|remov'],
    ['免', 'free|avoid|spar|exempt'],
    ['[禁忌]', 'forb|ban|bar|prohibit|taboo'],
    ['[防避]', 'prevent|avoid|guard|protect|fire'],
    ['缺', 'lack|missing|short|fault'],
    ['[拒绝]', 'refus|declin|reject|turn'],
    ['[停止]', 'stop|park|paus|halt|end|clos|posture'],
    ['戒', 'ring|quit|give up'],
    ['难', 'hard|difficult|trouble|upset|tough'],
    ['漏', 'leak|miss|left out|drip|water'],
    ['省', 'save|saving|spare'],
    ['空', 'empty|free|space|room|air|time|blank'],
    ['[误错]', 'mis|delay|wrong|error|slip|late|fault'],
    ['[忘失]', 'forg|los|fail|miss|disappoint|courtesy'],
    ['反', 'other way|contra|oppos|react|turn|instead|dislike'],
    ['零', 'zero|retail|small|part|loose|snack'],
    ['倒', 'pour|fall|fell|instead|drop'],
    ['非(?!常)', ''],
    ['[少白](?=[说等跑忙费做去])|懒得', ''],
    ['少了', 'miss'],
    ['怕', 'afraid|fear|worr|scare|mind'],
    ['等', 'wait|hold|and so on|such as|until'],
    ['再好|至多|最多|以外|之外|显眼|引人|最容易', ''],
  ] as const
).map(([zh, en]) => [new RegExp(zh, 'gu'), new RegExp(en === '' ? '(?!)' : String.raw`\b(?:${en})`, 'iu')]);
const anySoftHan = new RegExp(softHan.map(([zh]) => zh.source).join('|'), 'u');

/** Where a Chinese text may deny something without a “not”; what the English says in the same way does not. */
export function softlyIn(zh: string, en: string): Span[] {
  if (!anySoftHan.test(zh)) return [];
  return softHan.flatMap(([inHan, inLatin]) => (inLatin.test(en) ? [] : spansOf(zh, inHan)));
}

/** A Chinese text with that left blank which may deny something, and which the English says in the same way. */
export function withoutShared(zh: string, en: string): string {
  let rest = zh;
  for (const [inHan, inLatin] of softHan)
    if (inLatin.test(en)) rest = rest.replaceAll(inHan, (found) => ' '.repeat(found.length));
  return rest;
}

/** Every stretch of a text that a pattern finds. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [words] = match;
    found.push({ start: match.index, end: match.index + words.length });
    if (words === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
