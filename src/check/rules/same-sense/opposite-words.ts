import { comparisons } from './comparison-words.ts';
import { conditions } from './condition-words.ts';
import { type Opposite, side } from './opposite.ts';
import { timeWords } from './time-words.ts';

const limb = 'hand|side|foot|arm|leg|shoulder|ear|eye|wrist|chest|breast|pocket|lane|wing|cheek|knee|corner|edge';
const whose = '(?:the|your|their|his|her|its|our)';
const others =
  '(?! (?:way|time|thing|answer|one|person|place|order|size|words?|tool|away|back|on|in|up|over|out|behind))';
/** Left and right as directions: what is left over, what is right and right away are none. */
const direction = (name: string) =>
  String.raw`(?:to|on|at|from|of) ${whose} ${name}${others}|` +
  String.raw`(?:turn|bear|keep|move|face)(?:s|ing)? ${name}${others}|${name}[- ]?(?:${limb})s?|${name}most`;
const turnOf = String.raw`(?:turn|switch)(?:s|es|ed|ing)?\b[^.;,]{0,30}\b`;

/** What something reaches up or down to. */
const level = '(?:眉毛?|眼睛?|鼻子?|下巴|耳朵?|肩膀?|胸口?|腰部?|膝盖?|脚踝|手腕|[桌台柜地水]面|视线)';

/** Pairs of opposites in words that hardly mean anything else. */
export const opposites: readonly (readonly [one: Opposite, other: Opposite])[] = [
  ...comparisons,
  ...timeWords,
  ...conditions,
  [side('左(?!右)', '', direction('left'), 'left'), side('(?<!左)右', '', direction('right'), 'right')],
  [
    side('(?<!逆)顺时针', '', '(?<!counter[- ]?|anti[- ]?)clockwise', 'sunwise'),
    side('逆时针|反时针', '', '(?:counter|anti)[- ]?clockwise', ''),
  ],
  [
    side('[向朝]上(?!级|面|司|报)', '上', 'upwards?', 'up|upper'),
    side('[向朝]下(?!一|面|属|班)', '下', 'downwards?', 'down'),
  ],
  [
    side(`${level}以上`, '上|高', 'above', 'over|up|upper|upwards?|higher|clear|off'),
    side(`${level}以下`, '下|低', 'below', 'under|down|lower|beneath'),
  ],
  [
    side('上方', '上', 'above', 'over|top|upper|up|on|higher'),
    side('下方', '下', 'below|underneath|beneath', 'under|bottom|lower|down|foot'),
  ],
  [
    side('室内|门内|店内|里面|内侧', '内|里|中', 'inside|indoors?', 'in|into|within|inner|inwards?|through'),
    side('室外|门外|店外|外面|外侧', '外', 'outside|outdoors?', 'out|outer|outwards?|beyond|exterior'),
  ],
  [
    side('前面|前方|身前', '前|先', 'in front|ahead|forwards?', 'front|before|first|earlier|above|next'),
    side('后面|后方|身后|背后', '后|随', 'behind|backwards?', 'back|rear|after|later|follow\\w*|next|then|below|end'),
  ],
  [side('推门|推开', '推', 'push(?:es|ing)?', ''), side('拉门|拉开', '拉', 'pull(?:s|ing)?', '')],
  [
    side('打开|开启|开灯', '开|启', `${turnOf}on`, 'on|open\\w*|start\\w*'),
    side('关闭|关掉|关灯', '关|停|闭', `${turnOf}off`, 'off|clos\\w*|shut\\w*|stop\\w*'),
  ],
  [
    side(
      '提前|提早|早到',
      '早|前|先',
      'early|earlier|beforehand|in advance',
      'before|ahead|advance|prior|sooner|by|first',
    ),
    side('推迟|延后|晚到|迟到', '迟|晚|后|延|拖', '(?<!no )later?(?! than)', 'after|delay\\w*|postpon\\w*|put|overdue'),
  ],
  [
    side('早上|早晨|上午|清晨', '早|晨|上|明|次日|第二天|午', 'mornings?', 'a\\.?m|forenoon|early|day'),
    side('晚上|傍晚|夜里|夜间', '晚|夜|傍|下班', 'evenings?|nights?', 'p\\.?m|nightly|late|overnight'),
  ],
  [
    side(
      '增加|提高|升高|调高',
      '增|加|高|升|涨|多',
      'increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)',
      'more|high\\w*|up|add\\w*|improv\\w*|better',
    ),
    side(
      '减少|降低|调低',
      '减|降|低|少|缩',
      'reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)',
      'less|fewer|cuts?|down|low\\w*',
    ),
  ],
  [
    side('上午|清晨|凌晨', '早|晨|中午', 'in the morning|mornings|a\\.m', 'morning|early|noon'),
    side('下午|午后', '晚|夜|中午', 'afternoons?|in the evening|p\\.m', 'evening|day|lunch|noon|later?'),
  ],
  [
    side('中午|正午', '午间|午饭|午餐|十二|12', 'noon|midday', 'lunch\\w*|twelve|12|day'),
    side('午夜|半夜|子夜', '夜|零|24', 'midnight', 'night|twelve|12|small hours'),
  ],
  [
    side('首先|最先|第一[个位步件次]|首[个位次]', '先|首|一|初|头', 'first', 'begin\\w*|start\\w*|one|initial\\w*'),
    side('最后', '后|末|尾|终', 'last(?! (?:week|month|year|time|night))', 'final\\w*|end\\w*|clos\\w*|after|lastly'),
  ],
  [
    side(
      '留住|留下来|愿留',
      '留|待|住',
      '(?<!(?:the|your|their|a) )stay(?:s|ed|ing)?(?! (?:out|away|off|clear))',
      'keep\\w*|kept|remain\\w*',
    ),
    side(
      '离开|离去|离店|(?<!不)走开',
      '离|走|出|别|去',
      'leav(?:e|es|ing)',
      'left|go\\w*|depart\\w*|out|away|part\\w*',
    ),
  ],
  [
    side('深色|暗色', '深|暗|黑|素', 'dark(?:er)?', 'deep|black|navy|dim'),
    side('浅色|亮色|淡色', '浅|亮|淡|白|明', 'light(?:er)?(?:[- ]colou?red)?|bright(?:er)?', 'pale|white|fair'),
  ],
  [
    side('调暗|更暗|昏暗', '暗|黑', 'dark(?:er)?|dim(?:mer|med)?', 'down|low\\w*|black'),
    side('调亮|更亮|明亮', '亮|明', 'bright(?:er)?', 'light\\w*|up|lit'),
  ],
  [
    side(
      '[之饭餐会]前(?!台|厅|提|来|往)',
      '前|先',
      'before(?= [a-z])',
      'prior|ahead|advance|until|by|to|first|within|earlier|pre\\w*',
    ),
    side(
      '[之饭餐会]后(?!台|厨|来)',
      '后|再|才',
      '(?<!\\blook(?:s|ed|ing)? )after',
      'once|when|later|then|since|from|past|follow\\w*|behind|post\\w*',
    ),
  ],
  [
    side(
      '(?<![没不未别]有?)(?:开门|开窗|打开|敞开)',
      '开|启',
      'open(?:s|ed|ing)?',
      'start\\w*|unlock\\w*|on|begin\\w*',
    ),
    side(
      '(?<![没不未别]有?)(?:关门|关窗|关上|关好)',
      '关|闭|锁|合',
      'clos(?:e|es|ed|ing)|shut',
      'lock\\w*|off|end\\w*',
    ),
  ],
  [
    side(
      '较高|更高|最高|高档|高级',
      '高|上|大|多|强',
      'high(?:er|est)?',
      'tall\\w*|top|upper|up|above|great\\w*|senior',
    ),
    side(
      '较低|更低|最低|低档|低级',
      '低|下|小|少|弱',
      'low(?:er|est)?',
      'short\\w*|bottom|under|below|least|less|min\\w*',
    ),
  ],
  [
    side('上层|上格|上半|上排', '上', 'upper|top', 'above|high\\w*|over|up'),
    side('下层|下格|下半|下排', '下', 'lower|bottom', 'below|under\\w*|down|low'),
  ],
  [
    side('前排|前座|副驾驶', '前|副', 'front(?: passenger)? (?:seat|row)s?', 'front|ahead|forward|passenger'),
    side('后排|后座', '后', '(?:back|rear) (?:seat|row)s?', 'back|rear|behind'),
  ],
  [
    side(
      '到达|抵达|到店|到场',
      '到|抵|来|至',
      'arriv(?:e|es|ed|ing|al|als)',
      'com(?:e|es|ing)|reach\\w*|get\\w*|there',
    ),
    side(
      '离开|离店|离场|退房',
      '离|走|退|出',
      'leav(?:e|es|ing)|depart(?:s|ed|ing|ure|ures)?',
      'left|go\\w*|check\\w*|out',
    ),
  ],
  [
    side('接受|答应', '接|受|收|应|纳', 'accept(?:s|ed|ing)?', 'take\\w*|agree\\w*|welcome\\w*|receiv\\w*'),
    side(
      '拒绝|谢绝|婉拒',
      '拒|绝|辞|不',
      'refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reject\\w*',
      'no|not|never|turn\\w*|den\\w*',
    ),
  ],
  [
    side('允许|准许|许可', '许|准|可|能', 'allow(?:s|ed|ing)?|permit(?:s|ted|ting)?', 'may|can|let\\w*|free'),
    side(
      '禁止|严禁|不许|不准',
      '禁|不|勿|别',
      'forbid(?:s|den|ding)?|prohibit(?:s|ed|ing)?|ban(?:s|ned)?',
      'no|not|never|without',
    ),
  ],
  [
    side('黑色|黑的|黑[袜鞋裤带]', '黑|深', 'black', 'dark|navy'),
    side('白色|白的|白[袜鞋裤手]', '白|浅', 'white', 'light|pale|blank|cream'),
  ],
  [
    side('黑色|黑的|黑[袜鞋裤带]', '黑|深', 'black', 'dark|navy'),
    side('棕色|褐色|咖啡色', '棕|褐|咖', 'brown', 'tan|coffee'),
  ],
  [
    side('买进|购买|买入', '买|购|采', 'buy(?:s|ing)?', 'bought|purchas\\w*|order\\w*|get'),
    side('卖出|出售|销售', '卖|售|销', 'sell(?:s|ing)?', 'sold|sale\\w*|offer\\w*'),
  ],
];
