import type { Finding } from '../../rule.ts';
import { partsOf, placeOf } from './figure-findings.ts';
import type { TextPair } from './pairs.ts';
import type { senseWords } from './words.ts';

/** One of two opposites: words that surely say it, and words that may, which clear it. */
interface Side {
  zh: RegExp;
  mayZh: RegExp;
  en: RegExp;
  mayEn: RegExp;
}
const side = (zh: string, mayZh: string, en: string, mayEn: string): Side => ({
  zh: new RegExp(zh, 'u'),
  mayZh: new RegExp(mayZh === '' ? zh : `${zh}|${mayZh}`, 'u'),
  en: new RegExp(String.raw`\b(?:${en})\b`, 'iu'),
  mayEn: new RegExp(String.raw`\b(?:${mayEn === '' ? en : `${en}|${mayEn}`})\b`, 'iu'),
});

const limb = 'hand|side|foot|arm|leg|shoulder|ear|eye|wrist|chest|breast|pocket|lane|wing|cheek|knee|corner|edge';
const whose = '(?:the|your|their|his|her|its|our)';
const others =
  '(?! (?:way|time|thing|answer|one|person|place|order|size|words?|tool|away|back|on|in|up|over|out|behind))';
/** Left and right as directions: what is left over, what is right and right away are none. */
const direction = (name: string) =>
  String.raw`(?:to|on|at|from|of) ${whose} ${name}${others}|` +
  String.raw`(?:turn|bear|keep|move|face)(?:s|ing)? ${name}${others}|${name}[- ]?(?:${limb})s?|${name}most`;
const turnOf = String.raw`(?:turn|switch)(?:s|es|ed|ing)?\b[^.;,]{0,30}\b`;

/** Pairs of opposites in words that hardly mean anything else. */
const pairs: readonly (readonly [one: Side, other: Side])[] = [
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
];
/** Most texts hold none, and this finds that out sooner. */
const any = new RegExp(pairs.flatMap((pair) => pair.map(({ zh }) => zh.source)).join('|'), 'u');

/** Words of which the other language has only the opposite: 右 and `left`. Set phrases such as 左右 are none. */
export function* oppositeFindings(pair: TextPair): Iterable<Finding<typeof senseWords>> {
  if (!any.test(pair.zh)) return;
  const { file, path, locale, other: lacks } = pair;
  for (const { one, other, at } of partsOf(pair))
    for (const [first, second] of pairs) {
      const [zh, en] = locale === 'zh' ? [one, other] : [other, one];
      const turned = turnedIn(first, second, zh, en) ?? turnedIn(second, first, zh, en);
      if (!turned) continue;
      const [said, beside] = locale === 'zh' ? [turned.zh, turned.en] : [turned.en, turned.zh];
      const start = at + said.index;
      const span = placeOf(pair, { start, end: start + said[0].length });
      yield { file, path, span, say: 'opposite', with: { has: locale, lacks, found: said[0], other: beside[0] } };
    }
}

/** Where Chinese says one of two alone, and English the other alone. */
function turnedIn(one: Side, other: Side, zh: string, en: string): Record<'zh' | 'en', RegExpExecArray> | undefined {
  const inHan = one.zh.exec(zh);
  if (!inHan || other.mayZh.test(zh)) return undefined;
  const inLatin = other.en.exec(en);
  return inLatin && !one.mayEn.test(en) ? { zh: inHan, en: inLatin } : undefined;
}
