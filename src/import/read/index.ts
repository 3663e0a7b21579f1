import { type Block, numbered, type Piece } from '../block.ts';
import { Refusal } from '../refusal.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';
import { readPptx } from './pptx.ts';
import { readXlsx } from './xlsx.ts';
import { unzipped } from './unzipped.ts';

/** A source as it was read. */
export interface Source {
  blocks: readonly Block[];
  /** Whether lists, tables and styles were lost, so that nothing that is made of it is sure. */
  isFlat: boolean;
}

/** The most bytes that a source may have. */
export const mostBytes = 20 * 1024 * 1024;

/** Reads a source by what its bytes are, whatever it is called. Throws a refusal with the way out. */
export async function readSourceFile(bytes: Uint8Array): Promise<Source> {
  if (bytes.length > mostBytes) throw new Refusal('too-large');
  const isFlat = startsWith(bytes, '%PDF');
  const blocks = numbered(await piecesOf(bytes));
  if (!blocks.some(({ type }) => type !== 'aside'))
    throw new Refusal(blocks.some((one) => one.type === 'aside' && one.reason === 'picture') ? 'scan' : 'empty');
  return { blocks, isFlat };
}

async function piecesOf(bytes: Uint8Array): Promise<Piece[]> {
  if (startsWith(bytes, '%PDF')) return readPdf(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Refusal(isLocked(bytes) ? 'encrypted' : 'old-word');
  if (!startsWith(bytes, 'PK')) throw new Refusal('format');
  const parts = unzipped(bytes);
  if (parts.has('word/document.xml')) return readDocx(parts);
  if (parts.has('xl/workbook.xml')) return readXlsx(parts);
  if (parts.has('ppt/presentation.xml')) return readPptx(parts);
  throw new Refusal(parts.size === 0 ? 'damaged' : 'format');
}

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((char, index) => bytes[index] === char.charCodeAt(0));

/** Office puts a file with a password into an old container, whose one entry is called so. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name));
}
