/** Files above this size are refused: no page of rules is as long, and reading it would hold up everything else. */
export const maxFileBytes = 512 * 1024;

/** The size of a text in UTF-8, in bytes. */
export function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a text has more bytes than a content file may have; counts them only where its length leaves that open. */
export function isLargeText(text: string): boolean {
  return text.length > maxFileBytes || (text.length * 3 > maxFileBytes && sizeBytes(text) > maxFileBytes);
}
