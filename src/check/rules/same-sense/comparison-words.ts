import { type Opposite, side } from './opposite.ts';

const greater =
  'more|greater|taller|longer|wider|higher|larger|bigger|heavier|thicker|deeper|later|older|hotter|farther';
const lesser = 'less|fewer|smaller|shorter|narrower|lower|lighter|thinner|earlier|younger|cooler|nearer';
/** A comparison that no “not” turns round: no more than is no more than less. */
const than = (words: string) => `(?<!\\b(?:no|not|any|n[’']t be|never|none|little|neither|nor) )(?:${words}) than`;
const noThan = (words: string) => `(?:no|not|never) (?:${words}) than`;
/** What figures are held against. */
const bound = '(?:the |a |its )?(?:limit|ceiling|target|average|norm|threshold)';
const unit = '[天日月年周秒分元米人件次倍个位岁成度%％]|小时|分钟|星期|公斤|厘米|毫米|公里';

/** More and less, as comparisons and limits say it, and how often or how far something is done. */
export const comparisons: readonly (readonly [one: Opposite, other: Opposite])[] = [
  [
    side(
      `(?<=${unit})(?:以上|及以上)|不(?:少|低|短|小|轻|早|窄|矮)[于过]|(?<!不)(?:超过(?!的)|大于|多于|高于|长于|晚于|重于)`,
      '(?<!不)(?:上|超|多|高|长|大|晚|重|宽|厚)|起|至少|最少|起码|满|(?<!不.)过|出|外|更|再|不止|余|越|涨|增|后',
      `${than(greater)}|${noThan(lesser)}|(?:above|over|exceeding)(?= (?:[$€£¥]?\\d|${bound}))`,
      `${greater}|over|above|least|upwards?|from|beyond|exceed\\w*|past|min\\w*|up|or more|extra|top|after|onwards?`,
    ),
    side(
      `(?<=${unit})(?:以下|及以下|[以之]内)|不(?:超|多|高|长|大|重|晚|迟|宽|厚)[于过]|(?<![看听说听])不到(?=\\s?[\\d一两二三四五六七八九十半])|` +
        '(?<!不)(?:少于|小于|低于|短于|早于|轻于)',
      '下|内|不[到超多高长大重晚迟宽厚足满够]|(?<!不)(?:少|低|短|小(?!时)|早|轻|窄|矮)|至多|最多|未|没|前|近|顶多|只|仅|省|限|差|无',
      `${than(lesser)}|${noThan(greater)}|(?:below|under)(?= (?:[$€£¥]?\\d|${bound}))`,
      `${lesser}|under|below|most|within|up to|no|not|never|max\\w*|nearly|almost|short|by|before|until|limit\\w*|` +
        'only|ceiling|low|few|little|better|or less|top',
    ),
  ],
  [
    side(
      '省[心事力时钱]得多|少[花费]',
      '省|少|易|轻|便',
      'less \\w+ than|(?:far|much) less',
      'less|sav\\w*|eas\\w*|fewer',
    ),
    side(
      '(?:费|麻烦|难)得多|多[花费]',
      '(?<!得)多|费|难|麻烦|更',
      'more \\w+ than|(?:far|much) more',
      'more|hard\\w*|extra',
    ),
  ],
  [
    side(
      `(?:${unit})(?:以|之)?内(?![外心部容])`,
      '内|前|里|当|到|间|限',
      'within',
      'within|in|by|under|inside|less|before|no|max|over|at most|same|up to|than|until|during',
    ),
    side(
      `(?:${unit})(?:以|之)?后`,
      '后|再|过|隔|满|才|起|超|外|出|晚|迟',
      'after (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|\\w+teen|twenty|thirty|half)(?: \\w+)? ' +
        '(?:(?:working |calendar |business )?days?|hours?|minutes?|seconds?|weeks?|months?|years?)',
      'after|later|then|once|since|from|past|follow\\w*|beyond|more',
    ),
  ],
  [
    side(
      '[从绝决永]不|不要(?=\\p{Script=Han})|切勿|不得|不可(?!能)|严禁|不准|不许',
      '[不没无别勿莫未免禁忌非少]|拒|避|防',
      'never',
      'no|not|never|none|nobody|nothing|without|avoid\\w*|cannot|neither|nor|refus\\w*|' +
        'stop\\w*|instead|rather|leav\\w*|' +
        "keep\\w*|un\\w+|forb\\w*|ban\\w*|\\w+n[’']t|less|hardly|except|unless|free|few\\w*",
    ),
    side(
      '总是|总要|始终|永远|每次都|一律',
      '总|始终|永|每|都|一律|凡|常|一直|时刻|随时|全|老',
      'always',
      'ever\\w*|each|all',
    ),
  ],
  [
    side(
      '尚未|还没|仍未|未曾|还未',
      '未|没|不|待|等|才|未必',
      'not yet|yet to',
      "yet|not|no|never|un\\w+|without|before|until|still|wait\\w*|\\w+n[’']t|miss\\w*|lack\\w*|pend\\w*|open",
    ),
    side('已经|已(?=[定设写办完到发收])', '已|过|了|完|曾|早', 'already', 'has|have|had|been|was|were|is|are|once'),
  ],
  [
    side(
      '还没|尚未|还在|仍在',
      '还|尚|仍|正在|未|没|边',
      'still|while',
      "still|yet|while|whilst|not|never|before|until|during|as|without|un\\w+|\\w+n[’']t|mid\\w*",
    ),
    side(
      '已经|完了|完毕|[完好]之?后',
      '已|(?<!没.{0,3})[完了]|过|后|毕|停',
      'already|after',
      'already|after\\w*|once|ha[sd]|have|when|done|finish\\w*|over|end\\w*|stop\\w*|complet\\w*|since|been',
    ),
  ],
  [
    side(
      '只(?=[能准许可在收用卖做限给写说看戴扣留穿喝带讲接选交问])|仅|唯有',
      '只|仅|唯|才|单|光|就|专|独|不|除|但|不过|无非',
      'only',
      'only|just|alone|nothing|no|not|sole\\w*|merely|single|one|exclusive\\w*|unless|' +
        'never|until|but|mere|without|except|' +
        'limit\\w*|than|simply|solely|confin\\w*|nobody|none|strictly|purely',
    ),
    side(
      '也(?=\\p{Script=Han})|还要|同样',
      '也|还|同|又|再|并|且|另|都|而|加',
      'also|as well',
      'too|and|both|even|besides|add\\w*',
    ),
  ],
  [
    side(
      '(?<![第每另再上下有这那第十百千万几])一[次遍声回下](?=$|[，。；、就]|[\\p{Script=Han}])(?!子)',
      '一[次遍声回下]|单|只|首',
      'once',
      'one|once|single|a time|again|brief\\w*|each|every|any|first|at once|all at once|twice a|an?',
    ),
    side(
      '(?<![第每])[两二][次遍声回下]',
      '两|二|双|半|隔|再|重|复|又|同',
      'twice|two times',
      'two|second|double\\w*|again|both|pair',
    ),
  ],
  [
    side(
      '(?:[到拉开关掩]|留)(?:了)?(?:一)?半|半[开掩拉]',
      '半|中',
      'half ?way|in half|half',
      'half\\w*|mid\\w*|part\\w*|centre|50',
    ),
    side(
      '到底|拉满|全部[拉开关]|全[拉开关]',
      '全|底|满|完|整|都',
      'all the way|completely|fully|entirely',
      'full|whole|all|right',
    ),
  ],
  [
    side(
      '后退|退[后开]|退[一半两]步|往后|向后',
      '后|退',
      '(?:step|move|stand)s? (?:\\w+ )?back|backwards?',
      'back|behind|away|off',
    ),
    side(
      '上前|往前|向前|前进|迎上',
      '前|上|迎|进',
      '(?:step|move|stand)s? (?:\\w+ )?forwards?|forwards?',
      'up|ahead|front|towards?|to meet',
    ),
  ],
  [
    side('高的?一[级档层]|上一[级档层]', '高|上', 'higher|upper', 'high\\w*|above|up|senior|upper|next|top|superior'),
    side('低的?一[级档层]|下一[级档层]', '低|下', 'lower', 'low\\w*|below|down|junior|under|next|follow\\w*'),
  ],
  [
    side('上面[一那]|上[一那]?[粒颗扣]', '上', 'upper|top', 'above|high\\w*|over|first'),
    side('下面[一那]|下[一那]?[粒颗扣]', '下', 'lower|bottom', 'below|under\\w*|low|last'),
  ],
  [
    side('前(?:排)?车?门', '前', 'front doors?', 'front'),
    side('后(?:排)?车?门', '后', '(?:rear|back) doors?', 'back|rear'),
  ],
  [
    side('上楼|上山|楼上', '上', 'upstairs|up the (?:stairs|hill)', 'up|above|upper|on'),
    side('下楼|下山|楼下', '下', 'downstairs|down the (?:stairs|hill)', 'down|below|lower'),
  ],
];
