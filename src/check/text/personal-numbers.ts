import type { Corpus } from '../../corpus/index.ts';

/** What a number of somebody's is. */
export type PersonalSort = 'mobile' | 'identity' | 'card';

/** A number in a text that looks like somebody's. */
export interface PersonalNumber {
  sort: PersonalSort;
  found: string;
  start: number;
  /** The same with its middle covered. */
  covered: string;
}

/** Digits with single blanks or hyphens between them, as numbers are typed; not part of a longer name or number. */
const runs = /(?<![\p{L}\d.#/_-])\+?\d(?:[ -]?\d){9,18}[Xx]?(?![\p{L}\d/_-]|\.\d)/gu;

/** Whether a text may hold such a number; false is certain. */
export const mayHoldNumber = (text: string): boolean => /\d(?:[ -]?\d){9}/.test(text);

/** The numbers of a text that are somebody's by their form; those that only show the form are none. */
export function personalNumbers(text: string): PersonalNumber[] {
  return numbersOfForm(text).filter(({ found }) => !isMadeUp(found));
}

/** The same with those that only show the form. */
export function numbersOfForm(text: string): PersonalNumber[] {
  if (!mayHoldNumber(text)) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: found, index }): PersonalNumber[] => {
    const sort = sortOf(found.replaceAll(/[ -]/g, ''));
    return sort ? [{ sort, found, start: index, covered: covered(found) }] : [];
  });
}

const digitsOf = (text: string) => text.replaceAll(/[^\d+]/g, '');

/** The numbers that the company itself gives on every page, as digits. */
export function ownNumbers({ site }: Corpus): string {
  return [...site.phones.map(({ number }) => number), site.contact?.zh, site.contact?.en]
    .map((text) => digitsOf(text ?? ''))
    .join(' ');
}

/** The numbers of a text that are somebody's, and not the company's own. */
export function othersNumbers(text: string, own: string): PersonalNumber[] {
  return personalNumbers(text).filter(({ found }) => !own.includes(digitsOf(found).replace(/^\+(?:86|852|44)/, '')));
}

/** Examples have the same digit four times in a row, or count up. */
const isMadeUp = (number: string) => /(\d)\1{3}|12345678|01234567/.test(number.replaceAll(/[ -]/g, ''));

function sortOf(digits: string): PersonalSort | undefined {
  if (isIdentity(digits)) return 'identity';
  // Mobile numbers of mainland China, Hong Kong with its code, and Britain.
  if (/^(?:\+?86)?1[3-9]\d{9}$|^\+?852[569]\d{7}$|^(?:\+44|0)7\d{9}$/.test(digits)) return 'mobile';
  return /^[3-6]\d{14,18}$/.test(digits) && hasLuhnDigit(digits) ? 'card' : undefined;
}

/** A number of a resident identity card of China, by its birthday and check digit (GB 11643-1999). */
function isIdentity(digits: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

/** Whether the last digit of a card's number is the check digit of the others (ISO/IEC 7812-1). */
function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A number of which three digits before and four behind are left to be seen. */
function covered(found: string): string {
  const places = [...found].flatMap((sign, index) => (/[\dXx]/.test(sign) ? [index] : []));
  const hidden = new Set(places.slice(3, -4));
  return [...found].map((sign, index) => (hidden.has(index) ? 'x' : sign)).join('');
}
