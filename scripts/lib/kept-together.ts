/** What is left as it is: what is not read, is quoted as it was typed, or stands in a line of its own. */
const left = 'script|style|title|pre|code|textarea|select|svg';
/** A part that is left, a tag, the blank before a dot, a word with hyphens. */
const piece = new RegExp(
  [
    `<(${left})\\b[\\s\\S]*?</\\1>`,
    '<!--[\\s\\S]*?-->',
    `<(?:"[^"]*"|'[^']*'|[^'">])*>`,
    '\\s+·(?=\\s)',
    '[A-Za-z]+(?:-[A-Za-z]+)+',
  ].join('|'),
  'g',
);

/**
 * A page in which no line begins with the dot between two words, and none of a heading ends at the hyphen of a word
 * that has room on a line: in a box of its own it goes to the next line whole, and is parted only where it is wider.
 * The words stay as they are.
 */
export function withWordsTogether(html: string): string {
  let isHeading = false;
  return html.replace(piece, (part) => {
    if (part.startsWith('<')) {
      const [, end, tag] = /^<(\/?)(h[1-3])\b/.exec(part) ?? [];
      if (tag !== undefined) isHeading = end === '';
      return part;
    }
    if (part.endsWith('·')) return '\u00a0·';
    return isHeading ? `<span style="display:inline-block">${part}</span>` : part;
  });
}
