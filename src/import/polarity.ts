import { languageOf } from '../languages/index.ts';
import { boundAhead, deniesSomething, leavesOpen, reminds, startsWithTurn, withoutTurns } from './denials.ts';
import { isHan } from './plain.ts';
import { deniesBeyond } from './readings.ts';

/** Whether a line is to be done, and what is then to be done or not. */
export interface Judged {
  polarity: 'do' | 'dont';
  text: string;
  weight: number;
}

/** Words that ask for a thing by shutting out all others, or by having it avoided. */
const bounded = /^(?:只能|只可|只准|只许|仅限|仅可|only)/iu;
const avoiding = /^(?:避免|杜绝|防止|减少|谢绝|拒绝|avoid|refrain from|refuse)/iu;
/** Prohibitions that `withoutForbidding` leaves alone, as they are also said of what is not possible. */
const weaker =
  /^(?:不可(?![避思或缺])|不应(?!期)|不能(?!不)|不宜|不允许|不予|不许|切忌|忌|严格禁止|一律不得|一律不准|绝不|决不|绝对不能)/u;
const whoHan = new RegExp(
  String.raw`^[\p{Script=Han}、]{0,8}?(?:员工|人员|员|者|男士|女士|服务员|岗位|经理|主管|师|上班时间|工作时间|` +
    String.raw`上岗时|上班时|当班时|工作期间|营业时间|服务时|任何人|在岗时|班前|用餐时|接待时)` +
    String.raw`[，,]?(?:均|都|一律|也|应)?(?=不得|禁止|严禁|不准|不许|不要|不可|切勿|请勿|不应|不能)`,
  'u',
);
/** Whom a prohibition is for, where that is everyone: what is not to be done is said without them. */
const nobody = /^(?:任何人|所有人|谁|全体员工)/u;
const whoEnglish = new RegExp(
  String.raw`^(?:all )?(?:staff|employees?|team members?|colleagues?|you|we|everyone|hosts?|waiters?|porters?|` +
    String.raw`housekeepers?|receptionists?|cooks?|drivers?|agents?)` +
    String.raw`\s+(?:must not|may not|should not|shall not|do not|never|cannot|can not)\s+`,
  'iu',
);

/** What is punished is not to be done: 绕过审批的，按违规处理. */
const sanctioned = /的[，,][^，,。]*(?:违规|违纪|旷工|脱岗|处罚|罚款|追责|追究|扣\s?\d+\s?分|辞退|开除)/u;
/** What forbids wherever it stands in a sentence; what may only be impossible is not among it. */
const strong = new RegExp(
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
  String.raw`^(?:不管|无论|不论|即使|哪怕|如|若|遇|当|凡|除|\p{Script=Han}{0,3}[没未]|when|while|if|during|in|on|at|before|after|unless|even)|` +
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
  // Behind what is asked for, or told to be done, a ban only goes on: the first is the main point.
  return stressed.test(part) || (parts.slice(0, at).every(isScene) && !goesOnWith.test(part));
}

/** Whether a part only says when, for whom or where the rest holds. */
const isScene = (part: string) =>
  scene.test(part) || (/\d[:：]\d\d/u.test(part) && !/必须|应|须|must|should/iu.test(part));
/** One subject of which something is told before it is forbidden something: are changed and are never washed. */
const goesOnWith = /\b(?:is|are|must|should|may|can)\b.*\b(?:and|but)\b.*\b(?:never|must not|may not|not)\b/iu;

/** What a sentence forbids further on; without the words that forbid it where it has no other part. */
function forbiddenWithin(text: string): Judged | undefined {
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
    isOne && !/\b(?:and|but|or)\b.*\b(?:must|never|not)\b/iu.test(last) && !deniesSomething(last.replaceAll(firm, ''))
  );
}

/** Judges a line: what its sign, column or heading says goes before what its words say. */
export function judged(text: string, given: 'do' | 'dont' | undefined): Judged {
  const own = isHan(text) ? judgedHan(text) : judgedEnglish(text);
  if (given === undefined) return own.polarity === 'do' ? (behindLead(text) ?? own) : own;
  if (given === 'do') return { polarity: 'do', text, weight: own.polarity === 'do' ? Math.max(own.weight, 0.75) : 0.4 };
  // What a cross forbids may be not to do something: 不看车就开单. What stands there is kept as it is.
  if (/^不(?![得准许要可应宜能])/u.test(text) && !startsWithTurn(text)) return { polarity: 'dont', text, weight: 0.5 };
  // Under a cross, both 留长发 and 不得留长发 forbid the same.
  if (own.polarity === 'dont') return { ...own, weight: Math.min(own.weight, 0.8) };
  return { polarity: 'dont', text, weight: 0.85 };
}

/** What is denied of its very subject: fresheners are not used, nothing may hang from the mirror. */
const denied = new RegExp(
  String.raw`^(?!if |when |while |unless |there )(?:(?!\b(?:is|are|and|but|must|may)\b)[^,;:]){1,50}? (?:is|are) (?:not|never) (?!(?:\w+ )?(?:sure|certain|clear|able|ready|in|at|on|here|there|present|enough|well|available|possible|satisfied|happy|answered|known)\b)\w+|` +
    String.raw`^(?:nothing|nobody|no one|none|no \w+) (?:may|can|is|are|must|should)\b(?!.*\b(?:than|without|until|unless|before)\b)`,
  'iu',
);

/** What is forbidden behind the words that a line hangs on: `When you check documents: never hand keys over`. */
function behindLead(text: string): Judged | undefined {
  const [, lead = '', rest = ''] = /^([^:：“"]{1,80}(?:：|:\s))\s*(\S.*)$/su.exec(text) ?? [];
  if (rest === '') return undefined;
  const behind = isHan(rest) ? judgedHan(rest) : judgedEnglish(rest);
  return behind.polarity === 'dont'
    ? { polarity: 'dont', text: lead + behind.text, weight: Math.min(behind.weight, 0.5) }
    : undefined;
}

function judgedHan(text: string): Judged {
  // A bound at the beginning asks for what is within it.
  if (boundAhead.test(text)) return plainly(text);
  if (reminds.test(text)) return { polarity: 'do', text, weight: 0.75 };
  if (leavesOpen.test(text) && !strong.test(text)) return plainly(text);
  const rest = languageOf('zh').withoutForbidding(text);
  if (rest !== undefined) return forbiddenInRow(rest) ?? forbidden(rest, 0.9);
  if (bounded.test(text)) return { polarity: 'do', text, weight: 0.75 };
  if (avoiding.test(text)) return { polarity: 'do', text, weight: 0.6 };
  const weak = weaker.exec(text)?.[0];
  // 忌 begins the names of other things: 忌口, 忌食者.
  if (weak !== undefined && !startsWithTurn(text)) return forbidden(text.slice(weak.length), weak === '忌' ? 0.6 : 0.8);
  const who = whoHan.exec(text)?.[0];
  if (who !== undefined) {
    const behind = judgedHan(text.slice(who.length));
    if (behind.polarity === 'dont')
      return {
        ...behind,
        text: nobody.test(who) ? behind.text : who.replace(/[，,]?(?:均|都|一律|也|应)?$/u, '') + behind.text,
        weight: Math.min(behind.weight, 0.75),
      };
  }
  if (text.startsWith('不') && !startsWithTurn(text)) return forbidden(text.slice(1), 0.75);
  if (sanctioned.test(text)) return { polarity: 'dont', text, weight: 0.5 };
  const turned = withoutTurns(text);
  // 绿化带内不踩踏，不摘花: what each part denies is not to be done.
  const parts = turned.split(/[，,、]/u);
  if (parts.length > 1 && parts.every((part) => /不\p{Script=Han}/u.test(part)))
    return { polarity: 'dont', text, weight: 0.5 };
  if (/^[^，,；;。]+不予/u.test(text)) return { polarity: 'dont', text, weight: 0.5 };
  return forbiddenWithin(text) ?? plainly(text);
}

function judgedEnglish(text: string): Judged {
  const turned = withoutTurns(text);
  if (leavesOpen.test(text) && !strong.test(text)) return plainly(text);
  if (/^(?:do not|don[’']t|never) (?:forget|fail|hesitate)/iu.test(text)) return { polarity: 'do', text, weight: 0.5 };
  const rest = languageOf('en').withoutForbidding(text);
  if (rest !== undefined) return forbidden(rest, 0.9);
  if (bounded.test(text)) return { polarity: 'do', text, weight: 0.75 };
  if (avoiding.test(text)) return { polarity: 'do', text, weight: 0.6 };
  if (deniesBeyond(turned)) return { polarity: 'do', text, weight: 0.5 };
  // No food at the counter, no refunds without a receipt.
  if (/^no (?!more|less|fewer|later|longer|one|need)/iu.test(turned)) return forbidden(capital(text.slice(3)), 0.5);
  if (denied.test(turned)) return { polarity: 'dont', text, weight: 0.5 };
  const who = whoEnglish.exec(text)?.[0];
  if (who !== undefined) return forbidden(capital(text.slice(who.length)), 0.8);
  return forbiddenWithin(text) ?? plainly(text);
}

/** Several bans in a row, which are one: 不得离开岗位，不得接打电话. */
function forbiddenInRow(rest: string): Judged | undefined {
  const [first = '', ...more] = rest.split(/(?<=[，,；;、])/u);
  const bare = more.flatMap((part) => languageOf('zh').withoutForbidding(part) ?? []);
  if (bare.length === 0 || bare.length < more.length) return undefined;
  const text = first + bare.join('');
  return { polarity: 'dont', text, weight: deniesSomething(text) ? 0.5 : 0.85 };
}

/** A part behind a comma may ask for something again: 严禁带病上岗，发热者回家. */
const goesOn =
  /\p{Script=Han}[，,；;](?!\s*(?:或|及|以及|和|包括|例如|如))|[:;] \w|, (?:but|instead|always|please|rather|just)\b|^(?:just|only)\b|^[只光仅]/iu;

/** What is forbidden; a “not” that is left in it turns it round again. */
const forbidden = (text: string, weight: number): Judged => ({
  polarity: 'dont',
  text,
  weight: deniesSomething(text) || goesOn.test(text) ? 0.5 : weight,
});

const plainly = (text: string): Judged => ({ polarity: 'do', text, weight: deniesSomething(text) ? 0.5 : 0.9 });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
