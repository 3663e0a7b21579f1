import { deniesSomething, withoutTurns } from './denials.ts';

/** Whether a line is to be done, and what is then to be done or not. */
export interface Judged {
  polarity: 'do' | 'dont';
  text: string;
  weight: number;
}

/** What forbids wherever it stands in a sentence; what may only be impossible is not among it. */
export const strong = new RegExp(
  String.raw`不得(?!不)|严禁|禁止|不准|不许|切勿|请勿|千万(?:不要|不能|别|勿)|绝(?:对不|不能|不可)|一律不|禁[烟酒入带食]|` +
    String.raw`\b(?:must (?:not|never)|shall not|should never|may (?:never|not(?! be))|` +
    String.raw`(?:is|are) (?:never|not allowed|not permitted|forbidden|prohibited)|under no circumstances)\b`,
  'iu',
);
/** What forbids at the beginning of a part, and may elsewhere only tell: guests who do not answer. */
const opening =
  /^(?:(?:and|but|please) )?(?:do not|don[’']t|never)\b|^请?(?:不要(?!紧)|不可|不能(?!不)|勿|别(?![人的处致]))/iu;
/** Said with some weight, so that it is what the sentence is about. */
const stressed = /千万|严禁|绝对|绝不|一律|under no circumstances|never under/iu;
/** What only says when or for whom the rest holds. */
const scene = new RegExp(
  String.raw`^(?:不管|无论|不论|即使|哪怕|如|若|遇|当|凡|除|\p{Script=Han}{0,3}[没未]|` +
    String.raw`when|while|if|during|in|on|at|before|after|unless|even)|` +
    String.raw`(?:时|前|后|的|者|期间|情况下|以外|外|[:：]\d\d|[?？])$`,
  'iu',
);
/**
 * Whether a sentence forbids something further on, as its main point: by a part with a subject of its own, behind
 * nothing but a scene, or with stress. What only closes an order, as in 轻拿轻放，切勿抛掷, is not.
 */
function forbidsWithin(text: string): boolean {
  const parts = text.split(/[，,；;。]\s*|(?<=[?？])\s*/u);
  const straight = parts.map(withoutTurns);
  const at = straight.findIndex((part) => strong.test(part) || opening.test(part));
  const part = straight[at];
  if (part === undefined) return false;
  const ahead = parts.slice(0, at);
  // Behind what is asked for, or told to be done, a ban only goes on: the first is the main point.
  if (ahead.every((one) => isScene(one))) return stressed.test(part) || !goesOnWith.test(part);
  return stressed.test(part) && !ahead.some((one) => asks.test(one));
}

/** What asks for something, or allows it, by a word for that: whatever is forbidden behind it bounds it. */
const asks = /应(?:当|该)?(?![急对付])|须|有权|可以?(?![能疑燃靠])|\b(?:must|shall|should|may)\b(?! not| never)/iu;

/** Whether a part only says when, for whom or where the rest holds. */
const isScene = (part: string) =>
  scene.test(part) ||
  pointing.test(part) ||
  (/\d[:：]\d\d/u.test(part) && !byThen.test(part) && !/必须|应|须|must|should/iu.test(part));
/** What is done by a time is asked for: 7:30 前完成清洁; a time alone is a scene. */
const byThen = /\d\s?[之以]?前\p{Script=Han}{3,}/u;
/** What only says where the rest is laid down: 温度按下表执行. */
const pointing = new RegExp(
  String.raw`[按见依照如](?:照|据)?(?:[上下附本]表|附件|图示)|如下|` +
    String.raw`\b(?:in|by|see|from) the (?:table|list|chart)\b|\bas (?:shown|set out) (?:below|above)\b`,
  'iu',
);
/** One subject of which something is told before it is forbidden something: are changed and are never washed. */
const goesOnWith = /\b(?:is|are|must|should|may|can)\b.+\b(?:and|but)\b.+\b(?:never|must not|may not|not)\b/iu;

/** What a sentence forbids further on; without the words that forbid it where it has no other part. */
export function forbiddenWithin(text: string): Judged | undefined {
  if (!forbidsWithin(text)) return undefined;
  const isWhole =
    /[，,；;。]|\b(?:not|never) be\b|禁|(?:is|are) never|allowed|permitted|forbidden|prohibited|circumstances/iu.test(
      text,
    );
  return {
    polarity: 'dont',
    text: isWhole ? text : text.replaceAll(new RegExp(strong, 'giu'), '').replaceAll(/ {2,}/g, ' '),
    weight: isFirmBan(text) ? 0.8 : 0.5,
  };
}

/** Words of a ban that tell of nothing that only happens not to be so. */
const firm =
  /不得(?!不)|严禁|禁止|不准|切勿|请勿|\b(?:must (?:not|never)|shall not|(?:is|are) not (?:allowed|permitted))\b/giu;

/** Whether a line is one ban and nothing else, behind what says when or for whom. */
function isFirmBan(text: string): boolean {
  const parts = text.split(/[，,；;。:：]\s*/u);
  const last = parts.at(-1) ?? '';
  const isOne = parts.slice(0, -1).every((part) => scene.test(part)) && last.match(firm)?.length === 1;
  return (
    isOne && !/\b(?:and|but|or)\b.+\b(?:must|never|not)\b/iu.test(last) && !deniesSomething(last.replaceAll(firm, ''))
  );
}
