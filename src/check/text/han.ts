const hanCharacter = /\p{Script=Han}/u;
const hanCharacters = /\p{Script=Han}/gu;

/** Whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return hanCharacter.test(text);
}

/** How many Chinese characters a text holds. */
export function countHan(text: string): number {
  return text.match(hanCharacters)?.length ?? 0;
}

/** How many words in letters a text holds, such as English ones. */
export function countWords(text: string): number {
  return text.match(/[\p{Script=Latin}\d]+(?:['’-][\p{Script=Latin}\d]+)*/gu)?.length ?? 0;
}

/** A text without punctuation, blanks and case, in one form of width, for telling whether two texts say the same. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}
