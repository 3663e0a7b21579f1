/** What is wrong with a character that stands in a text. */
export type CharacterFault =
  | 'unseen'
  | 'control'
  | 'direction'
  | 'looks-blank'
  | 'lost'
  | 'object'
  | 'private'
  | 'no-character'
  | 'look-alike'
  | 'foreign'
  | 'letters'
  | 'traditional';

/** A character that should not be there, in offsets of the text. */
export interface OddCharacter {
  fault: CharacterFault;
  start: number;
  found: string;
  /** What stands there when it is right; undefined where only the author knows. */
  meant: string | undefined;
}

/** Everything that may be odd, by first and last number; most of it is allowed where it belongs. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x01, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x2e80, 0x2fdf],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xe000, 0xfaff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0x1fffe, 0x1ffff],
  [0x2f800, 0x2fa1f],
  [0x2fffe, 0x2ffff],
  [0xe0000, 0x10ffff],
];
const unit = (code: number) => code.toString(16).padStart(4, '0');
const hex = (code: number) => `\\u{${code.toString(16)}}`;
const odd = new RegExp(`[${ranges.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]`, 'gu');
/**
 * The same without regard to what two units make together, which is quicker: surrogates are in the list, so that it
 * stops at every character beyond the basic plane.
 */
const anyOdd = new RegExp(
  `[${ranges
    .filter(([, last]) => last <= 0xffff)
    .map(([first, last]) => `\\u${unit(first)}-\\u${unit(last)}`)
    .join('')}]`,
);

/** Radicals that Unicode does not map of its own accord, each before the character that PDF files mean by it. */
const pairs =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⺼肉' +
  '⺽臼⺮竹⺩王⺬示⺷羊⻊足⻏邑⻖阜⺝月⺜日⺆冂⺇几⺌小⺒巳⺓幺⺛旡⻃覀⻲亀⻱龜⻫斉⻭歯';
const radicals = new Map<string, string>(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(2 * index), pairs.charAt(2 * index + 1)]),
);

/** Characters of a text that do not belong there, in order. NUL is left to the rule that looks at files. */
export function oddCharacters(text: string): OddCharacter[] {
  if (!anyOdd.test(text)) return [];
  return [...text.matchAll(odd)].flatMap(({ 0: found, index: start }) => {
    const judged = judge(found, text.slice(Math.max(0, start - 4), start), text.slice(start + found.length), text);
    return judged ? [{ ...judged, start, found }] : [];
  });
}

type Judged = Pick<OddCharacter, 'fault' | 'meant'>;

function judge(found: string, before: string, after: string, text: string): Judged | undefined {
  const code = found.codePointAt(0) ?? 0;
  if (found === '\u200d' || found === '\u200c') return isJoiner(found, before, after) ? undefined : removed('unseen');
  if (isSelector(code)) return isSelected(before) ? undefined : removed('unseen');
  if (code >= 0xe0020 && code <= 0xe007f) return text.includes('\u{1f3f4}') ? undefined : removed('unseen');
  if (code >= 0xd800 && code <= 0xdfff) return { fault: 'no-character', meant: undefined };
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return removed('no-character');
  if (/\p{Co}/u.test(found)) return { fault: 'private', meant: undefined };
  if (code === 0xfffd) return { fault: 'lost', meant: undefined };
  if (code === 0xfffc) return removed('object');
  if (/[\u200e\u200f\u061c\u2066-\u2069]/.test(found))
    return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u.test(text) ? undefined : removed('direction');
  if (/[\u202a-\u202e]/.test(found)) return removed('direction');
  if (/[\u115f\u1160\u3164\uffa0\u2800]/.test(found)) return removed('looks-blank');
  if (code < 0xa0) return { fault: 'control', meant: '' };
  const ordinary = radicals.get(found) ?? found.normalize('NFKC');
  if (/[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(found))
    return ordinary === found ? undefined : { fault: 'look-alike', meant: ordinary };
  return removed('unseen');
}

const removed = (fault: CharacterFault): Judged => ({ fault, meant: '' });

const picture = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}]`;
const joining =
  'Arabic Bengali Devanagari Gujarati Gurmukhi Kannada Khmer Malayalam Mongolian Myanmar Oriya Sinhala Tamil Telugu'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');
const joinedBefore = new RegExp(`(?:${picture}\\ufe0f?|[${joining}])$`, 'u');
const joinedAfter = new RegExp(`^(?:${picture}|[${joining}])`, 'u');
const letterBefore = new RegExp(`[${joining}]$`, 'u');

/** Whether a joiner holds two parts of an emoji together, or stands in a script that is written with it. */
function isJoiner(found: string, before: string, after: string): boolean {
  if (letterBefore.test(before)) return true;
  return found === '\u200d' && joinedBefore.test(before) && joinedAfter.test(after);
}

const isSelector = (code: number) => (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);

/** Whether the character before has forms to choose from. */
const isSelected = (before: string) =>
  /(?:\p{Emoji}|\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Mongolian}|\p{Sm}|[！，。：；？、])$/u.test(before);
