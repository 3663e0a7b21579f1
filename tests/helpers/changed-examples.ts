import { type Issue, type Misnamed, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type RawFile, readContent } from '../../src/corpus/index.ts';
import { exampleDir, exampleMedia, exampleToday } from './example-manuals.ts';

/** Files that are put in, by path; `undefined` takes one out. */
export type Change = Readonly<Record<string, string | undefined>>;

let read: readonly RawFile[] | undefined;
const raw = () => (read ??= readContent(exampleDir));

/** The text of a file of the example manuals. */
export function exampleText(path: string): string {
  const file = raw().find((one) => one.path === path);
  if (!file) throw new Error(`The example manuals have no ${path}`);
  return file.text;
}

const issuesOf = (files: readonly RawFile[], misnamed: readonly Misnamed[]) =>
  runCheck(
    {
      corpus: buildCorpus(files),
      today: exampleToday,
      assets: new Set(exampleMedia()),
      productPages: [],
      misnamed,
      beside: misnamed.map(({ path }) => path),
    },
    rules,
  ).issues;
const gist = ({ file, rule, path, message }: Issue) => JSON.stringify([file, rule, path, message.en.split('; ')[0]]);

let before: ReadonlySet<string> | undefined;

/** What the check says of the example manuals once they are changed, and did not say before. */
export function newIssues(change: Change, misnamed: readonly Misnamed[] = []): readonly Issue[] {
  before ??= new Set(issuesOf(raw(), []).map(gist));
  const known = before;
  const kept = raw().filter(({ path }) => !(path in change));
  const added = Object.entries(change).flatMap(([path, text]): RawFile[] =>
    text === undefined ? [] : [{ path, text, encoding: 'utf-8' }],
  );
  return issuesOf([...kept, ...added], misnamed).filter((issue) => !known.has(gist(issue)));
}
