import { type ClauseLine, limitsOf, type MarkedStance, readClauseLines } from '../clause-line.ts';
import type { ClauseIndex } from '../index-types.ts';
import { el } from './dom.ts';

type Nodes = (Node | string)[];
/** Shows a text of a clause, with what was asked for marked. */
type Show = (text: string) => Nodes;

/**
 * @public
 * A clause as a row shows it: with the word that says whether it is to be done, its exception, what is said instead, so
 * that nobody takes for advice what is forbidden. What holds a match comes first, as a row has little room.
 */
export function saidNodes(line: ClauseLine, row: string, { marks, gaps, keys }: ClauseIndex, show: Show): Nodes {
  const { stance, text, cells } = line;
  const labels = new Map(gaps);
  const said = (words: string): Nodes =>
    words
      .split(/\{([a-z0-9-]+)\}/)
      .flatMap((part, at) => (at % 2 === 0 ? show(part) : el('span', { class: 'slot' }, labels.get(part) ?? part)));
  const mark = (of: MarkedStance) => el('b', { class: 'stance', 'data-stance': of }, marks[of]);
  const label = (words: string) => el('span', { class: 'also' }, words);
  const others = cells.instead.length > 0 ? readClauseLines(row) : [];
  const instead = cells.instead.flatMap((id) => others.find((other) => other.id === id) ?? []);
  /** Stands before a line that is to be said: at another hour it may be wrong. */
  const limits = (other: ClauseLine): Nodes => {
    const words = limitsOf(other, keys).join(' · ');
    return words === '' ? [] : [label(words), ' '];
  };
  const never = cells.neverSaid.flatMap((words) => [' ', el('q', { class: 'never' }, ...said(words))]);
  // Beside a line to say they stand before it.
  const holds = stance === 'say' ? '' : line.cells.limit.join(' · ');
  const whole = isSpoken(stance)
    ? [el('q', { class: stance === 'never-say' ? 'never' : undefined }, ...said(text))]
    : said(text);
  const figures = cells.figure.map((figure) => show(figure));
  const [who, ...named] = cells.named.map((beside) => show(beside));
  const parts: Nodes[] = [
    // Who decides is what was asked for; the text only says how.
    ...(who ? [who, ...figures, whole, ...named] : [whole, ...figures]),
    holds === '' ? [] : [label(holds)],
    ...cells.except.map((words) => [label(marks.except), ' ', ...said(words)]),
    ...instead.map((other) => [label(marks.instead), ' ', ...limits(other), el('q', {}, ...said(other.text))]),
    ...[...(never.length > 0 ? [[mark('never-say'), ...never]] : []), ...cells.more.map((words) => said(words))].sort(
      (a, b) => Number(hasMatch(b)) - Number(hasMatch(a)),
    ),
  ];
  const shown = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
  const binding = cells.duty.flatMap((word): Nodes => [el('b', { class: 'binding' }, word), ' ']);
  return [...binding, ...(stance ? [mark(stance), ' ', ...(stance === 'say' ? limits(line) : [])] : []), ...shown];
}

const isSpoken = (stance: MarkedStance | undefined) => stance === 'say' || stance === 'never-say';

const hasMatch = (nodes: Nodes) =>
  nodes.some((node) => node instanceof Element && (node.matches('mark') || node.querySelector('mark') !== null));
