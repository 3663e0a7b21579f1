import { type Corpus, figureFacts } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { exchanges } from './exchanged.ts';
import { entryFindings } from './entry-findings.ts';
import { entryLists } from './entries.ts';
import { isParaphrased } from './fates.ts';
import { figureFindings } from './figure-findings.ts';
import { oppositeFindings } from './opposites.ts';
import { nameFindings } from './name-findings.ts';
import { type TextPair, textPairs, translatedPage } from './pairs.ts';
import { twiceForbidden } from './twice-forbidden.ts';
import { rankFindings } from './rank-findings.ts';
import { negationFindings } from './negation-findings.ts';
import { lostTurns, type Turn } from './turns.ts';
import { senseWords } from './words.ts';

type Sense = Finding<typeof senseWords>;

/** A translation turns no rule round: its figures, “do not”, conditions and limits are those of the original. */
export const sameSenseRule = defineRule({
  id: 'same-sense',
  title: { zh: '译文不改变意思', en: 'Translations keep the sense' },
  level: 'warning',
  summary: {
    zh: '译文里的数字、“不要”、条件和限度，与原文一样',
    en: 'Figures, “do not”, conditions and limits of a translation are those of the original',
  },
  words: senseWords,
  *find({ corpus }) {
    const twice = twiceForbidden(corpus);
    for (const { finding } of twice) yield finding;
    const told = new Set(twice.map(({ text }) => text));
    const pairs = [...textPairs(corpus)];
    const exchanged = exchanges(pairs);
    for (const { first, second } of exchanged) yield exchangeFinding(first, second);
    const lists = entryLists(corpus);
    const elsewhere = new Set(exchanged.flatMap(({ first, second }) => [first, second]));
    for (const pair of pairs) {
      if (elsewhere.has(pair)) continue;
      const names = nameFindings(pair);
      yield* names;
      // The figures of a day or a code are told with it.
      const figures = names.length > 0 ? names : [...figureFindings(pair, corpus)];
      if (names.length === 0) yield* figures;
      // A figure that is told already may be the rank as well.
      if (figures.length === 0) yield* rankFindings(pair);
      const opposed = [...oppositeFindings(pair)];
      yield* opposed;
      yield* entryFindings(pair, lists);
      // A “never” that became “always” is no second fault.
      if (opposed.some(({ with: { found, other } }) => /[不勿禁未没]/u.test(found + other))) continue;
      const turned = turnFindings(pair, told, corpus);
      yield* turned;
      if (turned.length === 0 && !told.has(pair.zh) && !told.has(pair.en)) yield* negationFindings(pair);
    }
  },
});

/** Two translations that stand at one another: told at the first, with the place of the other. */
function exchangeFinding({ file, path, locale, ...pair }: TextPair, second: TextPair): Sense {
  const here = { file, path, span: path && valueSpan(file, path) };
  const there = { file: second.file, path: second.path, span: second.path && valueSpan(second.file, second.path) };
  const related = there.path && { file: there.file, span: there.span, path: there.path };
  return { ...here, related, say: 'exchanged', with: { lacks: locale, found: pair[locale], other: second[locale] } };
}

/** Whether a field of the clause has the limit that only its translation says in words: both languages show it. */
function isLimitLaidDown(pair: TextPair, turn: Turn, corpus: Corpus): boolean {
  if (turn !== 'at-most' && turn !== 'at-least') return false;
  const page = translatedPage(pair, corpus);
  const readings: readonly unknown[] = turn === 'at-most' ? ['at-most', 'less-than'] : ['at-least', 'more-than'];
  return (
    page !== undefined &&
    figureFacts(page.facts).some(
      ({ clause, quantity }) => clause === pair.path?.[2] && quantity && readings.includes(quantity.comparator),
    )
  );
}

/** What one language does and the other does not, but for what is told as forbidden twice. */
function turnFindings(pair: TextPair, told: ReadonlySet<string>, corpus: Corpus): Sense[] {
  const { zh, en, other, file, path, original, locale } = pair;
  if (!path) return [];
  const lost = lostTurns(zh, en).filter(({ turn, in: has }) => {
    if (has === locale && isLimitLaidDown(pair, turn, corpus)) return false;
    if (turn === 'forbids' && told.has(has === 'zh' ? zh : en)) return false;
    // English says a “not” of Chinese in more words than its form tells.
    return has === 'en' || !['forbids', 'denies'].includes(turn) || !isParaphrased(zh, en);
  });
  return lost.map(({ turn, in: has }) => ({
    file,
    path,
    span: valueSpan(file, path),
    say: 'turn',
    with: { has, lacks: has === 'zh' ? 'en' : 'zh', turn, other: other === 'zh' ? zh : en },
    related: original === file ? undefined : { file: original },
  }));
}
