import type { Block } from './block.ts';
import type { Row } from './columns.ts';
import { lengthOf } from './plain.ts';

/** The rows of tables that are there to be filled in: names of columns or fields, and nothing below or beside them. */
export function formRows(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(tablesIn(blocks).flatMap((rows) => (isForm(rows) ? rows.map(({ n }) => n) : [])));
}

/** The tables of a source: rows that follow one another, from one that is the first of its table. */
export function tablesIn(blocks: readonly Block[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let open: Row[] | undefined;
  for (const block of blocks) {
    if (block.type !== 'row') open = undefined;
    else if (open && !block.isFirst) open.push(block);
    else tables.push((open = [block]));
  }
  return tables;
}

function isForm(rows: readonly Row[]): boolean {
  const [head, ...below] = rows;
  if (!head || !rows.every(({ cells }) => cells.every(isLabel))) return false;
  const isColumns = filled(head).length > 1 && below.every(isNumbered) && rows.some(({ isOverBlank }) => isOverBlank);
  const isNumberedOnly = filled(head).length > 2 && below.length > 0 && below.every(isNumbered);
  return isColumns || isNumberedOnly || rows.every(isFields);
}

const versionHead = /^(?:版本号?|版次|修订[号次]|修订版本|version|rev(?:ision)?\.?|issue|edition)$/iu;
const changeHead = new RegExp(
  String.raw`^(?:(?:修订|更改|变更|修改|编制|发布|生效)?(?:日期|内容|说明|摘要|人|者)|date|changes?|what changed|reason|` +
    String.raw`description(?: of changes?)?|author|by|(?:revised|approved) by)$`,
  'iu',
);

/** The rows of tables that tell how the document came to be: its versions, each with a date and what changed. */
export function versionRows(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(
    tablesIn(blocks).flatMap((rows) => {
      const heads = rows[0] ? filled(rows[0]) : [];
      const isVersions = heads.some((one) => versionHead.test(one)) && heads.some((one) => changeHead.test(one));
      return isVersions ? rows.map(({ n }) => n) : [];
    }),
  );
}

const textOf = ({ lines }: Row['cells'][number]) => lines.join('').trim();
const filled = ({ cells }: Row) => cells.map(textOf).filter((text) => text !== '');
const isLabel = (cell: Row['cells'][number]) => lengthOf(textOf(cell)) <= 12 && !/[。；;！!√×]/u.test(textOf(cell));

/** A row with nothing in it but its number or a sum. */
const isNumbered = (row: Row) => filled(row).every((text) => /^(?:\d{1,3}[.、]?|…+|合计|总计|total)$/iu.test(text));

/** Fields with room behind each: 姓名 | | 电话 | . */
function isFields({ cells }: Row): boolean {
  const texts = cells.filter(({ carried }) => !carried).map(textOf);
  const pairs = texts.length / 2;
  return pairs >= 2 && Number.isInteger(pairs) && texts.every((text, at) => (at % 2 === 0) === (text !== ''));
}
