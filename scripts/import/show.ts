import { everyText, figureText } from '../../src/corpus/index.ts';
import type { Again, Draft } from '../../src/import/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { doubts, type Frequency, kinds, polarities, type Quantity } from '../../src/schema/index.ts';
import { importWords } from './words.ts';

type Clause = Draft['standards'][number]['clauses'][number];

/** Whether someone is to look at a clause, and not only to fill in what it lacks. */
const isUnsure = ({ doubts: found }: Clause) => found.length > 0;

/** What was found in a source, as lines that an editor understands. */
export function draftLines(draft: Draft, locale: Locale): string[] {
  const words = importWords[locale];
  const lines = draft.standards.flatMap(({ title, above, kind, clauses, doubts: own }) => [
    [
      [...above, title].join(' › '),
      kinds[kind][locale],
      words.clauses(clauses.length, clauses.filter(isUnsure).length),
    ].join(' · '),
    ...own.map(({ field, reason }) => `    ? ${field}: ${doubts[reason][locale]}`),
    ...clauses.flatMap((clause) => clauseLines(clause, locale)),
  ]);
  const texts = new Map(draft.blocks.map(({ n, text }) => [n, text]));
  const shown = (n: number) => {
    const text = texts.get(n) ?? '';
    return [...text].length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
  };
  return [
    ...lines,
    ...(draft.notTaken.length > 0 ? [words.notTaken] : []),
    ...draft.notTaken.map(({ n, reason }) => `  ${words.paragraph(n)} · ${words.because(reason)}: ${shown(n)}`),
    ...(draft.left.length > 0 ? [words.left] : []),
    ...draft.left.map(({ n }) => `  ${words.paragraph(n)}: ${shown(n)}`),
  ];
}

function clauseLines(clause: Clause, locale: Locale): string[] {
  const { polarity, text, ...others } = clause.fields;
  const stance = polarity === undefined ? '' : `${polarities[polarity as keyof typeof polarities][locale]} `;
  const facts = Object.entries(others).map(([key, value]) => `${key}: ${factText(key, value, locale)}`);
  const sign = isUnsure(clause) ? '?' : '=';
  return [
    `  ${sign} ${stance}${typeof text === 'string' ? text : ''}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`,
    ...clause.doubts.map(({ field, reason }) => `      ${field}: ${doubts[reason][locale]}`),
  ];
}

/** A fact as a page would say it. */
function factText(key: string, value: unknown, locale: Locale): string {
  if (key === 'every') return everyText(value as Frequency, locale);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('unit' in value) return figureText(value as Quantity, locale);
  return Array.isArray(value) ? value.map((one) => factText('', one, locale)).join(', ') : JSON.stringify(value);
}

/** How much there is, in one sentence. */
export function wholeLine({ standards, notTaken, left }: Draft, locale: Locale): string {
  const clauses = standards.flatMap((one) => one.clauses);
  return importWords[locale].whole({
    standards: standards.length,
    clauses: clauses.length,
    unsure: clauses.filter(isUnsure).length,
    aside: notTaken.length,
    left: left.length,
  });
}

/** What a changed source has changed. */
export function againLines({ told, gone, created }: Again, locale: Locale): string[] {
  const words = importWords[locale];
  const lines = told.flatMap(({ code, title, outcomes }) => [
    `${code} ${title}`,
    ...outcomes.map(({ did, id, text }) => `  ${words.did[did]}${id ? ` #${id}` : ''}: ${text}`),
  ]);
  const isNothing = lines.length === 0 && created.length === 0 && gone.length === 0;
  return [...lines, ...(gone.length > 0 ? [words.gone(gone)] : []), ...(isNothing ? [words.nothingChanged] : [])];
}
