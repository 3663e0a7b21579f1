import { pathText } from './locate.ts';
import type { Issue } from './report.ts';
import type { Cause, Level } from './rule.ts';
import { placeIn } from './text/line-index.ts';

/** An issue that would not be there but for another fault. */
export interface Follower {
  issue: Issue;
  cause: Cause;
}

const graver: Readonly<Record<Level, readonly Level[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
};
/** How many places of followers the cause names. */
const mostNamed = 3;

/**
 * Folds issues into those that are their cause, which then say how many there are. A follower whose cause is not told,
 * or told as something slighter, stays as it is.
 */
export function foldFollowers(issues: readonly Issue[], followers: readonly Follower[]): Issue[] {
  const byCause = new Map<Issue, Issue[]>();
  const byFile = Map.groupBy(issues, ({ file }) => file);
  // Thousands may follow from one fault: where it is told is looked for once.
  const found = new Map<string, Issue | undefined>();
  const left: Issue[] = [];
  for (const { issue, cause } of followers) {
    const key = JSON.stringify([issue.level, cause.file.path, cause.path, cause.span]);
    if (!found.has(key)) found.set(key, toldAt(byFile.get(cause.file.path) ?? [], issue, cause));
    const told = found.get(key);
    const folded = told && byCause.get(told);
    if (folded) folded.push(issue);
    else if (told) byCause.set(told, [issue]);
    else left.push(issue);
  }
  return [...issues.map((issue) => withFollowers(issue, byCause.get(issue) ?? [])), ...left];
}

/** Where the cause of an issue is told: in its stretch; at its field, the block it is in, or of the whole file. */
function toldAt(candidates: readonly Issue[], { level }: Issue, { file, path, span }: Cause): Issue | undefined {
  if (span) {
    const [first, last] = [placeIn(file, span.start).line, placeIn(file, span.end).line];
    return candidates.find((issue) => issue.level === 'error' && issue.line >= first && issue.line <= last);
  }
  const grave = candidates.filter((candidate) => graver[level].includes(candidate.level));
  if (path === undefined) return grave[0];
  const wanted = pathText(path);
  return (
    grave.find((candidate) => candidate.path === wanted) ??
    // A key that is misspelt stands where the right one should; the block it is in may be what is wrong.
    grave.find((candidate) => candidate.path !== null && wanted.startsWith(`${candidate.path}.`)) ??
    grave.find((candidate) => candidate.path === null)
  );
}

function withFollowers(issue: Issue, followers: readonly Issue[]): Issue {
  if (followers.length === 0) return issue;
  const places = [...new Set(followers.map(({ file, line }) => `${file}:${line}`))];
  const named = places.slice(0, mostNamed);
  const more = places.length > named.length;
  const { length: count } = followers;
  const zh = `；另有 ${count} 处因此出错：${named.join('、')}${more ? ' 等' : ''}`;
  const fail = count === 1 ? 'place fails' : 'places fail';
  const en = `; ${count} more ${fail} because of it: ${named.join(', ')}${more ? ' …' : ''}`;
  return {
    ...issue,
    message: { zh: issue.message.zh + zh, en: issue.message.en + en },
    followers: followers.map(({ file, line, column, rule }) => ({ file, line, column, rule })),
  };
}
