/** A number in a text as people write it, in offsets of the text. */
export interface NumberInText {
  value: number;
  start: number;
  end: number;
  /** Written as a word that often only sounds like a number: `一`, `one`, `half`. */
  loose: boolean;
  /** A part of a whole: 三分之二, two thirds, 2/3. */
  isShare?: true;
}

const hanDigits = '零一二三四五六七八九';
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

const words: Readonly<Record<string, number>> = Object.fromEntries([
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
const word = Object.keys(words).join('|');
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ones = 'one|two|three|four|five|six|seven|eight|nine';
const small = `(?:${tens})[- ](?:${ones})|${word}`;
const many = `(?:an?|${small}) (?:hundred|thousand)(?: (?:and )?(?:${small}))?`;
const english = `(?:${many}|${small})(?: and a half)?|half`;

/** Lower numbers of fractions, by the beginning of their English names. A quarter alone is a part of a year as well. */
const lowers = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const few = '[一二两三四五六七八九十]|\\d{1,2}';
/** Codes of money that stand before their figure without a space; other capitals make a code with it. */
const money = 'RMB|CNY|USD|HKD|MOP|TWD|EUR|GBP|JPY|SGD|AUD';

/** What looks like a number and is a code, a date, a time of day or an ordinal, before what is one. */
const numbers = new RegExp(
  String.raw`(?<skip>(?<![A-Za-z])(?!(?:${money})\d)[A-Za-z]+[-‑]?\d[\w-]*|` +
    String.raw`\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[:：]\d{2}|\d+(?:st|nd|rd|th)\b` +
    `|第[零〇一二两三四五六七八九十百千万\\d]+|零下|[几数][十百千万]+|[十百千万]+[几数])` +
    `|(?<under>${few})分之(?<over>${few})` +
    String.raw`|(?<!\d|\/|\.)(?<upper>\d{1,2})\/(?<lower>\d{1,2})(?!\d|\/|\.\d)` +
    String.raw`|\b(?<part>(?:${ones})[- ](?:${lowers.join('|')})s?)\b` +
    String.raw`|(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?<myriads>\s?[万千百](?!慕大))?` +
    `|(?<han>[零〇一二两三四五六七八九十百千万]+(?:点[零一二三四五六七八九]+)?|半)` +
    `|\\b(?<english>${english})\\b`,
  'giu',
);

/** Most texts hold no number, and this finds that out sooner. */
const anyNumber = new RegExp(
  String.raw`[\d０-９零〇一二两三四五六七八九十百千万半]|\b(?:${word}|half|hundred|thousand)\b`,
  'iu',
);

/** A pattern for whatever a number may end with, to be read without regard to case. */
export const numberEnd = `(?:[\\d０-９零〇一二两三四五六七八九十百千万半]|${word}|half|hundred|thousand)`;

/** Every number of a text, in order. Half-width and full-width digits count alike; offsets are those of the text. */
export function numbersIn(text: string): NumberInText[] {
  if (!anyNumber.test(text)) return [];
  const found: NumberInText[] = [];
  for (const match of halfWidth(text).matchAll(numbers)) {
    const { skip, digits, myriads, han, english: inWords } = match.groups ?? {};
    if (skip !== undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const parts = fractionOf(match.groups ?? {});
    if (parts) {
      const [upper, lower] = parts;
      if (upper < lower) found.push({ value: upper / lower, start, end, loose: false, isShare: true });
      else found.push(...besideSlash(match[0], start));
      continue;
    }
    const value = digits
      ? Number(digits.replaceAll(',', '')) * (hanPowers[myriads?.trim() ?? ''] ?? 1)
      : readNumeral(han ?? inWords ?? '');
    if (value !== undefined) found.push({ value, start, end, loose: !digits && (value === 1 || value < 1) });
  }
  return found;
}

/** The upper and the lower number of a fraction. */
function fractionOf(groups: Partial<Record<string, string>>): [number, number] | undefined {
  const { over, under, upper, lower, part } = groups;
  if (part !== undefined) {
    const [count = '', name = ''] = part.toLowerCase().split(/[- ]/);
    return [words[count] ?? Number.NaN, lowers.indexOf(name.replace(/s$/, '')) + 3];
  }
  const [above, below] = [readNumeral(over ?? upper ?? ''), readNumeral(under ?? lower ?? '')];
  return above === undefined || below === undefined ? undefined : [above, below];
}

/** Two numbers with a stroke between them that make no fraction: 24/7. */
function besideSlash(text: string, start: number): NumberInText[] {
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    return { value: Number(digits), start: start + index, end: start + index + digits.length, loose: false };
  });
}

/** Reads one number: digits, Chinese numerals (`十二`, `两`, `一点四`, `半`) or an English word; undefined for others. */
export function readNumeral(text: string): number | undefined {
  const plain = halfWidth(text).trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (plain === '半' || /^half$/i.test(plain)) return 0.5;
  return /^[A-Za-z]/.test(plain) ? readEnglish(plain.toLowerCase()) : readHan(plain.replaceAll('两', '二'));
}

function readEnglish(text: string): number | undefined {
  const half = text.endsWith(' and a half') ? 0.5 : 0;
  const [first = '', ...rest] = text.replace(' and a half', '').split(/[- ]/);
  let value = /^an?$/.test(first) ? 1 : words[first];
  for (const next of rest) {
    if (next === 'and') continue;
    if (value === undefined) return undefined;
    value = next === 'hundred' ? value * 100 : next === 'thousand' ? value * 1000 : value + (words[next] ?? Number.NaN);
  }
  return value === undefined ? undefined : value + half;
}

/** `二十五`, `一百二十`, `一点四`; undefined for digits in a row (`二三`), which are an estimate or a year. */
function readHan(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点');
  if (decimals !== undefined) {
    const before = readHan(whole);
    const after = [...decimals].map((digit) => hanDigits.indexOf(digit)).join('');
    return before === undefined ? undefined : Number(`${before}.${after}`);
  }
  const match =
    /^(?:([一二三四五六七八九])万)?零?(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([零一二三四五六七八九])?$/.exec(
      whole,
    );
  if (!match || whole === '') return undefined;
  const [, myriad, thousand, hundred, ten, isTen, one] = match;
  const digit = (char: string | undefined) => (char ? hanDigits.indexOf(char) : 0);
  const tens = isTen ? (ten ? digit(ten) : 1) : 0;
  return digit(myriad) * 10_000 + digit(thousand) * 1000 + digit(hundred) * 100 + tens * 10 + digit(one);
}

/** Full-width digits and signs as half-width ones; every character keeps its place. */
function halfWidth(text: string): string {
  if (!/[０-９．，％]/.test(text)) return text;
  return text.replaceAll(/[０-９．，％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
