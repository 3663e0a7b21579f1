import { readNumeral, words } from './read-numeral.ts';
import { remembered } from './remembered.ts';

/** A time of day that a text names, in offsets of the text. */
export interface ClockTime {
  /** Minutes after twelve, 0 to 719: whether it is before noon or after is often left to the reader. */
  minutes: number;
  start: number;
  end: number;
}

const hourZh = String.raw`(?:(?<![\d.])\d{1,2}|[零一二两三四五六七八九十]{1,3})`;
const partOfDay =
  '[今明当每昨次]?[早晚]|上午|下午|早上|早晨|清晨|清早|晚上|傍晚|晚间|中午|正午|午后|凌晨|夜里|夜间|半夜|深夜|午夜|' +
  '当[天日]|次日|翌日';
/** What makes 点 and 时 a time of day by itself: minutes, 半, a quarter, 钟, 整. */
const past =
  String.raw`半(?![个天年])|[一三]刻(?!钟)|钟(?!头)|整|\s?(?:\d{1,2}|[零一二三四五六七八九十]{1,3})\s?分(?![之钟满])|` +
  String.raw`[零二三四五]?十[一二三四五六七八九]?|\s?[0-5]\d(?![\d.]|\s?[%％])`;
const link = String.raw`\s?[-–—~～至到]+\s?`;
const isLink = new RegExp(`^${link}$`, 'u');
const chinese =
  `(?:(?<part>${partOfDay})\\s?)?(?:(?<fromZh>${hourZh})${link})?` + `(?<zh>${hourZh})\\s?[点时](?<past>${past})?`;

const hourEn = `(?:\\d{1,2}(?:[:.][0-5]\\d)?|(?:${Object.keys(words).slice(1, 13).join('|')}))`;
const english =
  `(?<![\\w.:])(?:(?<fromEn>${hourEn})\\s?(?:[-–—~]|to|and|or)\\s?)?(?<en>${hourEn})` +
  String.raw`(?:\s?[ap](?:\.\s?m\.|m(?![A-Za-z]))|\s?o[’']clock\b|` +
  String.raw`(?= (?:(?:in|on) (?:the|every|each) (?:\w+ )?(?:mornings?|afternoons?|evenings?)|at night|sharp)\b))` +
  `|\\b(?:(?<quarter>a )?quarter|half|(?<few>[\\w-]+) minutes?) (?<way>past|to) (?<of>${hourEn})\\b(?![.,]?\\d)`;

/** Twelve by its name, where it is a time and no meal or part of the day: at noon, until midnight. */
const named =
  String.raw`(?<=\b(?:at|by|before|until|till|from|to|after|past) )(?:noon|midday|midnight)\b|` +
  String.raw`正午|子夜|零点(?![\d一二三四五])`;

const times = new RegExp(
  String.raw`(?<digital>(?<!\d)\d{1,2}[:：]\d{2})(?!\d|\s?[ap]\.?\s?m)|${chinese}|${english}|(?<twelve>${named})`,
  'giu',
);
/** Most texts name no time, and this finds that out sooner. */
const anyTime = new RegExp(
  String.raw`\d[:：]\d|[点时]|正午|子夜|[\da-z]\s?[ap]\.?\s?m\b|o[’']clock|` +
    String.raw`\b(?:past|quarter to|noon|mid(?:day|night)|mornings?|afternoons?|evenings?|night|sharp)\b`,
  'iu',
);

/** Every time of day that a text names, in order: `21:00`, 晚上 9 点, 九点一刻, `9 p.m.`, `a quarter past nine`. */
export const clockTimesIn = remembered((text): readonly ClockTime[] => (anyTime.test(text) ? read(text) : none));
const none: readonly ClockTime[] = [];

function read(text: string): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of text.matchAll(times)) {
    const groups = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const minutes = minutesOf(match[0], groups);
    const from = groups['fromZh'] ?? groups['fromEn'];
    const linked = found.at(-1);
    // 晚上 8 点到 10 点: the second is a time as the first is one.
    const isLinked = linked !== undefined && isLink.test(text.slice(linked.end, start));
    // Nothing but midnight is called 零点; with a figure behind it, it is a decimal.
    const isMidnight = groups['zh'] === '零' && !/^[\d一二三四五六七八九]/u.test(text.slice(end));
    if (groups['zh'] && !groups['part'] && !groups['past'] && !isLinked && !isMidnight) continue;
    if (minutes === undefined) continue;
    const first = from === undefined ? undefined : minutesFrom(...hourAndMinutes(from));
    if (first !== undefined) found.push({ minutes: first, start, end });
    found.push({ minutes, start, end });
  }
  return found;
}

const hours = new RegExp(
  `(?<!\\d|[.:])(?<zh>${hourZh})\\s?点(?=$|[，。；：！？、前后到至开关的下上之以])|` +
    `\\b(?:by|at|before|until|till|from) (?<en>\\d{1,2}|${Object.keys(words).slice(1, 13).join('|')})` +
    String.raw`(?=$|[.,;:!?]|\s(?:tomorrow|today|tonight|this|next|on|in|every|each|and|or|to|at|the)\b)`,
  'giu',
);

/** Hours without more than a number: 十点前, `by ten`. They may be something else, and are times beside one alone. */
export function wordedHoursIn(text: string): ClockTime[] {
  return [...text.matchAll(hours)].flatMap(({ 0: found, index, groups = {} }) => {
    const minutes = minutesFrom(readNumeral(groups['zh'] ?? groups['en'] ?? ''), 0);
    return minutes === undefined ? [] : [{ minutes, start: index, end: index + found.length }];
  });
}

/** A text with every time of day blotted out, so that no number is read in one; all else keeps its place. */
export function withoutClockTimes(text: string): string {
  let plain = text;
  for (const { start, end } of clockTimesIn(text))
    plain = plain.slice(0, start) + '\0'.repeat(end - start) + plain.slice(end);
  return plain;
}

function minutesOf(found: string, groups: Partial<Record<string, string>>): number | undefined {
  const { digital, zh, past: behind = '', en, way, few, of, twelve } = groups;
  if (twelve !== undefined) return 0;
  if (digital !== undefined) return minutesFrom(...hourAndMinutes(digital));
  if (zh !== undefined) return minutesFrom(readNumeral(zh), minutesPast(behind.trim()));
  if (en !== undefined) return minutesFrom(...hourAndMinutes(en));
  const [whole, more] = hourAndMinutes(of ?? '');
  const away = few === undefined ? (/^half/iu.test(found) ? 30 : 15) : readNumeral(few);
  // Five minutes to nine may as well be a range, and half to nine is no time.
  if (more !== 0 || away === undefined || (way === 'to' && away !== 15)) return undefined;
  return minutesFrom(whole, way === 'to' ? -away : away);
}

function hourAndMinutes(text: string): [hour: number | undefined, minutes: number] {
  const [hour = '', minutes = '0'] = text.split(/[:：.]/);
  return [readNumeral(hour), Number(minutes)];
}

function minutesPast(text: string): number | undefined {
  if (text === '' || text === '钟' || text === '整') return 0;
  if (text === '半') return 30;
  if (text.endsWith('刻')) return text.startsWith('一') ? 15 : 45;
  return readNumeral(text.replace(/\s?分$/, '').replace(/^零(?=.)/, ''));
}

/** Undefined for what no clock shows. */
function minutesFrom(hour: number | undefined, minutes: number | undefined): number | undefined {
  if (hour === undefined || minutes === undefined || hour > 24 || minutes > 59) return undefined;
  return (hour * 60 + minutes + 720) % 720;
}
