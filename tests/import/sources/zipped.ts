import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An archive of parts; every one is dated alike, so that the same parts are the same bytes. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-05T08:00:00' });
}

/** A workbook as a spreadsheet program keeps it: texts shared, figures in place. */
export function xlsx(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const shared: string[] = [];
  const cellOf = (text: string, row: number, column: number) => {
    const ref = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (text === '') return '';
    if (/^\d+$/.test(text)) return `<c r="${ref}"><v>${text}</v></c>`;
    return `<c r="${ref}" t="s"><v>${shared.push(text) - 1}</v></c>`;
  };
  const parts = Object.values(sheets).map((rows, at) => {
    const lines = rows.map((cells, row) => {
      return `<row r="${row + 1}">${cells.map((text, column) => cellOf(text, row, column)).join('')}</row>`;
    });
    const text = `<worksheet xmlns="main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
    return [`xl/worksheets/sheet${at + 1}.xml`, text] as const;
  });
  const texts = shared.map((one) => `<si><t>${escaped(one)}</t></si>`);
  const names = Object.keys(sheets).map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"/>`);
  return zipped({
    'xl/workbook.xml': `<workbook xmlns="main"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="main">${texts.join('')}</sst>`,
    ...Object.fromEntries(parts),
  });
}

const paragraph = (text: string, level = 0) =>
  `<a:p><a:pPr lvl="${level}"/><a:r><a:t>${escaped(text)}</a:t></a:r></a:p>`;
const shape = (type: string, paragraphs: string) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`;

/** A presentation: slides of a title and lines, shown in this order; what begins with `- ` is one level down. */
export function pptx(slides: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const all = Object.entries(slides);
  // A slide that was moved keeps its number: the second is kept as the last.
  const number = (at: number) => ((at + all.length - 1) % all.length) + 1;
  const parts = all.map(([title, lines], at) => {
    const body = lines.map((line) => paragraph(line.replace(/^- /, ''), line.startsWith('- ') ? 1 : 0)).join('');
    const shapes = shape('title', paragraph(title)) + shape('body', body) + shape('sldNum', paragraph(`${at + 1}`));
    return [`ppt/slides/slide${number(at)}.xml`, `<p:sld xmlns:a="a" xmlns:p="p">${shapes}</p:sld>`] as const;
  });
  const ids = all.map((_one, at) => `<p:sldId id="${256 + at}" r:id="rId${number(at)}"/>`).join('');
  const relations = all.map((_one, at) => `<Relationship Id="rId${at + 1}" Target="slides/slide${at + 1}.xml"/>`);
  return zipped({
    'ppt/presentation.xml': `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
  });
}
