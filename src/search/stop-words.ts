/** Words of Chinese questions that say nothing about the subject, longest first. */
export const stopWordsZh = new RegExp(
  (
    '应不应该 可不可以 需不需要 怎么回事 是什么样 什么时候 为什么 怎么办 怎么样 是不是 能不能 要不要 有没有 多少次 ' +
    '多长时间 怎么 怎样 如何 什么 哪些 哪个 哪里 哪儿 可以 不能 应该 需要 必须 请问 多久 多少 一下 时候 这个 ' +
    '那个 边个 边度 点样 点解 点算 几时 得不得 我们 他们 如果 行不行 行吗 行么 成吗 好不好 咋办 咋样 老是 总是 总忍不住 为啥 干啥 咋 啥 谁 哪 吗 呢 吧 啊 的 了 ' +
    '着呢 我 你 您 他 她 它 能 要 得 该 让 把 被 跟 和 与 在 对 给 是 有 会 用 又 也 都 很 太 就 才 ' +
    '还 再 个'
  ).replaceAll(' ', '|'),
  'u',
);

/**
 * English words that say nothing about the subject; the last lines are drawn together and have lost their apostrophe.
 * Not what would be another word: well, ill.
 */
export const stopWordsEn: ReadonlySet<string> = new Set(
  (
    'a an the and or of to in on at for from by with is are was be been do does did done can could should would ' +
    'will shall may must i me my we us our you your he she it its they them their what which who whom when where ' +
    'why how if there this that these those not no yes as so than too very just about into out up am has have had ' +
    'get got go going want need one some any allowed ok okay please s t ' +
    'isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt hes shes thats ' +
    'whats whos theres lets wheres whens hows youre youve were weve theyre theyve im ive'
  ).split(' '),
);

/** Words for whoever is served: true of nearly every standard, so they count only when nothing else is asked. */
export const customerWordsZh = /客户|客人|顾客|业主|用户|人家|别人/gu;

/** The same in English, with words for anyone. */
export const customerWordsEn: ReadonlySet<string> = new Set(
  'customer customers client clients guest guests someone somebody people person staff'.split(' '),
);

/** Words for whoever is served, and for who serves beside one: a query with them is about serving. */
export const servedWordsZh = /客户(?!端)|客人|顾客|同事/;
/** Words that ask nothing when they are all that is left of a query. */
export const emptyWordsZh = /^(?:员工|在哪)$/;
