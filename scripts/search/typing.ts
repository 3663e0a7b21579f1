import { type Ask, type LabelledQuery, languageOfQuery } from './evaluate.ts';

/** What becomes of right results while their queries are typed on. */
export interface TypingScore {
  /** Queries whose whole is answered first. */
  queries: number;
  /** Those whose answer, once first, left the first place, or the first three, before the end. */
  leftFirst: number;
  leftThree: number;
  /** Those whose list was empty after it had rows. */
  emptied: number;
  /** The queries whose answer left the first three, with what was typed then; those whose list was emptied. */
  lost: readonly (readonly [query: string, typed: string])[];
  empty: readonly (readonly [query: string, typed: string])[];
}

/** Types every query letter by letter, and follows the answer that it ends with. */
export async function typeAll(queries: readonly LabelledQuery[], ask: Ask): Promise<TypingScore> {
  const lost: [string, string][] = [];
  const empty: [string, string][] = [];
  const total = { queries: 0, leftFirst: 0, leftThree: 0, emptied: 0 };
  for (const labelled of queries.filter(({ skipped, expected }) => !skipped && expected.length > 0)) {
    const { query, expected } = labelled;
    const locale = languageOfQuery(labelled);
    const rankOf = (rows: readonly { code: string }[]) => rows.findIndex(({ code }) => expected.includes(code));
    if (rankOf(await ask(query, locale)) !== 0) continue;
    const characters = [...query];
    let [wasFirst, hadRows, fell, left, emptied] = [false, false, false, false, false];
    for (let length = 1; length < characters.length; length += 1) {
      const typed = characters.slice(0, length).join('');
      const rows = await ask(typed, locale);
      const rank = rankOf(rows);
      if (wasFirst && rank !== 0) fell = true;
      if (wasFirst && !left && (rank < 0 || rank > 2)) {
        left = true;
        lost.push([query, typed]);
      }
      if (hadRows && !emptied && rows.length === 0) {
        emptied = true;
        empty.push([query, typed]);
      }
      wasFirst ||= rank === 0;
      hadRows ||= rows.length > 0;
    }
    total.queries += 1;
    total.leftFirst += Number(fell);
    total.leftThree += Number(left);
    total.emptied += Number(emptied);
  }
  return { ...total, lost, empty };
}

/** What was found, in lines. */
export function typingText({ queries, leftFirst, leftThree, emptied, lost, empty }: TypingScore): string {
  const share = (count: number) => `${count} (${((100 * count) / (queries || 1)).toFixed(1)} %)`;
  const listed = (some: TypingScore['lost']) => some.map(([query, typed]) => `  ${query}  at  ${typed}`);
  return [
    `Of ${queries} queries that end right, the answer lost the first place on the way in ${share(leftFirst)} and ` +
      `left the first three in ${share(leftThree)}; the list was empty in between in ${share(emptied)}.`,
    ...listed(lost),
    ...(empty.length > 0 ? ['Emptied:', ...listed(empty)] : []),
  ].join('\n');
}
