/** Signs for right and wrong as programs and fonts have them; Wingdings keeps them among private characters. */
const ticks = /[✓✔☑🗸🗹\uf0fc\uf0fe]/gu;
const crosses = /[✗✘✕✖☒🗴🗵🗶🗷\uf0fb\uf0fd]/gu;

/** A text as the rest of the import reads it: one sort of tick, of cross, of digit and of blank. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[０-９％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll(ticks, '√')
    .replaceAll(crosses, '×')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\u200b\ufeff\ufffd]/gu, '')
    .trim();
}

/** Whether a text is Chinese. */
export const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** How long a text is to a reader: a Chinese character is as much as two and a half Latin ones. */
export function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + ([...text].length - han) / 2.5;
}

/** What is about something, in one line: `地面：无水渍，无杂物`, `Uniform: pressed, spotless`. */
export function asLine(about: string, ...said: readonly string[]): string {
  if (said.length === 0) return about;
  return `${about}${isHan(about + said.join('')) ? '：' : ': '}${inOneLine(said)}`;
}

/** Several lines as one, with the comma of their script between them. */
export function inOneLine(lines: readonly string[]): string {
  return lines.join(isHan(lines.join('')) ? '，' : ', ');
}
