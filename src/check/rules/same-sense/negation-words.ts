import { anyOf } from './any-of.ts';

/** A “not” in Chinese that English says in many ways, most of them without one: 不满, 不一定, 来不及, 不得不. */
const mereZh = new RegExp(
  anyOf(String.raw`
    有没有 不耐烦 不少(?!于) 没有?耽误 话不投机 不[足愉周止从省由变禁齐佳歪乱斜皱累] 不满(?!足)
    不顺(?![手路便着]) 不快(?!走|跑) 不可(?=[避或思靠信少能]) 不通(?![知过]) 不分(?!开) 不外(?=乎) 不对(?![着准外内人客待方面]) 不同(?!意)
    不当(?![面众着作成回场]) 不管(?!理) [无不]论 不一样 \p{Script=Han}不起来 [起跟留定忍]不[起上住了] 来不及 拿不准
    得不[到偿] 不得[不已] 不[能可会要]不 非[^，。；]{1,12}不可 [无毫][限线障] 不到 不怕 不[多少低高晚早大小长短]于
    不一定 不见得 不在的 不停(?![电水车]) 不舒服 不踏实 不用说 “不” (?:别|不[要能可得]?)[只光] 不超[过出] 不错(?!过) [腿脚行动]不便 没有哪 没那么
    无[意关差人偿价形序礼理聊知情助辜奈] 不是不 [没无]有?[^，。；]{0,8}不 一[字句]不[改差漏] 未必 除非 别以为 一成不变`),
  'gu',
);
/** What only looks like a “not” in Chinese: 不仅, 不断, 级别, 差不多. */
const noneZh = new RegExp(
  anyOf(String.raw`
    不[仅但妨然如料时幸良愧] 不久(?![留等坐站]) 不断(?![货电网水粮]) 不过(?![大小猛多分高低问]) 不客气 不好意思
    (?!有没有)(\p{Script=Han})[不没]\1 (\p{Script=Han}{2})没\2
    别家没有 不知不觉 差不多 [了对]不起 非常 是非 未来 [埋淹吞]没 没收 有无 是否 了没有 不说， 越[^，。]{1,4}越
    [特区分级性类识辨告个送道离]别 别[人的致处家墅针在忘]`),
  'gu',
);
/** A Chinese text with what only looks like a “not” left blank, and what English says in many ways marked by ~. */
export const plainHan = (text: string) => text.replaceAll(noneZh, blotted(' ')).replaceAll(mereZh, blotted('~'));
const blotted = (mark: string) => (found: string) => mark.repeat(found.length);

/** A “not” in Chinese. */
export const negativeZh = /[不没无未勿莫]|别(?=\p{Script=Han})|严禁|禁止|谢绝|拒绝/gu;
/** Whether there is one at all, which most texts need no more than. */
export const mayDenyZh = new RegExp(negativeZh.source, 'u');
/** Whatever may stand in Chinese for a “not” of English. */
export const mayZh = new RegExp(
  '[不没无未勿别莫非免禁忌防避缺少除拒停止戒难零漏省绝空只才仅以怕误忘失错反却外全等哪倒谁]|' +
    anyOf('显眼 再好也 引人 最容易 之前 再说 怎么 至多 最多'),
  'u',
);

/** What looks like a “not” in English and is none. */
export const mereEn = new RegExp(
  String.raw`\bnot (?:only|just|merely|least|until)\b|` +
    String.raw`\bno (?:doubt|matter|wonder|\d)|` +
    // At most, at least, and at once.
    String.raw`\bno (?:more|less|worse|[a-z]+er) than\b|` +
    // Who may not without, or before, may with, or after.
    String.raw`\b(?:never|do not|don[’']t|not to|nobody|no one)\b(?=[^.;:]{1,60} (?:without \w+ing|until|unless|` +
    String.raw`before (?:you|they|he|she|it|the \w+) (?:has|have|do|does))\b)|` +
    String.raw`\bno\. ?\w|\bnothing (?:(?:is|was) )?(?:left |else )?but\b|\bleave nothing\b|` +
    String.raw`\b(?:cannot|not) be missed\b|\bleave \w+ (?:be|alone)\b|\bwhy not\b|\bor not\b|` +
    String.raw`^[“"]?no, |\bno (?:reason|excuse|use|point|good)\b|\b(?:nothing|nobody)\b[^.;:]* (?:like|more than)\b|` +
    String.raw`(?<=\b(?:neither|no|not|never|nobody|without|n[’']t)\b[^.]+)\bnor\b|` +
    String.raw`\b(?:nobody|no one|nothing|none)\b[^.;,]{1,30}\bnot\b|` +
    String.raw`\bwithout fail\b|\byes[- ]or[- ]no\b|\b(\w+) or no \1\b|\bwithout being (?:asked|told)\b|“no”|` +
    String.raw`, (?:do|does|is|are|has|have|would|wo|ca)n[’']t (?:we|you|they|it|he|she|I)\b|` +
    // Only stresses how far something may go: not a minute more, not one step closer.
    String.raw`\bnot (?:a|an|one) (?:single )?\w+ (?:more|less|over|later|longer|sooner|earlier|closer|further)\b|` +
    String.raw`, not \w+ (?:them|us|you|it)\b`,
  'giu',
);
/** An English text with what only looks like a “not” marked by ~. */
export const plainLatin = (text: string) => text.replaceAll(mereEn, blotted('~'));
/** A “not” in English. */
export const negativeEn =
  /\b(?:not|never|no|nor|nobody|nothing|none|neither|nowhere|without|cannot)\b(?!\W?[”"])|\b[a-z]+n[’']t\b/giu;
/** Whether there is one at all. */
export const mayDenyEn = new RegExp(negativeEn.source, 'iu');

/** The same verb with and without 不: 夸具体的事，不夸套话. English may leave the second half out. */
export const contrast = /(\p{Script=Han})[^，。；]{0,8}，不\1/u;
