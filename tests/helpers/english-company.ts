import { companyOf } from '../../scripts/init/company.ts';
import { contentFiles } from '../../scripts/init/content-files.ts';
import { type Issue, reporters, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type Corpus, decode, lineOf, usualFor } from '../../src/corpus/index.ts';
import { guidePages } from '../../src/guide/pages.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { capitalized, frontPage } from './english-standard.ts';
import { standardIn } from './published.ts';

/** Files by their path in the content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Content with a fault in it, for the page of the guide that tells of it. */
export interface Faulty {
  files: Files;
  /** The day on which it is checked. */
  today?: string;
  /** Pictures and files that lie beside the content. */
  assets?: readonly string[];
  /** The one rule that looks, where others would tell of it first. */
  alone?: string;
}

const begun = contentFiles(companyOf({ languages: ['en'], name: 'Harbour', trade: 'shop' }), '2026-02-20');
const productPages = guidePages(['en']);

/** Lists of a company that is also a hotel and a restaurant, as examples need them. */
const lists: Readonly<Record<string, string>> = {
  roles: 'all assistant cashier waiter chef cleaner receptionist supervisor manager',
  people: 'all men women',
  parts: 'hair hands uniform badge shoes',
  situations: 'greeting arrival question refusal return parting',
  channels: 'in-person phone message',
  grades: 'a b c',
};

const listText = (ids: string) =>
  ['entries:', ...ids.split(' ').map((id) => `  - { id: ${id}, en: ${capitalized(id)} }`), ''].join('\n');

/** The content that a company begins with which speaks English alone, with other files added. */
function contentWith(files: Files): Files {
  const own = Object.fromEntries(begun.map(({ path, text }) => [path, text]));
  const more = Object.entries(lists).map(([name, ids]) => [`vocabulary/${name}.yml`, listText(ids)] as const);
  const all = { ...own, ...Object.fromEntries(more), ...files };
  return { ...frontPages(all), ...all };
}

/** A front page for each folder of pages that has none, with its standards in the order of their codes. */
function frontPages(files: Files): Files {
  const folders = Map.groupBy(Object.keys(files), (path) => /^docs\/en\/([\w-]+)\/[\w-]+\.mdx$/.exec(path)?.[1]);
  return Object.fromEntries(
    [...folders].flatMap(([folder, paths]) => {
      const codes = paths.flatMap((path) => /^ {2}code: (\S+)/m.exec(String(files[path]))?.[1] ?? []);
      return folder && codes.length > 0 ? [[`docs/en/${folder}/index.mdx`, frontPage(folder, codes)] as const] : [];
    }),
  );
}

/** The corpus of such a company. */
export function corpusIn(files: Files): Corpus {
  const raw = Object.entries(contentWith(files)).map(([path, content]) => ({
    path,
    ...decode(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  }));
  return buildCorpus(raw, usualFor(raw));
}

/** The line of the ledger that published a standard as it stands in these files. */
export function issuedLine(files: Files, code: string): LedgerLine {
  return lineOf(standardIn(corpusIn(files), code), '2026-03-01', undefined);
}

/** What the check finds in such a company. */
export function issuesIn({ files, today = '2026-06-01', assets = [], alone }: Faulty): readonly Issue[] {
  const context = { corpus: corpusIn(files), today, assets: new Set(assets), productPages };
  return runCheck(context, alone ? rules.filter(({ id }) => id === alone) : rules).issues;
}

/** Issues as an author of that company reads them in a terminal. */
export function printed(issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    const text = reporters.text(
      { issues: [issue], fixes: new Map(), summary: { files: 0, standards: 0, errors: 0, warnings: 0, notes: 0 } },
      { languages: ['en'], prefix: 'src/content/', rulePage: (rule) => `/en/authoring/rules/${rule}/` },
    );
    return text.split('\n\n')[0] ?? '';
  });
}
