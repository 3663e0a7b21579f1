import { languageOf } from '../languages/index.ts';
import { forbiddenWithin, type Judged, strong } from './bans.ts';
import { boundAhead, deniesSomething, leavesOpen, reminds, startsWithTurn, withoutTurns } from './denials.ts';
import { isHan } from './plain.ts';
import { deniesBeyond } from './readings.ts';

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
  String.raw`^(?!if |when |while |unless |there )(?:(?!\b(?:is|are|and|but|must|may)\b)[^,;:]){1,50}? ` +
    String.raw`(?:is|are) (?:not|never) (?!(?:\w+ )?(?:sure|certain|clear|able|ready|in|at|on|here|there|` +
    String.raw`present|enough|well|available|possible|satisfied|happy|answered|known)\b)\w+|` +
    String.raw`^(?:nothing|nobody|none|no \w+) (?:may|can|is|are|must|should)\b` +
    String.raw`(?!.+\b(?:than|without|until|unless|before)\b)`,
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
  if (deniedMeanwhile(turned)) return { polarity: 'dont', text, weight: 0.5 };
  if (/^[^，,；;。]+不予/u.test(text)) return { polarity: 'dont', text, weight: 0.5 };
  return forbiddenWithin(text) ?? plainly(text);
}

/** What is not done at a time or a place: 闭店前 30 分钟内不再上新品. What others do not do then is only told. */
function deniedMeanwhile(text: string): boolean {
  const [first = ''] = text.split(/[，,；;。]/u);
  return (
    /^\P{P}{2,16}?(?:前|后|内|时|期间|途中|过程中|之间)(?:都|均|也|一律)?不\p{Script=Han}/u.test(first) &&
    !/^(?:如|若|当|遇|凡|因)|客[人户]|顾客|对方|用户|乘客|会员|患者|[的者时]$/u.test(first)
  );
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
const goesOn = new RegExp(
  String.raw`\p{Script=Han}[，,；;](?!\s*(?:或|及|以及|和|包括|例如|如))|^[只光仅]|` +
    String.raw`[:;] \w|, (?:but|instead|always|please|rather|just)\b|^(?:just|only)\b`,
  'iu',
);

/** What is forbidden; a “not” that is left in it turns it round again. */
const forbidden = (text: string, weight: number): Judged => ({
  polarity: 'dont',
  text,
  weight: deniesSomething(text) || goesOn.test(text) ? 0.5 : weight,
});

/** What is asked for; where something is denied or forbidden as well, that is to be looked at. */
const plainly = (text: string): Judged => ({
  polarity: 'do',
  text,
  weight: deniesSomething(text) || strong.test(withoutTurns(text)) ? 0.5 : 0.9,
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
