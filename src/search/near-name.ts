/** Letters from which a text is no name with a slip. */
const mostLetters = 40;

/**
 * How near a text comes to a name or a part of one, from 0 to 1: 1 where a name holds it, less for each edit (insert,
 * delete, replace, swap neighbours) that it takes, as 领代 for 领带 and `posutre` for posture.
 */
export function nearestName(text: string, names: readonly string[]): number {
  if (text === '' || text.length > mostLetters) return 0;
  if (names.some((name) => name.includes(text))) return 1;
  let edits = text.length;
  const characters = [...text];
  // Every character that a name has not is an edit at least: most names are ruled out by that.
  const leastFor = (name: string) => {
    let absent = 0;
    for (const character of characters) absent += Number(!name.includes(character));
    return Math.max(absent, text.length - name.length);
  };
  for (const name of names) if (leastFor(name) < edits) edits = Math.min(edits, editsWithin(text, name));
  return 1 - edits / text.length;
}

/** The fewest edits after which a text stands in another. */
function editsWithin(text: string, whole: string): number {
  let beforeLast: number[] = [];
  // It may begin anywhere.
  let last = new Array<number>(whole.length + 1).fill(0);
  for (let i = 1; i <= text.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= whole.length; j += 1) {
      const isSwapped = i > 1 && j > 1 && text[i - 1] === whole[j - 2] && text[i - 2] === whole[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (text[i - 1] === whole[j - 1] ? 0 : 1),
          isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(...last);
}
