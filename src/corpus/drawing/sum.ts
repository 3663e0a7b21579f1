import type { Sum } from '../../schema/index.ts';

/** Longer ones are no sums that a picture needs; and reading goes one call deeper for each bracket. */
const mostCharacters = 200;

/** A figure of a clause; its name is read as far as it goes, hyphens included. */
const figure = /([a-z0-9]+(?:-[a-z0-9]+)*)\.(value|min|max)(?![\w.-])/;
const ratio = /(sin|cos|tan)(?=\s*\()/;
const number = /(\d+(?:\.\d+)?)(?![\w.])/;
const sign = /([-+*/()])/;
const either = [figure, ratio, number, sign].map(({ source }) => source).join('|');
const token = new RegExp(`\\s*(?:${either})\\s*`, 'y');

type Token =
  { clause: string; end: 'value' | 'min' | 'max' } | { ratio: 'sin' | 'cos' | 'tan' } | { number: number } | string;

/** Reads a sum such as `164 - 26 * window.max`; undefined when it is none. Nothing in it is ever run. */
export function readSum(text: string): Sum | undefined {
  const tokens = text.length <= mostCharacters ? tokensOf(text) : undefined;
  if (!tokens) return undefined;
  const waiting = [...tokens].reverse();
  const sum = added(waiting);
  return waiting.length === 0 ? sum : undefined;
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, clause, end, ratio, number, sign] = match;
    if (clause !== undefined) tokens.push({ clause, end: end as 'value' | 'min' | 'max' });
    else if (ratio !== undefined) tokens.push({ ratio: ratio as 'sin' | 'cos' | 'tan' });
    else if (number !== undefined) tokens.push({ number: Number(number) });
    else tokens.push(sign ?? '');
  }
  return tokens;
}

function added(waiting: Token[]): Sum | undefined {
  return joined(waiting, ['+', '-'], multiplied);
}

function multiplied(waiting: Token[]): Sum | undefined {
  return joined(waiting, ['*', '/'], single);
}

/** Terms joined by signs of one rank, from left to right. */
function joined(
  waiting: Token[],
  signs: readonly ('+' | '-' | '*' | '/')[],
  next: (waiting: Token[]) => Sum | undefined,
): Sum | undefined {
  let left = next(waiting);
  for (;;) {
    const sign = signs.find((candidate) => candidate === waiting.at(-1));
    if (left === undefined || sign === undefined) return left;
    waiting.pop();
    const right = next(waiting);
    left = right === undefined ? undefined : { sign, of: [left, right] };
  }
}

function single(waiting: Token[]): Sum | undefined {
  const first = waiting.pop();
  if (first === undefined) return undefined;
  if (first === '-') {
    const of = single(waiting);
    return of === undefined ? undefined : { sign: '-', of: [0, of] };
  }
  if (first === '(') {
    const inner = added(waiting);
    return waiting.pop() === ')' ? inner : undefined;
  }
  if (typeof first === 'string') return undefined;
  if ('number' in first) return first.number;
  if ('clause' in first) return first;
  const of = single(waiting);
  return of === undefined ? undefined : { ratio: first.ratio, of };
}

/** The result of a sum; not a number where a figure is none or something is divided by zero. */
export function resultOf(sum: Sum, figure: (clause: string, end: 'value' | 'min' | 'max') => number): number {
  if (typeof sum === 'number') return sum;
  if ('clause' in sum) return figure(sum.clause, sum.end);
  if ('ratio' in sum) return Math[sum.ratio]((resultOf(sum.of, figure) * Math.PI) / 180);
  const [left, right] = [resultOf(sum.of[0], figure), resultOf(sum.of[1], figure)];
  switch (sum.sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}
