import { halfWidth } from './half-width.ts';

const hanDigits = '零一二三四五六七八九';
/** Greater powers stand behind a whole number (十二万), smaller ones behind a digit. */
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const greatPowers = ['亿', '万'];

/** The value of a Chinese power behind a figure: 万, 百万; 1 for none. */
export function powerOf(han: string): number {
  return [...han].reduce((value, power) => value * (hanPowers[power] ?? 1), 1);
}

const englishPowers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** The value of an English power behind a figure: `million`; 1 for none. */
export function englishPowerOf(word: string): number {
  return englishPowers[word.toLowerCase()] ?? 1;
}

/** English words of numbers below a hundred, and what each counts. */
export const words: Readonly<Record<string, number>> = Object.fromEntries([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);

/**
 * Reads one number: digits, Chinese numerals (`十二`, `两`, `一点四`, `半`, `一千二百万`) or English words (`two million`);
 * undefined for others.
 */
export function readNumeral(text: string): number | undefined {
  const plain = halfWidth(text).trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (plain === '半' || /^half$/i.test(plain)) return 0.5;
  return /^[A-Za-z]/.test(plain) ? readEnglish(plain.toLowerCase()) : readHan(plain.replaceAll('两', '二'));
}

function readEnglish(text: string): number | undefined {
  const [first = '', ...rest] = text.replace(/[ -]and[ -]a[ -]half/, ' +half').split(/[ -]/);
  let whole = 0;
  let value = /^an?$/.test(first) ? 1 : words[first];
  for (const next of rest) {
    if (next === 'and') continue;
    if (value === undefined) return undefined;
    const power = englishPowers[next];
    if (power === 100) value *= power;
    else if (power !== undefined) {
      whole += value * power;
      value = 0;
    } else value += next === '+half' ? 0.5 : (words[next] ?? Number.NaN);
  }
  return value === undefined || Number.isNaN(value) ? undefined : whole + value;
}

/** `二十五`, `一百二十万`, `一点四亿`; undefined for digits in a row (`二三`), which are an estimate or a year. */
function readHan(text: string): number | undefined {
  const decimal = /^(?<whole>[^点]+)点(?<decimals>[零〇一二三四五六七八九]+)(?<powers>[百千]?[万亿]?)$/.exec(
    text,
  )?.groups;
  if (decimal) {
    const { whole = '', decimals = '', powers = '' } = decimal;
    const before = readHan(whole);
    const after = [...decimals.replaceAll('〇', '零')].map((digit) => hanDigits.indexOf(digit)).join('');
    return before === undefined ? undefined : scaled(Number(`${before}.${after}`), powerOf(powers));
  }
  for (const power of greatPowers) {
    const at = text.lastIndexOf(power);
    if (at < 0) continue;
    const [over, under] = [readHan(text.slice(0, at)), readLower(text.slice(at + 1), power)];
    return over === undefined || under === undefined ? undefined : over * powerOf(power) + under;
  }
  return readThousands(text);
}

/** What stands behind 万 or 亿: nothing, a smaller number, or one digit of the next power (一万五). */
function readLower(text: string, power: string): number | undefined {
  if (text === '') return 0;
  const digit = hanDigits.indexOf(text);
  return text.length === 1 && digit > 0 ? (digit * powerOf(power)) / 10 : readHan(text.replace(/^零/, ''));
}

/** A number below ten thousand; its last digit may stand for the next power (三百五). */
function readThousands(text: string): number | undefined {
  const match =
    /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?(零?)(?:([一二三四五六七八九])?(十))?([零一二三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === '') return undefined;
  const [, thousand, hundred, none, ten, isTen, one] = match;
  const digit = (char: string | undefined) => (char ? hanDigits.indexOf(char) : 0);
  const tens = isTen ? (ten ? digit(ten) : 1) : 0;
  const next = isTen || none || text.includes('零') ? 1 : hundred ? 10 : thousand ? 100 : 1;
  return digit(thousand) * 1000 + digit(hundred) * 100 + tens * 10 + digit(one) * next;
}

/** A figure times a power, without the dust of binary fractions: 1.2 million is 1,200,000. */
export function scaled(value: number, power: number): number {
  return power === 1 ? value : Number((value * power).toPrecision(15));
}
