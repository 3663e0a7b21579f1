import type { Kind, Obligation } from '../../../schema/index.ts';

const signs: readonly { means: Obligation; words: RegExp }[] = [
  { means: 'must', words: /必须|务必|一定要|\b(?:must|shall|have to|has to)\b/iu },
  // 尽量 says how far, not how binding.
  { means: 'should', words: /应当|应该|\b(?:should|ought to)\b/iu },
  // Whoever else may do something is no matter of the clause; neither is what may happen.
  {
    means: 'may',
    words: /^(?:您|员工)?可以?(?=自行|不[戴穿用做]|选)|(?<=^|[，；])(?:您|员工)可以|\b(?:you|staff) may\b(?! not)/iu,
  },
];

/** Kinds whose clauses say what to do; those of others tell of causes, roles and figures. */
const acts: ReadonlySet<Kind> = new Set<Kind>(['appearance', 'checklist', 'procedure', 'measure']);

/** Words of a clause that bind more or less than the clause does, in offsets of its text. */
export function otherDuty(
  kind: Kind,
  text: string,
  bound: Obligation,
): { means: Obligation; start: number; end: number } | undefined {
  if (!acts.has(kind) || bound === 'may') return undefined;
  for (const { means, words } of signs) {
    const match = words.exec(text);
    if (match && means !== bound) return { means, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
