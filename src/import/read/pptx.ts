import type { Piece } from '../block.ts';
import { plain } from '../plain.ts';
import { gridOf } from './grid.ts';
import { type Parts, partText } from './unzipped.ts';
import { allNamed, childNamed, type Node, textIn, xmlTree } from './xml.ts';

/** The pieces of a presentation: the title of a slide is a heading, its lines are the items of a list. */
export function readPptx(parts: Parts): Piece[] {
  return slidesOf(parts).flatMap((name) => [
    ...shapesIn(xmlTree(partText(parts, name))).flatMap(piecesOf),
    ...notesOf(parts, name),
  ]);
}

/** The slides in the order in which they are shown. */
function slidesOf(parts: Parts): string[] {
  const relations = allNamed(xmlTree(partText(parts, 'ppt/_rels/presentation.xml.rels')), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  return allNamed(xmlTree(partText(parts, 'ppt/presentation.xml')), 'sldId').flatMap(({ attributes }) => {
    const name = `ppt/${(targets.get(attributes['r:id']) ?? '').replace(/^\/ppt\//, '')}`;
    return parts.has(name) ? [name] : [];
  });
}

const shapesIn = (slide: Node) => allNamed(slide, 'sp', 'graphicFrame', 'pic');

function piecesOf(shape: Node): Piece[] {
  if (shape.name === 'pic') return [{ type: 'aside', reason: 'picture', text: '图片 · picture' }];
  const [table] = allNamed(shape, 'tbl');
  if (table) return rowsOf(table);
  const type = allNamed(shape, 'ph')[0]?.attributes['type'];
  if (type === 'ftr' || type === 'sldNum' || type === 'dt')
    return [{ type: 'aside', reason: 'footer', text: plain(textIn(shape, 't')) }];
  const isTitle = type === 'title' || type === 'ctrTitle';
  return allNamed(shape, 'p').map((paragraph): Piece => {
    const text = plain(textIn(paragraph, 't'));
    const list = Number(childNamed(paragraph, 'pPr')?.attributes['lvl'] ?? 0);
    return isTitle ? { type: 'paragraph', text, level: type === 'title' ? 1 : 0 } : { type: 'paragraph', text, list };
  });
}

function rowsOf(table: Node): Piece[] {
  const rows = table.children.filter(({ name }) => name === 'tr');
  const cells = rows.map((row) =>
    row.children
      .filter(({ name, attributes }) => name === 'tc' && !attributes['vMerge'] && !attributes['hMerge'])
      .map((cell) => ({
        lines: allNamed(cell, 'p')
          .map((one) => plain(textIn(one, 't')))
          .filter((line) => line !== ''),
        colSpan: Number(cell.attributes['gridSpan'] ?? 1),
        rowSpan: Number(cell.attributes['rowSpan'] ?? 1),
      })),
  );
  return gridOf(cells).map((row, at) => ({ type: 'row', cells: row, isFirst: at === 0 }));
}

/** What the speaker has noted beside a slide. */
function notesOf(parts: Parts, slide: string): Piece[] {
  const name = slide.replace('slides/slide', 'notesSlides/notesSlide');
  return allNamed(xmlTree(partText(parts, name)), 'p').map((one): Piece => {
    return { type: 'aside', reason: 'comment', text: plain(textIn(one, 't')) };
  });
}
