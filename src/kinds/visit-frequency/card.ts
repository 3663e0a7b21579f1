import { everyText } from '../../corpus/index.ts';
import { type ClauseOf, units } from '../../schema/index.ts';
import type { Block, Cell, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { subs } from '../../cards/say.ts';

type Visit = ClauseOf<'visit-frequency'>;

/** How often each grade is seen and what colour each day has, as tables; the rest line by line. */
export function cardBlocks(clauses: readonly Visit[], wording: Wording): Block[] {
  const words = cardWords[wording.locale];
  const byGrade = clauses.filter((clause) => clause.every);
  const byColour = clauses.filter((clause) => !clause.every && clause.colour);
  const others = clauses.filter((clause) => !clause.every && !clause.colour);
  const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): Block[] =>
    rows.length > 0 ? [{ block: 'table', head, rows }] : [];
  // A column has room for a channel, not for a sentence; all languages must do the same, or the two sides differ.
  const isWordy = byGrade.some(({ channel, inPerson }) => !channel && !inPerson);
  if (isWordy) others.unshift(...byGrade);
  return [
    // The words of a clause that says how often only repeat its facts, which the table shows.
    ...table(
      [byGrade.every(({ grade }) => grade) ? words.grade : words.subject, words.every, words.channel],
      (isWordy ? [] : byGrade).map((clause) => [
        { text: [wording.visit(clause).subject, ...wording.limitsOf(clause)].join(' · ') },
        everyCell(clause, wording),
        { text: wayOf(clause, wording) },
      ]),
    ),
    ...table(
      [words.day, words.colour, words.what],
      byColour.map((clause) => [
        { text: wording.visit(clause).day },
        { text: clause.colour ? wording.label('colours', clause.colour) : '' },
        { text: clause.text },
      ]),
    ),
    ...(others.length > 0 ? [{ block: 'rows', rows: others.map((clause) => otherRow(clause, wording)) } as const] : []),
  ];
}

function otherRow(clause: Visit, wording: Wording): Row {
  if (clause.every) return oftenRow(clause, wording);
  const { subject, day } = wording.visit(clause);
  // An event without a name has nothing to say.
  const isNamed = clause.trigger !== 'event' || clause.event !== undefined || clause.offset !== undefined;
  const named = [subject, isNamed ? day : ''].filter((part) => part !== '').join(' · ');
  const label = named === '' ? {} : { label: named };
  const way = wayOf(clause, wording);
  return { sign: 'dot', ...label, text: clause.text, ...subs(way === '' ? undefined : { text: way }) };
}

/** How often as a line, with below it what a table has no room for. */
function oftenRow(clause: Visit, wording: Wording): Row {
  const label = [wording.visit(clause).subject, ...wording.limitsOf(clause)].filter((part) => part !== '').join(' · ');
  const often = clause.every ? everyText(clause.every, wording.locale) : '';
  return { label, text: often, ...subs({ text: wayOf(clause, wording) || clause.text }) };
}

function everyCell({ every }: Visit, { locale }: Wording): Cell {
  if (!every) return {};
  if (every.count === 1 || every.times !== undefined || every.comparator) return { text: everyText(every, locale) };
  return {
    figure: {
      before: cardWords[locale].everyUnit,
      number: String(every.count),
      unit: ` ${units[every.unit][locale]}`,
      after: '',
    },
  };
}

function wayOf({ channel, inPerson }: Visit, wording: Wording): string {
  return [channel ? wording.label('channels', channel) : '', inPerson ? cardWords[wording.locale].inPerson : '']
    .filter(Boolean)
    .join(' · ');
}
