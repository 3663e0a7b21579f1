import { pathText } from '../../yaml-edit/index.ts';
import { drawingParts } from '../figures/drawing-parts.ts';
import { figureFacts } from '../figures/facts.ts';
import { figuresIn } from '../figures/figures-in.ts';
import { factsInUnit } from '../figures/held.ts';
import { misstatements } from '../figures/misstated.ts';
import { type PageText, pageTexts } from '../figures/page-texts.ts';
import { placeAt } from '../place.ts';
import { outdatedParts } from '../refresh.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import { decksWith } from './decks.ts';
import { mentionsOf } from './mentions.ts';
import { referencesIn } from './references.ts';
import { restingIn } from './written-for.ts';

/**
 * How something depends on a clause: it states its figure or, on its page, its rule; a translation is of it; something
 * is written for it, names it, speaks of it in running text, draws its figure, or prints it.
 */
export type Touch = 'states' | 'translates' | 'written' | 'names' | 'mentions' | 'draws' | 'prints';

/** Something to look at when a clause changes. */
export interface Touched {
  touch: Touch;
  /** What it is: `questions/premises#poster`, `PR-13`, `decks/shop-display`. */
  address: string;
  file: string;
  /** From 1. */
  line: number;
  /** The field, or `body`. */
  field: string;
  /** Whether it is of the clause as it stands; undefined where nothing tells. */
  isCurrent?: boolean | undefined;
}

/** Everything that depends on a clause, or without one on any clause of a standard. */
export function touchedBy(corpus: Corpus, standard: Standard, id?: string): Touched[] {
  const { code } = standard;
  const isAsked = (to: string) =>
    to === code || (id === undefined ? to.startsWith(`${code}#`) : to === `${code}#${id}`);
  const asked = referencesIn(corpus).filter(({ to }) => isAsked(to));
  const resting = restingIn(corpus).filter(({ to }) => isAsked(to));
  const wrong = misstatements(corpus)
    .filter(({ facts }) => facts.some((fact) => fact.code === code && (id === undefined || fact.clause === id)))
    .map(({ address, file, path, figure }) => ({
      ...touched('states', address, file, path, figure.start),
      isCurrent: false,
    }));
  return [
    ...unique([...wrong, ...stating(standard, id)]),
    ...translating(standard, id),
    ...resting.map(({ file, path, from, was, now }) => ({
      ...touched('written', from, file, path),
      isCurrent: was === undefined ? undefined : was === now,
    })),
    ...asked.flatMap(({ file, path, from, to, rests }): Touched[] => {
      // What a deck names it prints, and that is told below.
      if (file.type === 'decks') return [];
      if (!rests) return [touched('names', from, file, path)];
      // Written for a clause that is gone.
      const isThere = resting.some((one) => one.file === file && one.path.join() === path.join() && one.to === to);
      return isThere ? [] : [{ ...touched('written', from, file, path), isCurrent: false }];
    }),
    ...mentionsOf(corpus, standard, id).map(({ file, path, start, from }) =>
      touched('mentions', from, file, path, start),
    ),
    ...unique(drawing(corpus, standard, id)),
    ...decksWith(corpus, standard, id, resting).map(({ file, path, from }) => touched('prints', from, file, path)),
  ];
}

/** What the standard's own pages say besides the clause: the rule sentence, and what has a figure in its unit. */
function stating(standard: Standard, id: string | undefined): Touched[] {
  const facts = figureFacts(standard.facts).filter(({ clause }) => id === undefined || clause === id);
  const speaks = ({ text, path, entry }: PageText) =>
    (path?.[0] === 'description' || figuresIn(text).some((figure) => factsInUnit(figure, facts).length > 0)) &&
    (id === undefined ? !isClause(standard, entry) : entry !== id);
  return pageTexts(standard)
    .filter(speaks)
    .map(({ file, path, text }) => touched('states', standard.code, file, path, firstFigure(text)));
}

/** Places of drawings that take the figure of a clause, which follow it. */
function drawing(corpus: Corpus, standard: Standard, id: string | undefined): Touched[] {
  return drawingParts(corpus, standard).flatMap(({ address, file, path, clause }) =>
    clause !== undefined && (id === undefined || clause === id)
      ? [{ ...touched('draws', address, file, path), field: `{${clause}}`, isCurrent: true }]
      : [],
  );
}

const isClause = ({ facts }: Standard, entry: string | undefined) => facts.clauses.some(({ id }) => id === entry);
const firstFigure = (text: string) => figuresIn(text).find(({ units }) => units.length > 0)?.start ?? 0;

function translating({ code, translations, hashes }: Standard, id: string | undefined): Touched[] {
  return Object.values(translations).flatMap(({ file, translation }) => {
    const outdated = new Set<string>(outdatedParts(file, hashes).map(({ part }) => part));
    const row = (part: string, path: DataPath | undefined) => ({
      ...touched('translates', `${code}${part}`, file, path),
      isCurrent: !outdated.has(part),
    });
    const clauses = Object.keys(translation.clauses)
      .filter((clause) => id === undefined || clause === id)
      .map((clause) => row(`#${clause}`, ['translation', 'clauses', clause]));
    if (id !== undefined) return clauses;
    return [
      row(':title', ['description']),
      ...clauses,
      ...(translation.body === undefined ? [] : [row(':body', undefined)]),
    ];
  });
}

/** One line for each field; the first of several says whether it is right. */
function unique(rows: readonly Touched[]): Touched[] {
  const byField = new Map(rows.toReversed().map((row) => [`${row.file} ${row.field}`, row]));
  return [...byField.values()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

function touched(touch: Touch, address: string, file: SourceFile, path: DataPath | undefined, start = 0): Touched {
  const { yaml, fences, text } = file;
  const offset = path ? fences.yamlStart + (yaml.spanOf(path)?.start ?? 0) : fences.bodyStart + start;
  return { touch, address, file: file.path, line: placeAt(text, offset).line, field: path ? pathText(path) : 'body' };
}
