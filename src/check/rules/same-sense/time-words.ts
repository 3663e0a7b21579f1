import { type Opposite, side } from './opposite.ts';

const runs =
  '(?:ferry|ferries|bus|buses|trains?|boats?|flights?|trams?|metro|ships?|shifts?|departures?|runs?|sailings?)';

/** Which day or time of day something is, and what comes before and after what. */
export const timeWords: readonly (readonly [one: Opposite, other: Opposite])[] = [
  [
    side(
      '当[天日](?!才|的?下)|同[一]?[天日]|即日',
      '当|同|即|今|那[天日]|天天|每天',
      '(?:the )?same day|that(?: very)? day',
      'same|that(?: very)? day|today|once|immediately|on the day|the day (?:of|it|they|' +
        'you|he|she|a|an|the)|this|there and then|spot|' +
        'right away|straight away|now|daily',
    ),
    side(
      '次日|第二天|翌日|隔天|明[天日早]',
      '次[日晨早]|第二|翌|隔|明[天日早晨]|后(?![台厨])|再',
      '(?:the )?(?:next|following) day|(?:the )?day after|tomorrow',
      'next|follow\\w*|after|tomorrow|later|another|morning|second|again|overnight',
    ),
  ],
  [
    side(
      '当[天日](?!才)|同[一]?[天日]|那一天',
      '天|日|早|晚',
      '(?:the )?same day',
      'day|days|today|once|immediately|morning|evening|night|hours?|daily|spot|away',
    ),
    side('当周|本周|同一[周个]', '周|星期|礼拜|七', '(?:the |that )?(?:same )?week', 'weeks?\\w*|seven'),
  ],
  [
    side(
      '前一[天晚日]|头一[天晚]|前[天日](?!台)',
      '前|头|先|早',
      '(?:the )?(?:day|night|evening) before|eve',
      'before|eve|ahead|advance|previous\\w*|prior|earlier|first|last night',
    ),
    side(
      '后一[天晚日]|次日|第二天|翌日|隔天',
      '后(?![台厨])|次[日晨早]|第二|翌|隔|明[天日早晨]|再',
      '(?:the )?(?:day|night|evening) after|(?:next|following) day',
      'after|next|follow\\w*|later|tomorrow|second',
    ),
  ],
  [
    side(
      '[月年周季]底|[月年周季]末',
      '底|末|尾|最后|月后',
      'end of (?:the |each |every |a )?(?:week|month|quarter|year)',
      'end\\w*|clos\\w*|last|final\\w*|late',
    ),
    side(
      '[月年周季]初',
      '初|头|首|开始|一[日号]',
      '(?:start|beginning) of (?:the |each |every |a )?(?:week|month|quarter|year)',
      'start\\w*|begin\\w*|first|early|new',
    ),
  ],
  [
    side('[以之]后', '后|再|过|完', 'after', 'after\\w*|once|when|later|then|since|from|past|follow\\w*|behind'),
    side('期间|过程中|当中', '期|间|中|时|当|里', 'during', 'while|in|through\\w*'),
  ],
  [
    side(
      '早班|首班|头班',
      '早|首|头|第一|晨',
      `(?:first|early|earliest|morning) ${runs}`,
      'first|early|earliest|morning|dawn',
    ),
    side(
      '末班|尾班|最后一[班趟]|晚班',
      '末|尾|最后|晚|夜',
      `(?:last|late|latest|final|night|evening) ${runs}`,
      'last|late|latest|final\\w*|night|evening',
    ),
  ],
  [
    side(
      '夜里|深夜|雨夜|凌晨|半夜|夜间|夜晚|入夜',
      '夜|凌晨|晚|黑|睡',
      'at night|by night|nights?|midnight|small hours|in the morning',
      'night\\w*|evening|dark|late|midnight|overnight|hours|early|morning|dusk|moon\\w*|' +
        'bed\\w*|sleep\\w*|a\\.m|\\d+ ?am|dawn',
    ),
    side(
      '白天|下午|午后|中午|正午|日间|白昼',
      '午|白|日|昼|天',
      '(?:in the |this |that )?afternoons?|midday|by day|daytime|at noon',
      'day\\w*|noon|p\\.?m|lunch|light',
    ),
  ],
  [
    side(
      '明[早晨]|[早清]晨',
      '早|晨|上午|明|亮|次日|天亮',
      '(?:until|by|in|before) the morning|tomorrow morning',
      'morning|dawn|early|a\\.m|\\d+ ?am|breakfast|tomorrow|sunrise|first thing|overnight',
    ),
    side(
      '今晚|傍晚|当晚|黄昏',
      '晚|夜|傍|昏|黑',
      '(?:until|by|in|before) the evening|tonight',
      'evening|night\\w*|dusk|late|p\\.?m',
    ),
  ],
  [
    side(
      '(?<![目当眼面提往空生门店跟床人从先年车阶向往座台屏镜胸])前(?=\\p{Script=Han}|[，。；、]|$)' +
        '(?![台厅面方往来提线景排座后程缀者进期妻夫胸额边端头辈置部途任门言科沿卫胸轮身几两三])',
      '前|先|早|才|未|没|到',
      'before(?= (?:\\w+ing|you|the|they|a|an|he|she|your|his|her|it|each|every|any)\\b)',
      'before|prior|ahead|advance|until|by|first|within|earlier|pre\\w*|front|ready|' +
        'in time|forward|previous\\w*|past|' +
        'ago|last|yet|when',
    ),
    side(
      '(?<![先落背身之最然以此今而往午饭酒售善幕])后(?=[，。；、就再才要把将给请马立回取拿收记打送关开锁换交]|$)|[完好毕]后',
      '后|再|才|过|完|了|毕|随|接着|然|就|等',
      'after(?= (?:\\w+ing|you|the|they|a|an|he|she|your|his|her|it|each|every|any)\\b)',
      'after\\w*|once|when|later|then|since|from|past|follow\\w*|behind|as soon|done|finish\\w*',
    ),
  ],
];
