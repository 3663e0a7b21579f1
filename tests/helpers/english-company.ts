import { companyOf } from '../../scripts/init/company.ts';
import { contentFiles } from '../../scripts/init/content-files.ts';
import { type Issue, reporters, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type Corpus, decode, usualFor } from '../../src/corpus/index.ts';
import { guidePages } from '../../src/guide/pages.ts';

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

const named = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
const listText = (ids: string) =>
  ['entries:', ...ids.split(' ').map((id) => `  - { id: ${id}, en: ${named(id)} }`), ''].join('\n');

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

/** The front page of a manual. */
export function frontPage(id: string, codes: readonly string[]): string {
  return `---
title: ${named(id)}
description: One sentence.
manual:
  id: ${id}
  number: M-${codes[0]?.slice(0, 2) ?? ''}
  order: 2
  version: '1.0'
  secrecy: internal
  audience: [all]
  owner: manager
  written: { by: manager, on: 2026-02-20 }
  checked: { by: manager, on: 2026-02-20 }
  approved: { by: manager, on: 2026-02-20 }
  revisions:
    - { id: first, version: '1.0', date: 2026-02-20, text: First issue }
  sections:
    - { id: rules, text: Rules, standards: [${[...new Set(codes)].sort().join(', ')}] }
---
`;
}

/** What an English standard says of itself; what is left out is as usual. */
interface Page {
  code: string;
  kind?: string;
  title?: string;
  description?: string;
  /** Lines of the kind's own. */
  fields: string;
  revision?: string;
  history?: string;
  aliases?: string;
  body?: string;
}

/** The page of an English standard. */
export function page({ code, kind = 'checklist', fields, ...said }: Page): string {
  const { title = 'A standard', description = 'One sentence that says it.', aliases = 'alpha, beta, gamma' } = said;
  const { revision = '', history = "{ number: '1.0', date: 2026-02-20 }", body = '## Why\n\nIt helps customers.' } =
    said;
  const usual = "number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: manager, approvedBy: manager";
  return `---
title: ${title}
description: ${description}
standard:
  code: ${code}
  kind: ${kind}
  obligation: must
${fields.replaceAll(/^(?=.)/gm, '  ')}
  revision: { ${revision || usual} }
  history: [${history}]
  aliases: [${aliases}]
  basis: [house]
---

${body}
`;
}

/** The corpus of such a company. */
export function corpusIn(files: Files): Corpus {
  const raw = Object.entries(contentWith(files)).map(([path, content]) => ({
    path,
    ...decode(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  }));
  return buildCorpus(raw, usualFor(raw));
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
      { issues: [issue], fixes: [], summary: { files: 0, standards: 0, errors: 0, warnings: 0, notes: 0 } },
      { languages: ['en'], prefix: 'src/content/', rulePage: (rule) => `/en/authoring/rules/${rule}/` },
      rules,
    );
    return text.split('\n\n')[0] ?? '';
  });
}
