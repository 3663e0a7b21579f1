import type { Stance, When, Where } from '../schema/index.ts';

/*
 * A clause as the third file holds it, cells behind one another with a tab between: its id, what it does with what its
 * text names, the text, then further cells, each with a sign before it that says what it is. Lines of text, with
 * placeholders in braces as authors write them.
 */

/** What needs a word before it. */
export type MarkedStance = Exclude<Stance, 'do' | 'none'>;
/** The words that stand before texts of clauses, by what they say of them. */
export type ClauseMarks = Readonly<Record<MarkedStance | 'except' | 'instead', string>>;

/** What the sign before a further cell says. */
export const cellSigns = {
  /** More words of the clause. */
  more: ' ',
  /** The exception. */
  except: '~',
  /** Words that are never said. */
  neverSaid: '!',
  /** The id of the line that is said instead. */
  instead: '>',
  /** A figure beside the text. */
  figure: '#',
  /** The hours at which a line is said, such as `12:00–24:00`. */
  hours: '%',
  /** Where and when it holds, in words; hours stand apart. */
  limit: '&',
  /** The same for the device to ask, as JSON. */
  held: '?',
  /** Whom or what it is for: a list and an entry of it, such as `grades:a`. */
  key: '@',
  /** What it names of the closed lists, with its label: who decides. */
  named: '+',
  /** The range of figures that it is for, as `level-line.ts` reads it. */
  range: '=',
  /** How binding it is in words, where that is not how binding its standard is. */
  duty: '^',
  /** The letter of a word that it stands for: M for what was modified. */
  letter: '*',
  /** The list it stands in, when that is not the clauses: it explains them and answers nothing itself. */
  list: '/',
} as const;
type CellSign = keyof typeof cellSigns;
const signs = Object.entries(cellSigns);
const nameOfSign = new Map(signs.map(([name, sign]) => [sign as string, name]));

/** A clause of the third file, read. */
export interface ClauseLine {
  id: string;
  /** Undefined for a text that needs no word before it. */
  stance: MarkedStance | undefined;
  text: string;
  cells: Readonly<Record<CellSign, readonly string[]>>;
}

/** Writes a clause; empty cells are left out. */
export function writeClauseLine({ id, stance, text, cells }: ClauseLine): string {
  const further = (Object.keys(cellSigns) as CellSign[]).flatMap((name) =>
    cells[name].map((cell) => cellSigns[name] + cell),
  );
  return [id, stance ?? '', text, ...further].map((cell) => cell.replaceAll(/[\t\n]+/g, ' ')).join('\t');
}

/** Reads the clauses of a standard. */
export function readClauseLines(row: string): ClauseLine[] {
  if (row === '') return [];
  return row.split('\n').map((line) => {
    const [id = '', stance = '', text = '', ...further] = line.split('\t');
    const cells = Object.fromEntries(signs.map(([name]): [string, string[]] => [name, []]));
    for (const cell of further) cells[nameOfSign.get(cell.charAt(0)) ?? '']?.push(cell.slice(1));
    return {
      id,
      stance: (stance || undefined) as ClauseLine['stance'],
      text,
      cells: cells as Record<CellSign, string[]>,
    };
  });
}

/** What is searched of a clause: its words, not its figures and keys, which have fields of their own. */
export function searchedText({ text, cells }: ClauseLine): string {
  return [text, ...cells.except, ...cells.neverSaid, ...cells.more, ...cells.named]
    .filter((part) => part !== '')
    .join(' · ');
}

/** When, where and by whom a line is said, in words: at another hour or to other people it may be wrong. */
export function limitsOf({ cells }: ClauseLine, keys: readonly (readonly [key: string, label: string])[]): string[] {
  const labels = new Map(keys);
  // Places are among the limits already, in the order of their axes.
  const others = cells.key.filter((key) => !key.startsWith(placeKeys));
  return [...cells.limit, ...cells.hours, ...others.map((key) => labels.get(key) ?? key)];
}

/** What the keys of places begin with; the axis follows. */
export const placeKeys = 'where.';

/** Where and when a clause holds, as the device asks it. */
export function heldOf({ cells: { held } }: ClauseLine): { where?: Where; when: readonly When[] } {
  const [json] = held;
  return json === undefined ? { when: [] } : (JSON.parse(json) as ReturnType<typeof heldOf>);
}
