import type { Corpus, SourceFile } from '../corpus/index.ts';
import { type Follower, foldFollowers } from './followers.ts';
import { issueOf, type Issue, type Report, type Summary } from './report.ts';
import type { CheckContext, Finding, Fix, Rule } from './rule.ts';
import { type Offer, offeredTogether } from './same-line.ts';
import { withoutOddWords } from './same-token.ts';
import { tidied } from './strays/tidy.ts';
import { isAstray } from './text/astray.ts';

/** One rule finding more than this in one file has found one fault many times over; the first ones tell enough. */
const mostOfOneKind = 200;

/** Runs every rule over the corpus and returns one report, sorted by file, line and column; prints nothing. */
export function runCheck(given: CheckContext, rules: readonly Rule[]): Report {
  const { corpus, strays, truePaths } = tidied(given.corpus, given.misnamed);
  const context: CheckContext = { ...given, corpus, strays };
  const issues: Issue[] = [];
  const followers: Follower[] = [];
  const fixes = new Map<string, Fix[]>();
  const faulty = new Set<SourceFile>();
  for (const rule of rules) {
    const counts = new Map<SourceFile, number>();
    const offers: Offer[] = [];
    const before = issues.length;
    for (const found of rule.find(context, faulty)) {
      const finding = unlessAstray(found, corpus);
      if ((finding.level ?? rule.level) === 'error') faulty.add(finding.file);
      if (finding.cause) {
        followers.push({ issue: issueOf(rule, finding), cause: finding.cause });
        continue;
      }
      const count = (counts.get(finding.file) ?? 0) + 1;
      counts.set(finding.file, count);
      if (count > mostOfOneKind) continue;
      const issue = issueOf(rule, finding);
      issues.push(issue);
      if (finding.fix && rule.mendsWholeLines) offers.push({ issue, file: finding.file, fix: finding.fix });
      if (finding.fix?.safe) fixes.set(finding.file.path, [...(fixes.get(finding.file.path) ?? []), finding.fix]);
    }
    const together = offeredTogether(offers);
    if (together.size > 0) issues.push(...issues.splice(before).map((issue) => together.get(issue) ?? issue));
    for (const [file, count] of counts) {
      const last = issues.findLast((issue) => issue.rule === rule.id && issue.file === file.path);
      if (count > mostOfOneKind && last) issues.push(unlisted(last, count - mostOfOneKind));
    }
  }
  const folded = foldFollowers(withoutOddWords(issues), followers)
    .map((issue) => atTruePath(issue, truePaths))
    .sort(byPlace);
  const inTruth = [...fixes].map(([path, list]) => [truePaths.get(path) ?? path, list] as const);
  return { summary: summaryOf(given, folded), issues: folded, fixes: new Map(inTruth) };
}

/** A finding whose correction nobody makes unasked in a page that stands in the folder of another language. */
function unlessAstray(finding: Finding, { languages }: Corpus): Finding {
  if (!finding.fix?.safe || !isAstray(finding.file, languages.authority)) return finding;
  return { ...finding, fix: { ...finding.fix, safe: false } };
}

/** An issue at the place where its file stands, not where it belongs. */
function atTruePath(issue: Issue, truePaths: ReadonlyMap<string, string>): Issue {
  if (truePaths.size === 0) return issue;
  const placed = <Place extends { file: string }>(place: Place) => ({
    ...place,
    file: truePaths.get(place.file) ?? place.file,
  });
  const { related, followers } = issue;
  return { ...placed(issue), related: related && placed(related), followers: followers.map(placed) };
}

/** Says after the last listed issue of a kind how many more there are, so that nothing is left out in silence. */
function unlisted(last: Issue, count: number): Issue {
  return {
    ...last,
    column: last.column + 1,
    message: {
      zh: `这条规则在这个文件里还有 ${count} 处问题，没有一一列出`,
      en: `This rule found ${count} more in this file, which are not listed one by one`,
    },
    hint: { zh: '先改上面的，再校验一次', en: 'Mend those above, then check again' },
    fix: null,
    related: null,
  };
}

function byPlace(a: Issue, b: Issue): number {
  return (
    a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en')
  );
}

function summaryOf({ corpus }: CheckContext, issues: readonly Issue[]): Summary {
  const count = (level: Issue['level']) => issues.filter((issue) => issue.level === level).length;
  return {
    files: corpus.files.length,
    standards: corpus.standards.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  };
}
