import svgpath from 'svgpath';
import { type DrawingValue, drawingClasses } from '../../schema/index.ts';
import { locales } from '../../languages/index.ts';

const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)`;
const between = String.raw`(?:\s*,\s*|\s+|(?=[-+]))`;
const list = String.raw`\s*${number}(?:${between}${number})*\s*`;

const isBox = matches(String.raw`${number}(?:${between}${number}){3}`);

/** What attributes may say that are chosen from a list. */
export const choices: Readonly<Partial<Record<DrawingValue, readonly string[]>>> = {
  anchor: ['start', 'middle', 'end'],
  language: locales,
  namespace: ['http://www.w3.org/2000/svg'],
};
const isChoice = (value: DrawingValue) => (text: string) => choices[value]?.includes(text) ?? false;

/** What each attribute may say. Where its places for sums are, a number stands. */
const forms: Readonly<Record<DrawingValue, (text: string) => boolean>> = {
  anchor: isChoice('anchor'),
  box: (text) =>
    isBox(text) &&
    numbersIn(text)
      .slice(2)
      .every((side) => side > 0),
  classes: (text) => namesIn(text).every((name) => drawingClasses.some((known) => known === name)),
  language: isChoice('language'),
  namespace: isChoice('namespace'),
  number: matches(String.raw`\s*${number}\s*`),
  numbers: matches(list),
  path: isPath,
  size: matches(String.raw`\s*\+?(?:\d+\.?\d*|\.\d+)\s*`),
  transform: matches(String.raw`\s*(?:(?:translate|scale|rotate|skewX|skewY|matrix)\s*\(${list}\)[\s,]*)+`),
};

/** Whether an attribute says what it may. */
export function isValue(value: DrawingValue, text: string): boolean {
  return forms[value](text);
}

/** The numbers of a list. */
export function numbersIn(text: string): number[] {
  return text.split(/[\s,]+/).map(Number);
}

/** The names in a list of classes. */
export function namesIn(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

/** Whether a text is all of a pattern. */
function matches(pattern: string): (text: string) => boolean {
  const whole = new RegExp(`^${pattern}$`);
  return (text) => whole.test(text);
}

function isPath(text: string): boolean {
  const path = svgpath(text) as ReturnType<typeof svgpath> & { err: string };
  return text.trim() !== '' && path.err === '';
}
