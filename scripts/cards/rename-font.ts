interface Table {
  tag: string;
  data: Buffer;
}

/**
 * Gives a TrueType font another family name, so that a font of the same name on the machine is never taken for it.
 * The copyright, version and licence entries stay as they are.
 */
export function renameFont(font: Buffer, family: string, style: 'Regular' | 'Bold'): Buffer {
  const tables = readTables(font);
  const name = tables.find((table) => table.tag === 'name');
  if (!name) throw new Error('The font has no name table');
  const compact = family.replaceAll(' ', '');
  name.data = nameTable(
    name.data,
    new Map([
      [1, family],
      [2, style],
      [3, `${compact}-${style}`],
      [4, `${family} ${style}`],
      [6, `${compact}-${style}`],
    ]),
  );
  return writeTables(font.readUInt32BE(0), tables);
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: Buffer.from(font.subarray(offset, offset + font.readUInt32BE(at + 12))),
    };
  });
}

/** The table with some names replaced, in English for Windows, which every reader understands. */
function nameTable(old: Buffer, replaced: ReadonlyMap<number, string>): Buffer {
  const names = new Map<number, Buffer>();
  const strings = old.readUInt16BE(4);
  for (let index = 0; index < old.readUInt16BE(2); index += 1) {
    const at = 6 + 12 * index;
    const [platform, language, id, length, offset] = [0, 4, 6, 8, 10].map((field) => old.readUInt16BE(at + field)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    if (platform === 3 && language === 0x409)
      names.set(id, Buffer.from(old.subarray(strings + offset, strings + offset + length)));
  }
  names.delete(16);
  names.delete(17);
  for (const [id, text] of replaced) names.set(id, Buffer.from(text, 'utf16le').swap16());
  const ordered = [...names].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(6 + 12 * ordered.length);
  head.writeUInt16BE(ordered.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, [id, text]] of ordered.entries()) {
    for (const [field, value] of [3, 1, 0x409, id, text.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    offset += text.length;
  }
  return Buffer.concat([head, ...ordered.map(([, text]) => text)]);
}

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(version, 0);
  for (const [index, value] of [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].entries())
    head.writeUInt16BE(value, 4 + 2 * index);
  let offset = head.length;
  const bodies = tables.map(({ tag, data }, index) => {
    // The sum over the whole file stands in `head` and is worked out with zero in its place.
    if (tag === 'head') data.writeUInt32BE(0, 8);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    for (const [field, value] of [checksum(padded), offset, data.length].entries())
      head.writeUInt32BE(value, at + 4 + 4 * field);
    offset += padded.length;
    return padded;
  });
  const font = Buffer.concat([head, ...bodies]);
  const headAt = tables.findIndex(({ tag }) => tag === 'head');
  // 0xB1B0AFBA is the constant of the OpenType specification.
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(12 + 16 * headAt + 8) + 8);
  return font;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
