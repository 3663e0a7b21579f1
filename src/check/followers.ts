import type { Bilingual } from '../schema/index.ts';
import { pathText } from './locate.ts';
import type { Issue } from './report.ts';
import type { Cause, Level } from './rule.ts';
import { placeIn } from './text/line-index.ts';
import { many } from '../lib/many.ts';

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
 * or told as something slighter, stays as it is. What follows from a follower follows from its cause.
 */
export function foldFollowers(issues: readonly Issue[], followers: readonly Follower[]): Issue[] {
  const byCause = new Map<Issue, Follower[]>();
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const followersIn = Map.groupBy(followers, ({ issue }) => issue.file);
  // Thousands may follow from one fault: where it is told is looked for once.
  const found = new Map<string, Issue | undefined>();
  const causeOf = ({ issue, cause }: Follower): Issue | undefined => {
    const key = JSON.stringify([issue.level, cause.file.path, cause.path, cause.span]);
    if (found.has(key)) return found.get(key);
    // Two that name each other as their cause end here.
    found.set(key, undefined);
    const told = toldAt(byFile.get(cause.file.path) ?? [], issue, cause) ?? causeBehind(issue, cause);
    found.set(key, told);
    return told;
  };
  const causeBehind = ({ level }: Issue, { file, path }: Cause): Issue | undefined => {
    const wanted = path && pathText(path);
    const between =
      wanted === undefined
        ? undefined
        : followersIn.get(file.path)?.find(({ issue }) => issue.path === wanted && graver[level].includes(issue.level));
    return between && causeOf(between);
  };
  const left: Issue[] = [];
  for (const follower of followers) {
    const told = causeOf(follower);
    const folded = told && byCause.get(told);
    if (folded) folded.push(follower);
    else if (told) byCause.set(told, [follower]);
    else left.push(follower.issue);
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

function withFollowers(issue: Issue, followers: readonly Follower[]): Issue {
  if (followers.length === 0) return issue;
  // What was written for another text may be so still when the fault in this one is mended.
  const { look = [], fail = [] } = Object.groupBy(followers, ({ cause }) => (cause.span ? 'look' : 'fail'));
  const parts = [
    ...(fail.length > 0 ? [failing(fail.length, placesOf(fail))] : []),
    ...(look.length > 0 ? [toLookAt(look.length, placesOf(look))] : []),
  ];
  return {
    ...issue,
    message: {
      zh: [issue.message.zh, ...parts.map(({ zh }) => zh)].join('；'),
      en: [issue.message.en, ...parts.map(({ en }) => en)].join('; '),
    },
    followers: followers.map(({ issue: { file, line, column, rule } }) => ({ file, line, column, rule })),
  };
}

function failing(count: number, { zh, en }: Bilingual): Bilingual {
  return {
    zh: `另有 ${count} 处因此出错：${zh}`,
    en: `${many(count, 'more place fails', 'more places fail')} because of it: ${en}`,
  };
}

function toLookAt(count: number, { zh, en }: Bilingual): Bilingual {
  const were = many(
    count,
    'more place was written for an older text and needs',
    'more places were written for older texts and need',
  );
  return {
    zh: `另有 ${count} 处不是照现在的文字写的，改好后还要核对：${zh}`,
    en: `${were} another look after this is mended: ${en}`,
  };
}

/** The first places of followers, as many as are named. */
function placesOf(followers: readonly Follower[]): Bilingual {
  const places = [...new Set(followers.map(({ issue: { file, line } }) => `${file}:${line}`))];
  const named = places.slice(0, mostNamed);
  const more = places.length > named.length;
  return { zh: `${named.join('、')}${more ? ' 等' : ''}`, en: `${named.join(', ')}${more ? ' …' : ''}` };
}
