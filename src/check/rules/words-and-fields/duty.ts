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

/** What leaves something to whoever does it: how that is done may well be a must. */
const left =
  /[可若]|如果|如需|自愿|自选|随意|不必|不用|\b(?:may|can|could|if|when|optional|allowed|need not|free to|what|how|who)\b/iu;

/** Kinds whose clauses say what to do; those of others tell of causes, roles and figures. */
const acts: ReadonlySet<Kind> = new Set<Kind>(['appearance', 'checklist', 'procedure', 'measure']);

/** Words of a clause that bind more or less than the clause does, in offsets of its text. */
export function otherDuty(
  kind: Kind,
  text: string,
  bound: Obligation,
): { means: Obligation; start: number; end: number } | undefined {
  if (!acts.has(kind) || (bound === 'may' && left.test(text))) return undefined;
  for (const { means, words } of signs) {
    const match = words.exec(text);
    // What should be done may be left to whoever does it; what must be done may not.
    const isOther = means !== bound && !(bound === 'may' && means === 'should');
    if (match && isOther) return { means, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
