import { isNamed, type Row } from './columns.ts';
import { factsIn } from './facts.ts';
import { markedLine } from './marker.ts';
import { asLine, inOneLine, lengthOf } from './plain.ts';
import { withoutStop } from './normative.ts';
import { type Column, doubt, type Doubt, type Rule, type Said } from './rule.ts';

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
export function rulesOfRow(row: Row, columns: readonly Column[] | undefined, head?: Row): Rule[] {
  if (!columns) return generic(row);
  const named = byColumn(row, columns);
  const said = saidIn(row, columns, head);
  const item = (named.item ?? named.subject ?? named.step)?.join(' ');
  const cells = Object.fromEntries(Object.entries(named).map(([column, lines]) => [column, inOneLine(lines)]));
  const base = { from: [row.n], cells, item, doubts: doubtsOf(named, said) };
  const judged = judgedColumns.filter(([column]) => named[column] !== undefined);
  const instead = named['do-say'] ?? named.do;
  // Beside one column alone, what is only guessed to be what a row is about may be something else.
  const unsaid = named.subject && !named.rule && judged.length === 1 ? [doubt('text', 'table', 0.4)] : [];
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
  if (named.grade ?? ((named.rule ?? named.say ?? named.step ?? named.item ?? named.subject) ? undefined : named.every))
    return [{ ...base, text: joined(said), columns: said }];
  const main = named.rule ?? named.say ?? named.step ?? named.item ?? named.subject;
  if (!main) return generic(row);
  const isStep = named.step !== undefined;
  const polarity = markedAs(named);
  return main.flatMap((line) => {
    if (isNothing(line)) return [];
    const marked = markedLine(line);
    const own = marked.marks.includes('cross') ? 'dont' : marked.marks.includes('tick') ? 'do' : polarity;
    const text = withoutStop(marked.rest);
    // What a cell says there is none of, is how its row is to be.
    const stands = own ?? (/^(?:no|none) \p{L}/iu.test(text) && item !== undefined ? 'do' : undefined);
    const isQuote = named.say !== undefined && main === named.say;
    const withItem =
      item === undefined || item === line || own || isQuote || text.includes(item) ? text : asLine(item, text);
    // What a column of an unknown name says belongs to the rule in some way.
    const others = isQuote ? [] : inWords(said).map((one) => one.text);
    const column = main === named.item || main === named.subject ? 'item' : 'rule';
    const over = said.find((one) => one.column === 'rule')?.head ?? '';
    const laid: Said[] = [
      { column, head: column === 'rule' ? over : '', text },
      ...said.filter((one) => laidDown.has(one.column)),
    ];
    const joinedTo = withItem === line ? asLine(withItem, ...others) : inOneLine([withItem, ...others]);
    const whole = others.length > 0 ? joinedTo : withItem;
    return [{ ...base, text: whole, polarity: stands, isStep, isQuote, columns: laid }];
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

/** Columns that lay something down beside what their row is about. */
const laidDown: ReadonlySet<Column> = new Set<Column>(['other', 'time', 'limit', 'every']);

/** What each column says that says anything, in order; cells that span several columns say it once. */
function saidIn(row: Row, columns: readonly Column[], head: Row | undefined): Said[] {
  return row.cells.flatMap(({ lines }, index) => {
    const text = inOneLine(lines.filter((line) => line !== ''));
    if (isNothing(text) || row.cells[index - 1]?.lines === lines) return [];
    return [{ column: columns[index] ?? 'other', head: head?.cells[index]?.lines.join(' ').trim() ?? '', text }];
  });
}

/**
 * The columns that say something in words which no field takes up: 当通电话内, on the first of the month. Of several
 * times each is told apart by its words as well.
 */
function inWords(said: readonly Said[]): Said[] {
  const times = said.filter(({ column }) => column === 'limit' || column === 'time');
  const figures = said.filter(({ column, text }) => laidDown.has(column) && factsIn(text).quantity);
  const isSeveral = Math.max(times.length, figures.length) > 1;
  return said.filter(({ column, head, text }) => {
    if (column === 'other') return true;
    if (column === 'limit' || column === 'time') return isSeveral || !isNamed(head) || !factsIn(text).quantity;
    return column === 'every' && !factsIn(text).every;
  });
}

/** Whether a cell is nothing but a figure, which is named by the head of its column. */
function isFigure({ text, head }: Said): boolean {
  const { quantity, every, doubts } = factsIn(text);
  return head !== '' && lengthOf(text) <= 12 && (quantity ?? every) !== undefined && doubts.length === 0;
}

/**
 * What a row says in columns that no field of a clause takes up: beside what it asks for, or in several. One alone
 * stands in the words of the row, and nothing is open.
 */
function doubtsOf(named: Named, said: readonly Said[]): Doubt[] {
  const others = said.filter((one) => one.column === 'other' && !isFigure(one));
  const isOpen = others.length > (named.rule || judgedColumns.some(([column]) => named[column]) ? 0 : 2);
  return named['mark-unsure'] || isOpen ? [doubt('text', 'table', 0.4)] : [];
}
const bare = (line: string) => withoutStop(markedLine(line).rest);
const quoted = (line: string) => bare(line).replace(/^[“"「](.*)[”"」]$/su, '$1');
/** All that a row says but its number. */
function joined(said: readonly Said[]): string {
  const [first = '', ...rest] = said.flatMap(({ column, text }) => (column === 'number' ? [] : [text]));
  return withoutStop(asLine(first, ...rest));
}
const isNothing = (line: string) => /^(?:[-–—/\\无]|n\/?a|none)?$/iu.test(line);
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
