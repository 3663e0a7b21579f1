import { bodySpan, valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { placeOf } from './figure-findings.ts';
import { loneNegation } from './negations.ts';
import type { TextPair } from './pairs.ts';
import { sidesOf } from './sides.ts';
import type { senseWords } from './words.ts';

type Negation = Finding<typeof senseWords>;

/** A “not” that the other language shows nothing of: told at it in the translation, at the field where it lacks. */
export function* negationFindings(pair: TextPair): Iterable<Negation> {
  const { file, path, locale, other, original } = pair;
  for (const sides of sidesOf(pair)) {
    const lone = loneNegation(sides.zh.text, sides.en.text);
    if (!lone) continue;
    const isOwn = lone.in === locale;
    const { text, at } = sides[lone.in];
    const place = { start: lone.start + at, end: lone.end + at };
    const found = wordsAt(text, lone);
    const level = lone.isSure ? undefined : ('note' as const);
    const told = { say: 'not' as const, level, with: { has: lone.in, lacks: isOwn ? other : locale, found } };
    if (isOwn) yield { file, path, span: placeOf(pair, place), ...told };
    else if (path) {
      const related = original === file ? undefined : { file: original };
      yield { file, path, span: valueSpan(file, path), related, ...told };
    } else yield { file: original, span: bodySpan(original, place.start, place.end), ...told };
  }
}

/** A “not” with what it denies: 不碰到, `never wear it`. */
function wordsAt(text: string, { start, end }: { start: number; end: number }): string {
  const [behind = ''] = /^(?:\p{Script=Han}{1,3}|(?: [\w’'-]+){1,2})/u.exec(text.slice(end)) ?? [];
  return text.slice(start, end) + behind;
}
