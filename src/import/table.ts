import { type Row } from './columns.ts';
import { factsIn } from './facts.ts';
import { markedLine } from './marker.ts';
import { asLine, inOneLine } from './plain.ts';
import { withoutStop } from './normative.ts';
import { type Column, doubt, type Doubt, type Rule } from './rule.ts';

/** A row by what its columns hold. */
type Named = Readonly<Partial<Record<Column, readonly string[]>>>;

/** Columns of what is to be done, not to be done, said and not said. */
const judgedColumns = [
  ['do', 'do', false],
  ['do-say', 'do', true],
  ['dont', 'dont', false],
  ['dont-say', 'dont', true],
] as const;

/** The rules of a row: one for each line of what is to be done or not, or one for the whole. */
export function rulesOfRow(row: Row, columns: readonly Column[] | undefined): Rule[] {
  if (!columns) return generic(row);
  const named = byColumn(row, columns);
  const item = (named.item ?? named.subject ?? named.step)?.join(' ');
  const cells = Object.fromEntries(Object.entries(named).map(([column, lines]) => [column, inOneLine(lines)]));
  const base = { from: [row.n], cells, item, doubts: doubtsOf(named) };
  const judged = judgedColumns.filter(([column]) => named[column] !== undefined);
  const instead = named['do-say'] ?? named.do;
  const unsaid = named.subject && !named.rule ? [doubt('text', 'table', 0.4)] : [];
  const hasInstead = instead?.length === 1 && !instead.every(isNothing);
  if (judged.length > 0)
    return judged.flatMap(([column, polarity, isQuote]) =>
      (named[column] ?? []).flatMap((line) =>
        isNothing(line)
          ? []
          : [
              {
                ...base,
                doubts: [...base.doubts, ...unsaid],
                text: isQuote ? quoted(line) : bare(line),
                polarity,
                isQuote,
                hasInstead,
              },
            ],
      ),
    );
  if (named.grade ?? ((named.rule ?? named.say ?? named.step ?? named.item) ? undefined : named.every))
    return [{ ...base, text: joined(named, ['number']) }];
  const main = named.rule ?? named.say ?? named.step ?? named.item ?? named.subject;
  if (!main) return generic(row);
  const isStep = named.step !== undefined;
  const polarity = markedAs(named);
  return main.flatMap((line) => {
    if (isNothing(line)) return [];
    const marked = markedLine(line);
    const own = marked.marks.includes('cross') ? 'dont' : marked.marks.includes('tick') ? 'do' : polarity;
    const text = withoutStop(marked.rest);
    const isQuote = named.say !== undefined && main === named.say;
    const withItem =
      item === undefined || item === line || own || isQuote || text.includes(item) ? text : asLine(item, text);
    // What a column of an unknown name says belongs to the rule in some way.
    const others = isQuote ? [] : [...(named.other ?? []), ...unread(named)].filter((one) => !isNothing(one));
    const joinedTo = withItem === line ? asLine(withItem, ...others) : inOneLine([withItem, ...others]);
    const whole = others.length > 0 ? joinedTo : withItem;
    return [{ ...base, text: whole, polarity: own, isStep, isQuote }];
  });
}

/** A row of a table without a head that says what its columns are. */
function generic(row: Row): Rule[] {
  const filled = row.cells.filter((cell, index) => cell.lines !== row.cells[index - 1]?.lines);
  const lines = filled.flatMap((cell) => cell.lines);
  if (lines.length === 0) return [];
  const [first = '', ...rest] = lines;
  return [{ from: [row.n], text: withoutStop(asLine(first, ...rest)), doubts: [doubt('text', 'table', 0.4)] }];
}

function byColumn(row: Row, columns: readonly Column[]): Named {
  const named: Partial<Record<Column, string[]>> = {};
  for (const [index, { lines }] of row.cells.entries()) {
    const column = columns[index] ?? 'other';
    const filled = lines.filter((line) => line !== '');
    const before = named[column];
    // Two columns that say what a row is about say one thing together.
    if (before && column === 'item' && filled.length > 0) named[column] = [inOneLine([...before, ...filled])];
    else if (filled.length > 0) named[column] = [...(before ?? []), ...filled];
  }
  return named;
}

/** What a row says in columns that no field of a clause takes up. */
const doubtsOf = (named: Named): Doubt[] =>
  (named.other ?? named['mark-unsure']) ? [doubt('text', 'table', 0.4)] : [];
/** What a column of times or frequencies says without a figure: 当通电话内, on the first of the month. */
const unread = (named: Named): string[] => [
  ...[...(named.limit ?? []), ...(named.time ?? [])].filter((one) => !factsIn(one).quantity),
  ...(named.every ?? []).filter((one) => !factsIn(one).every),
];
const bare = (line: string) => withoutStop(markedLine(line).rest);
const quoted = (line: string) => bare(line).replace(/^[“"「](.*)[”"」]$/su, '$1');
const isNothing = (line: string) => /^(?:[-–—/\\无]|n\/?a|none)?$/iu.test(line);
const joined = (named: Named, without: readonly Column[]) => {
  const [first = '', ...rest] = Object.entries(named).flatMap(([column, lines]) =>
    without.includes(column as Column) ? [] : [inOneLine(lines)],
  );
  return withoutStop(asLine(first, ...rest));
};

/** What the sign of a row says; a sign in a column of what is not done says the other. */
function markedAs(named: Named): 'do' | 'dont' | undefined {
  const barred = polarityOf(named['mark-not']);
  if (barred) return barred === 'do' ? 'dont' : 'do';
  return polarityOf(named.mark ?? named['mark-unsure']);
}

function polarityOf(mark: readonly string[] | undefined): 'do' | 'dont' | undefined {
  const sign = mark?.join(' ') ?? '';
  if (/×|不|否|错|no?\b|wrong/iu.test(sign)) return 'dont';
  return /√|要|是|对|可|ok|y(?:es)?\b|right/iu.test(sign) ? 'do' : undefined;
}
