import type { Part } from './counts.ts';

const ends = { han: /(?<=[。！？；\n])/u, latin: /(?<=[.!?;](?=\s|$)|\n)/u } as const;

/** The sentences of two texts beside each other, where both have as many; the whole texts where they have not. */
export function sentencePairs(text: string, other: string): Part[] {
  const [mine, theirs] = [sentencesOf(text), sentencesOf(other)];
  if (mine.length !== theirs.length) return [{ one: text, other, at: 0, otherAt: 0 }];
  return mine.map(({ text: one, at }, index) => ({
    ...{ one, at },
    ...{ other: theirs[index]?.text ?? '', otherAt: theirs[index]?.at ?? 0 },
  }));
}

function sentencesOf(text: string): { text: string; at: number }[] {
  const end = /\p{Script=Han}/u.test(text) ? ends.han : ends.latin;
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const part of text.split(end)) {
    if (/[\p{L}\p{N}]/u.test(part)) found.push({ text: part, at });
    at += part.length;
  }
  return found;
}
