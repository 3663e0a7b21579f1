import { type Locale, locales } from '../languages/index.ts';
import { widthOf } from '../lib/width-of.ts';
import { withoutShown } from './drawing/block.ts';
import type { Block, Card, FaceContent } from './model.ts';

/** A row or table line that stays whole, with those that must stay with it. */
interface Unit {
  block: number;
  rows: number[];
  weight: number;
}

/**
 * Spreads a card over a number of faces, by clauses and evenly, at the same places in every language so that the two
 * sides of a leaf say the same. Undefined when there are fewer clauses than faces.
 */
export function spread(card: Card, count: number): Card | undefined {
  if (count === 1) return card;
  if (card.form !== 'spread') return undefined;
  const units = unitsOf(card);
  if (units.length < count) return undefined;
  const groups = evenly(units, count, leadWeight(card));
  const faces = (locale: Locale) =>
    card.faces[locale].flatMap((content) => groups.map((group, index) => part(content, group, index === 0)));
  return { ...card, faces: { zh: faces('zh'), en: faces('en') } };
}

function unitsOf({ faces }: Card): Unit[] {
  const contents = locales.flatMap((locale) => faces[locale]).map(({ blocks }) => ({ blocks: withoutShown(blocks) }));
  const units: Unit[] = [];
  for (const [block, first] of (contents[0]?.blocks ?? []).entries()) {
    // Pictures stand together, on a face of their own where the rows leave no room.
    if (first.block === 'pictures') units.push({ block, rows: [], weight: 70 * Math.ceil(first.pictures.length / 2) });
    if (first.block !== 'rows' && first.block !== 'table') continue;
    for (const [row, value] of first.rows.entries()) {
      const weight = Math.max(...contents.map((content) => weightOf(content.blocks[block], row)));
      const last = units.at(-1);
      if ('joined' in value && last?.block === block) {
        last.rows.push(row);
        last.weight += weight;
      } else units.push({ block, rows: [row], weight });
    }
  }
  return units;
}

/** About how high the rule sentence is, which stands on the first face only: bold and larger than a row. */
function leadWeight({ faces }: Card): number {
  const leads = locales.flatMap((locale) => faces[locale]).flatMap(({ blocks }) => blocks);
  return Math.max(0, ...leads.map((block) => (block.block === 'lead' ? 24 + 1.2 * widthOf(block.text) : 0)));
}

/** About how high a row will be: its characters, a Hanzi as two, and a little for the space around it. */
function weightOf(block: Block | undefined, row: number): number {
  const value = block && (block.block === 'rows' || block.block === 'table') ? block.rows[row] : undefined;
  return 24 + widthOf(JSON.stringify(value ?? ''));
}

/** Cuts a list into so many runs that the heaviest is as light as can be; the first has something to carry already. */
function evenly(units: readonly Unit[], count: number, firstCarries: number): Unit[][] {
  const total = (from: number, to: number) =>
    units.slice(from, to).reduce((sum, unit) => sum + unit.weight, from === 0 ? firstCarries : 0);
  const best = (from: number, runs: number): { cuts: number[]; worst: number } => {
    if (runs === 1) return { cuts: [], worst: total(from, units.length) };
    let found = { cuts: [] as number[], worst: Number.POSITIVE_INFINITY };
    for (let cut = from + 1; cut <= units.length - runs + 1; cut += 1) {
      const rest = best(cut, runs - 1);
      const worst = Math.max(total(from, cut), rest.worst);
      if (worst < found.worst) found = { cuts: [cut, ...rest.cuts], worst };
    }
    return found;
  };
  const cuts = [0, ...best(0, count).cuts, units.length];
  return cuts.slice(1).map((end, index) => units.slice(cuts[index], end));
}

function part(content: FaceContent, group: readonly Unit[], first: boolean): FaceContent {
  const blocks = content.blocks.flatMap((block, index): Block[] => {
    // Every face says what holds for the whole card, as a leaf may be met alone.
    if (block.block === 'pictures') return group.some((unit) => unit.block === index) ? [block] : [];
    if (block.block !== 'rows' && block.block !== 'table') return first || block.block === 'notice' ? [block] : [];
    const wanted = group.filter((unit) => unit.block === index).flatMap((unit) => unit.rows);
    if (wanted.length === 0) return [];
    return block.block === 'rows'
      ? [{ ...block, rows: wanted.flatMap((row) => block.rows[row] ?? []) }]
      : [
          {
            ...block,
            rows: wanted.flatMap((row) => {
              const line = block.rows[row];
              return line ? [line] : [];
            }),
          },
        ];
  });
  return { ...content, blocks };
}
