/** Signs of Markdown in a text that is shown as it is. */
export interface PlainMark {
  say: 'plain-stars' | 'plain-marks';
  found: string;
  /** The text without them; undefined where words would be lost. */
  text: string | undefined;
}

const reference = /\[\^[^\]\s[]{1,20}\]|［\^[^］\s［]{1,20}］/;
const entity = /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|hellip|copy|#\d{2,6}|#x[0-9a-f]{2,5});/i;
const link = /\[[^\][\n]+\]\((?:https?:|mailto:|tel:|\.{0,2}\/|#)[^()\s]*\)/;

/** Whether a text may hold signs of Markdown: a look without much work. */
export function mayHoldPlainMarks(text: string): boolean {
  return (
    text.includes('**') || text.includes('](') || text.includes('[^') || text.includes('［^') || text.includes('&')
  );
}

/** The signs of Markdown in a text of a field, each sort once. */
export function plainMarks(text: string): PlainMark[] {
  if (!mayHoldPlainMarks(text)) return [];
  const stars = /\*\*.{0,10}/.exec(text)?.[0];
  const other = (reference.exec(text) ?? link.exec(text) ?? entity.exec(text))?.[0];
  return [
    ...(stars === undefined ? [] : [{ say: 'plain-stars' as const, found: stars, text: text.replaceAll('**', '') }]),
    ...(other === undefined ? [] : [{ say: 'plain-marks' as const, found: other, text: undefined }]),
  ];
}
