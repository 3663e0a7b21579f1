import type { Query } from './query.ts';

/** How one asks in Chinese whether something may or must be done; 什么 and 怎么 ask something else. */
const leaveZh = [
  /能不能|可不可以|要不要|该不该/u,
  /(?:可以|能|准|许|要|该).*(?:吗|嘛|(?<![什怎])么|不|没有?)$/u,
  /(?:行|好|可以|成|对)(?:吗|嘛|么|不)/u,
];
/** The same in English. */
const leaveEn = [
  /\b(?:can|could|may|should|must|shall) (?:i|we|you|staff)\b/,
  /^(?:can|could|may|should|must) /,
  /\b(?:allowed|okay|ok|fine|permitted) (?:to|if|for|with|at|in|on)\b/,
  /^(?:is|are|am) .* (?:allowed|okay|ok|fine|permitted)$/,
  /\bdo (?:i|we) (?:have|need) to\b/,
  /\b(?:am|are|is) (?:i|we|you|staff|it) (?:allowed|permitted)\b/,
];

/** Whether a query asks if an act is right: then a word for the same act answers as well. */
export const asksLeave = ({ folded }: Query) => [...leaveZh, ...leaveEn].some((way) => way.test(folded));

/** Asking for oneself whether one may: 我能给优惠吗, 可以直接打折吗. */
const ownZh = /(?:我|咱)们?(?:自己)?(?:有权|能|可|敢)|^(?:有权|能不能|能否|能|可不可以|可以|可否)(?!帮|给我|便宜)/u;
const ownEn = /\b(?:can|could|may|am|are) (?:i|we)\b/;

/** Whether a query asks if one may do something oneself: who decides it is part of the answer. */
export const asksOwnLeave = (query: Query) =>
  (ownZh.test(query.folded) || ownEn.test(query.folded)) && asksLeave(query);

/** Asking what to do, which or where: no answer is that something is not to be done. */
const whichOne = /什么(?:颜色|样|牌)|哪(?!怕)|\b(?:where|which|what (?:colou?r|kind|sort|size))\b/u;
export const asksWhich = ({ folded }: Query) => whichOne.test(folded);

/** What stands before 时 and 的时候; not before 时间, nor in 平时 and the like. */
const occasionZh = /^(.+?)(?<![平及准小同随临当按有定暂何几到])时(?![间常刻髦段])/u;
/** What follows `when`, as far as the question. */
const occasionEn = /\b(?:when|whenever|while|if)\b(.*?)(?:,|\b(?:can|could|may|should|must|shall|do)\b|$)/;

/** Finds which parts of a query say when: 生气 in 客户生气时. */
export function occasionOf({ folded }: Query): (part: string) => boolean {
  const occasion = occasionZh.exec(folded)?.[1] ?? occasionEn.exec(folded)?.[1] ?? '';
  const words = new Set(occasion.match(/[a-z][a-z0-9]*/g));
  return (part) => (/^[a-z]/.test(part) ? words.has(part) : occasion.includes(part));
}
