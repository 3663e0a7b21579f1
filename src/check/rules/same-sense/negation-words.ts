/** Patterns that stand one beside another with blanks between, as one. */
const anyOf = (list: string) => list.trim().replaceAll(/\s+/g, '|');

/** What looks like a “not” in Chinese and is none, or is said in many ways: 不仅, 不断, 能不能, 差不多. */
export const mereZh = new RegExp(
  anyOf(String.raw`
    别家没有 不[仅但只光论管妨久断过然如料时幸良错愧同齐对佳当顺足满愉快可周歪累止从通省由变分外禁猜] [无不]论 不一样 不客气 不好意思
    不知不觉 差不多 [了对]不起 \p{Script=Han}不起来 [起跟留定忍]不[起上住了] 来不及 拿不准 得不[到偿] 不得[不已] 不[能可会要]不 
    非[^，。；]{1,12}不可 [无毫][限线障] (\p{Script=Han})[不没]\1 (\p{Script=Han}{2})没\2 有没有 不少(?!于) 不超[过出] 不到 不怕
    不[多少低高晚早大小长短]于 不一定 不见得 不在的 不停(?![电水车]) 了没有 心情不好 不舒服 不踏实 不用说 不说， “不” 一分钱不 [别不]只
    (?:腿脚|行动)不便 紧跟不放 话不投机 [^，。]{1,4}收不收 越[^，。]{1,4}越
    没那么 没有怨言 没有?耽误 没收 [埋淹吞]没 无[意关差人偿价形序礼理聊知情助辜奈] 不是不 别吵醒 讲得再好 [没无]有?[^，。；]{0,8}不 未[来必] 非常 除非 是非
    [特区分级性类识辨告个送道离]别 别[人的致处家墅针在忘] 别以为 一[字句]不[改差漏] 一成不变`),
  'gu',
);
/** A “not” in Chinese. */
export const negativeZh = /[不没无未勿莫]|别(?=\p{Script=Han})|严禁|禁止|谢绝|拒绝/gu;
/** Whatever may stand in Chinese for a “not” of English. */
export const mayZh = new RegExp(
  '[不没无未勿别莫非免禁忌防避缺少除拒停止戒难零漏省绝空只才仅以怕误忘失错反却外全等哪倒谁]|' +
    anyOf('显眼 再好也 引人 最容易 之前 再说 怎么 至多 最多'),
  'u',
);

/** What looks like a “not” in English and is none. */
export const mereEn = new RegExp(
  String.raw`\bnot (?:only|just|merely|least|until)\b|` +
    String.raw`\bno (?:doubt|matter|later than|wonder|\d)|` +
    String.raw`\bno (?:more|less) than\b|` +
    String.raw`\bno\. ?\w|\bnothing but\b|\bwhy not\b|\bor not\b|` +
    String.raw`\bwithout fail\b|\bwithout being (?:asked|told)\b|“no”|` +
    String.raw`, (?:do|does|is|are|has|have|would|wo|ca)n[’']t (?:we|you|they|it|he|she|I)\b|` +
    String.raw`, not \w+ (?:them|us|you|it)\b`,
  'giu',
);
/** A “not” in English. */
export const negativeEn =
  /\b(?:not|never|no|nor|nobody|nothing|none|neither|nowhere|without|cannot)\b(?!\W?[”"])|\b[a-z]+n[’']t\b/giu;

/** English words that say a “not” of Chinese otherwise; * stands for any ending. */
const otherwise = `
  not slip* cost* keep*\\s(?:\\S+\\s){0,3}(?:light|low|down|up|its|price|value|to|looking) off away aside
  beyond instead rather against ahead wrong bad badly poor worse worst ill broken
  hard slow other absent silent quiet calm closed empty blank vacant bare few fewer little less least hardly barely
  scarcely seldom rare rarely late stuck open sorry harsh spare clean vain stale raw dead gone whoever whichever word
  untouched beforehand from take\\s(?:less|no) prevent* fail* jump* stay* surpris* remain* fell clear\\sof spit
  save* secret
  owed ended
  lapse* clinging avoid* refus* declin* reject* deny denie* stop* forb* prohibit* refrain* resist* skip* omit* miss*
  lack* los[et]* lost forg[eo]t* neglect* ignor* hat* dislik* mind* hold* hid* wast* doubt* exempt* exclud*
  withh* excus* interrupt* escap* abandon* ban bans banned bar bars barred leav* loose* spar* disturb* differ* reluct*
  short* wors* break* broke* careless* stubborn* waiv* stray* worthless* cross*`;
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

/** Whether English may say a “not” in other words. */
export const deniesSoftly = (text: string) => softWords.test(text) || prefixed.test(text);

/** What says when or with what exception, and is a “not” only where Chinese says neither. */
export const limitsEn = /\b(?:until|unless|before|except)\b/iu;
export const limitsZh = /除[外非了]|[以之]外|[以之]前|前[，。；]/u;

/** The same verb with and without 不: 夸具体的事，不夸套话. English may leave the second half out. */
export const contrast = /(\p{Script=Han})[^，。；]{0,8}，不\1/u;
