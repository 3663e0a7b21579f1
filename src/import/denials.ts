/** What a bound lies beyond: 不得超过 3 人 asks for what is within it. */
const beyondHan = '(?:超过|多于|高于|大于|长于|晚于|迟于|少于|低于|小于|短于|早于)';
export const boundAhead = new RegExp(`^不(?:得|能|可|应|宜|许|准)${beyondHan}`, 'u');
/** Words with a 不 in them that deny nothing, or not what stands behind them. */
const turnsHan = new RegExp(
  `不(?:得|能|可|应|宜|许|准)?${beyondHan}|` +
    String.raw`不得不|不能不|不可不|不仅|不但|差不多|不止|不是|不必|无[须需]|不需要?|可以?不(?![得能会少])|不强制|不要求|不限|不等|不单|不光|不只|不断|不同|不论|不管|不时|不久|` +
    String.raw`不便|不满|不足|不良|不适|不妥|不慎|不明|不懂|不符|不合格|不锈|不忘|不变|不当|不一致|要不要|是不是|能不能|对不起|不客气|不好意思|不用谢|缺一不可|` +
    String.raw`必不可少|一丝不苟|寸步不离|目不斜视`,
  'gu',
);
const turnsEnglish = new RegExp(
  String.raw`not only|not less than|no less than|not more than|no more than|no later than|` +
    String.raw`not later than|do not forget|don[’']t forget|never forget|never fail to|` +
    String.raw`(?:do not|don[’']t|never) hesitate|` +
    String.raw`whether or not|if not|no longer than|(?:do|does|need) not (?:have|need) to|` +
    String.raw`(?:don|doesn)[’']t (?:have|need) to|need not|needn[’']t|` +
    String.raw`(?:is|are) not (?:necessary|required|obliged|compulsory)|no need to`,
  'giu',
);
const denial = /[不没未勿别]|无[需须]|\b(?:not|never|no|without|cannot|nor|nothing|nobody|none)\b|n[’']t\b/iu;

/** A text without the words that only look like a denial. */
export const withoutTurns = (text: string) => text.replaceAll(turnsHan, '').replaceAll(turnsEnglish, '');

/** Whether a text begins with words that only look like a denial. */
export const startsWithTurn = (text: string) => [...text.matchAll(turnsHan)].some(({ index }) => index === 0);

/** What denies something of whom or when the rest is said: 未登记的车辆, if nobody answers, guests who do not speak. */
const beside = new RegExp(
  String.raw`[“"「][^”"」]*[”"」]|(?:未|[没无](?!法))\p{Script=Han}{1,8}?(?:的|者|时|前|就|即|也|仍)|` +
    String.raw`不\p{Script=Han}{1,4}的(?=\p{Script=Han})|` +
    String.raw`(\p{Script=Han})不\1|^(?:如|若|遇|当|凡)[^，,；;]*[，,]|` +
    String.raw`(?:^|[,;] )(?:if|when|where|while|unless|until|before|after|once)\b[^,;]*|\bunless\b.*|` +
    String.raw`\bwithout\b|, (?:and )?not (?!to\b)[^,;]+$|` +
    String.raw`\b(?:who|that|which)(?: \w+)? (?:not|never|no|cannot)\b|\b(?:who|that|which) \w+n[’']t\b`,
  'giu',
);

/** What nobody needs to do may be done or left: 可以不打领带, need not wear a tie. */
export const leavesOpen = new RegExp(
  String.raw`不必|无[须需]|不需要|可以?不(?![得能会少])|\b(?:do|does|need) not (?:have|need) to\b|` +
    String.raw`\b(?:don|doesn)[’']t (?:have|need) to\b|\bneed(?: not|n[’']t)\b|` +
    String.raw`\bnot (?:necessary|required|obliged|compulsory)\b`,
  'iu',
);

/** What is not to be forgotten is to be done. */
export const reminds = /^(?:请|千万)?(?:不要|别|不得|不能|不可|切勿|勿)忘/u;

/** Whether a text denies something of its own main point. */
export const deniesSomething = (text: string) => denial.test(withoutTurns(text).replaceAll(beside, ''));
