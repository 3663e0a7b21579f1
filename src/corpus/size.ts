import { type FileType, mostBytesOf } from '../schema/index.ts';

/** The size of a text in UTF-8, in bytes. */
export function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a file has more bytes than one of its type may have; counts them only where its length leaves that open. */
export function isLarge({ text, type }: { text: string; type: FileType }): boolean {
  const most = mostBytesOf(type);
  return text.length > most || (text.length * 3 > most && sizeBytes(text) > most);
}
