import { readFileSync } from 'node:fs';

/** The family name of our cut of Noto Sans SC: a name of its own, so that no font of the machine stands in for it. */
export const cardFontFamily = 'Standards Card Sans';

const files = ['regular.ttf', 'bold.ttf'] as const;

/** The two weights of the card font. */
export function cardFonts(): Buffer[] {
  return files.map((file) => readFileSync(new URL(file, import.meta.url)));
}

let covered: ReadonlySet<number> | undefined;

/** The characters both weights have, as code points. */
export function coveredCharacters(): ReadonlySet<number> {
  if (covered === undefined) {
    const [regular, bold] = cardFonts().map(charactersOf) as [Set<number>, Set<number>];
    covered = new Set([...regular].filter((code) => bold.has(code)));
  }
  return covered;
}

/** The code points in a font's character map, formats 4 and 12 of the OpenType specification. */
function charactersOf(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let index = 0; index < tables; index += 1)
    if (font.toString('latin1', 12 + 16 * index, 16 + 16 * index) === 'cmap') cmap = font.readUInt32BE(20 + 16 * index);
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    const format = font.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < font.readUInt32BE(at + 12); group += 1)
        addRange(found, font.readUInt32BE(at + 16 + 12 * group), font.readUInt32BE(at + 20 + 12 * group));
    } else if (format === 4) {
      const segments = font.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1)
        addRange(
          found,
          font.readUInt16BE(at + 16 + 2 * segments + 2 * segment),
          font.readUInt16BE(at + 14 + 2 * segment),
        );
    }
  }
  return found;
}

function addRange(set: Set<number>, first: number, last: number): void {
  for (let code = first; code <= last && code !== 0xffff; code += 1) set.add(code);
}
