/** What a sentence does beside naming something, as far as its form tells. */
export type Turn = 'regardless' | 'forbids' | 'denies' | 'depends' | 'excepts' | 'only' | 'at-most' | 'at-least';

interface Signs {
  /** Chinese that surely does so, and Chinese that may. */
  zh: RegExp;
  mayZh: RegExp;
  /** English that surely does so, and English that may. */
  en: RegExp;
  mayEn: RegExp;
}

/** Any of some English words; * stands for any ending or beginning. */
const anyOf = (list: string) =>
  new RegExp(
    String.raw`\b(?:${list
      .trim()
      .replaceAll('*', String.raw`\w*`)
      .replaceAll(/\s+/g, '|')})\b|n[’']t\b`,
    'iu',
  );

/** What begins with 不 and forbids nothing. */
const mereTurns =
  '先|论|管|太|断|客气|好|等|仅|但|只|如|同|足|少|久|必|过|料|时|便|妨|定|够|光|知|觉|满|安|良|幸|愧|错';
const digit = '[\\d０-９一二两三四五六七八九十半]';
const number = String.raw`(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|half|twelve|thirty)\b)`;

/** What the form of a sentence tells, in either language. A sign that is only possible in one clears the other. */
const signs: Readonly<Record<Turn, Signs>> = {
  // Whether something is so or not makes no difference.
  regardless: {
    zh: /无论|不论|(?<![，。；]也)不管(?=.{1,8}[，都])/u,
    mayZh:
      /[无不]论|不管|有没有|有无|是否|与否|都|皆|任|(\p{Script=Han})[不没]\1|随|怎|再|哪|什么|多|即使|尽管|谁|照|也|[一两]样/u,
    en: /\b(?:with or without|whether or not|no matter)\b/iu,
    mayEn: anyOf(`what* who* how* which* where* when* whether no matter regardless any* every* all always either both
      each even if or with\\sor irrespective despite come ever* same`),
  },
  forbids: {
    zh: new RegExp(`^请?(?:不[要得许准能可]|严禁|禁止|切勿|请勿|勿|别(?![的人])|莫|绝不|从不|不(?!${mereTurns}))`, 'u'),
    mayZh: /[不没无未勿别莫非免禁忌防避缺少除拒停止戒难离远外脱]|谢绝|[放摘让]开/u,
    en: new RegExp(
      String.raw`^(?:please )?(?:do not|don[’']t|never|avoid|must not|cannot|no\s(?!more|less|matter|one)|` +
        String.raw`keep\b[^.;,]*\s(?:off|out of|away from|clear of)\s)`,
      'iu',
    ),
    mayEn: anyOf(`no not never nor none nobody nothing neither without cannot don avoid* instead rather refus* stop*
      forbid* ban* prohibit* refrain* leav* keep* off out free clear less least lack* fail* miss* only but except un*
      in* im* dis* mis* non* rest bare beyond away skip* spare* hardly little few* too against below outside other*
      drop* minus empty close* hid* declin* hard before *less`),
  },
  denies: {
    // In the middle of a sentence: 都不, 却不, 不能. 能不能 asks, and 走不走 does.
    zh: new RegExp(`(?:都|也|却|从|绝|决|并|但)不(?!${mereTurns}|一定|及|了|见|起|可)|(?<!能)不能(?!不)`, 'u'),
    // Where English has a “not”, Chinese says so in too many ways to miss any.
    mayZh: /./su,
    en: /\bnot\b/iu,
    mayEn: anyOf(`no not never nor none nobody nothing neither without cannot avoid* instead rather refus* stop* forb*
      prohibit* refrain* leav* keep* kept free clear less least lack* fail* miss* except un* discourag* disregard*
      disallow* disagree* mis* non* away skip* spare* hard* little few* against outside minus empty declin* *less off
      out beyond until incorrect* incomplete* insincere* invisible* im* ir* hidden alone silen* worst wrong seldom rare*
      far deny denie* hold* bad`),
  },
  depends: {
    zh: /如果|如遇|如有|若(?!干|无其事)|要是|万一|除非|倘若|假如|一旦/u,
    mayZh: /如|若|要是|万一|除非|只有|倘若|假如|一旦|时|的话|后|前|凡|遇|除|能|就|才|便|则|无论|可|也|，|：|、/u,
    en: /^(?:if|unless|only if|only when|in case)\b/iu,
    mayEn:
      anyOf(`if unless when* where* while once case should only until after before soon except provided otherwise for
      with without on who* that whatever any* by or had were`),
  },
  excepts: {
    zh: /除外|除了?[^，。；]{1,20}外|不在此限|例外/u,
    mayZh: /[除外只仅非才另别]|例外|不算|不必|不用|可以|其余|其他/u,
    en: /\b(?:except|unless|other than)\b/iu,
    mayEn:
      anyOf(`except* unless but apart other* besides beyond save only outside exclud* without all not no exempt* rest
      more`),
  },
  // Nothing or nobody else: what is only allowed (可以) became what is for some alone.
  only: {
    zh: /(?<![不一“])只(?:能(?![^，。；]*”)|限|许|准|可以?(?=[由在向对用]))|(?<!不)仅(?:限|供)|唯有/u,
    mayZh: /[只仅光唯独限才专单就净尽]|不过|而已|除|以外|之外|前提|[不没无未勿别莫非禁]/u,
    // “Only” by itself says many things: that it is little, or late.
    en: new RegExp(
      String.raw`\b(?:may|can|must|should|is|are) only (?:be|for)\b|` +
        String.raw`(?<!not )\bonly (?:if|when|after|with|by|on|at|in|through) `,
      'iu',
    ),
    mayEn:
      anyOf(`only sole* just alone nothing nobody no none not never nor neither without cannot but except* exclusiv*
      limit* restrict* single one* merely until unless unavailable confined reserved simply besides purely dedicated
      nowhere ban* forbid* prohibit* avoid* un*`),
  },
  'at-most': {
    zh: new RegExp(`不超过|不多于|不大于|(?:最多|至多|顶多)(?=\\s?${digit})|(?<=${digit}.{0,4})[以之]内`, 'u'),
    mayZh: /[不内里少限最只过]|至多|顶多|以下/u,
    en: new RegExp(
      String.raw`\b(?:at most|no more than|not more than|no longer than|(?:up to|within) ${number})`,
      'iu',
    ),
    mayEn:
      anyOf(`most more up within under below less fewer max* limit* only exceed* longer over above in inside before by
      beyond higher than`),
  },
  'at-least': {
    zh: new RegExp(`不少于|不低于|不小于|(?:至少|起码|最少)(?=\\s?${digit})`, 'u'),
    mayZh: /[不起多满上]|至少|最少|超过/u,
    en: /\b(?:at least|no less than|not less than|no fewer than)\b/iu,
    mayEn: anyOf('least less fewer more over above min* upward* from exceed* below'),
  },
};

/** What one of two texts says and the other does not: in which of them it is. */
export interface LostTurn {
  turn: Turn;
  in: 'zh' | 'en';
}

/** Whatever one of two texts surely does and the other cannot do. */
export function lostTurns(zh: string, en: string): LostTurn[] {
  const lost = (Object.entries(signs) as [Turn, Signs][]).flatMap(([turn, sign]): LostTurn[] => [
    ...(sign.zh.test(zh) && !sign.mayEn.test(en) ? [{ turn, in: 'zh' as const }] : []),
    ...(sign.en.test(en) && !sign.mayZh.test(zh) ? [{ turn, in: 'en' as const }] : []),
  ]);
  // One “not” that is lost is told once.
  return lost.some(({ turn }) => turn === 'forbids') ? lost.filter(({ turn }) => turn !== 'denies') : lost;
}
