/** Encodings that editors' files come in. Only `utf-8` is read on; the others are reported. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gbk' | 'unknown';

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** Decodes the bytes of a content file and tells how they were encoded; never throws. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8-bom' };
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined) return hasManyNuls(utf8) ? utf16WithoutMark(bytes) : { text: utf8, encoding: 'utf-8' };
  const gbk = tryDecode('gb18030', bytes);
  return gbk === undefined
    ? { text: new TextDecoder().decode(bytes), encoding: 'unknown' }
    : { text: gbk, encoding: 'gbk' };
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 saved without a mark reads as UTF-8 with a NUL in every second place. */
function hasManyNuls(text: string): boolean {
  const nuls = text.split('\0').length - 1;
  return nuls > 3 && nuls > text.length / 5;
}

function utf16WithoutMark(bytes: Uint8Array): DecodedText {
  const encoding = bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
