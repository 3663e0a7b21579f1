import { encode } from 'uqr';

/** Modules finer than this do not survive an office printer and a scratched film. Millimetres. */
export const finestModuleMm = 0.33;

/** A QR code as it will be printed. The white field around it is the caller's: four modules on each side. */
export interface QrCode {
  svg: string;
  modules: number;
}

/** Both faces of a card and every attempt at setting it ask for the same code. */
const drawn = new Map<string, QrCode>();

/**
 * The QR code of an address: correction level M where its modules stay wide enough at that width, level L where not.
 */
export function qrOf(url: string, widthMm: number): QrCode {
  const key = `${widthMm} ${url}`;
  const code = drawn.get(key) ?? encoded(url, widthMm);
  drawn.set(key, code);
  return code;
}

function encoded(url: string, widthMm: number): QrCode {
  const medium = balanced(url, 'M');
  const rows = widthMm / medium.length >= finestModuleMm ? medium : balanced(url, 'L');
  return { svg: svgOf(rows), modules: rows.length };
}

/**
 * The modules of a code under the first mask that leaves dark and light about even, which is what scanners need of it.
 * Weighing all eight masks against each other takes ten times as long.
 */
function balanced(url: string, ecc: 'L' | 'M'): readonly (readonly boolean[])[] {
  let rows: readonly (readonly boolean[])[] = [];
  for (let mask = 0; mask < 8; mask += 1) {
    rows = encode(url, { ecc, border: 0, boostEcc: false, maskPattern: mask }).data;
    const dark = rows.reduce((sum, row) => sum + row.filter(Boolean).length, 0) / rows.length ** 2;
    if (dark > 0.46 && dark < 0.54) break;
  }
  return rows;
}

/**
 * One line through all dark modules, run by run, by the steps between them: a third of the bytes of a box for each run,
 * and every page of a standard carries a code. The line lies in the middle of its modules.
 */
function svgOf(rows: readonly (readonly boolean[])[]): string {
  let [line, endX, endY] = ['', 0, 0];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      line += `m${x - endX} ${y - endY}h${length}`;
      [endX, endY] = [x + length, y];
    }
  }
  const svg = `<svg viewBox="${qrBox(rows.length)}">`;
  return `${svg}<path fill="none" stroke="#000" d="${line}"/></svg>`;
}

/** The picture of a code as a file of its own, which must say what it is; in a page it need not. */
export const svgFile = (svg: string): string => svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');

/** What of the plane a code of so many modules takes. */
export function qrBox(modules: number): string {
  return `0 -0.5 ${modules} ${modules}`;
}
