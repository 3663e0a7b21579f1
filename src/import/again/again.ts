import { codeIn, type Corpus, isOf, type SourceFile } from '../../corpus/index.ts';
import { type ImportRecord, valueAt } from '../../schema/index.ts';
import { edit, type Value } from '../../yaml-edit/index.ts';
import type { MadeClause } from '../clause.ts';
import type { Draft, DraftStandard } from '../draft.ts';
import { titleOf } from '../outline.ts';
import { named, namesIn, recordPath } from '../write/first.ts';
import { recordedStandard } from '../write/named.ts';
import { frontPages, type NewFile, pagesOf } from '../write/page.ts';
import { type RecordHead, recordText } from '../write/record.ts';
import { changedPage, type Outcome } from './change.ts';
import { matched } from './match.ts';

/** What a second import does: files to write anew, files to change, and what became of each clause. */
export interface Again {
  created: readonly NewFile[];
  changed: readonly NewFile[];
  told: readonly { code: string; title: string; outcomes: readonly Outcome[] }[];
  /** Standards whose heading is no longer in the source. */
  gone: readonly string[];
}

type Recorded = ImportRecord['standards'][number];

/** The record of an earlier import of a manual; undefined where there is none. */
export function recordOf({ files }: Corpus, manual: string): (SourceFile & { value: ImportRecord }) | undefined {
  const file = files.find(({ path }) => path === recordPath(manual));
  return file && isOf(file, 'imports') ? file : undefined;
}

/** Works out what a changed source changes. */
export function importedAgain(corpus: Corpus, head: RecordHead, draft: Draft, next: () => string): Again {
  const { languages, files } = corpus;
  const before = recordOf(corpus, head.manual)?.value;
  const old = before?.standards ?? [];
  const texts = {
    old: new Map(before?.paragraphs.map(({ n, text }) => [n, text])),
    now: new Map(draft.blocks.map(({ n, text }) => [n, text])),
  };
  const said = (from: readonly number[], of: ReadonlyMap<number, string>) =>
    from.map((n) => of.get(n) ?? '').join('\n');
  const titled = (from: readonly number[], of: ReadonlyMap<number, string>) => titleOf({ text: said(from, of) });
  const pairs = matched<Recorded, DraftStandard>(old, draft.standards, {
    old: ({ from = [] }) => titled(from, texts.old),
    now: ({ from }) => titled(from, texts.now),
  });
  const fresh = named(
    pairs.flatMap(({ old: was, now }) => (now && !was ? [now] : [])),
    namesIn(corpus, head.manual),
    next,
  );
  const changed: NewFile[] = [];
  const told: { code: string; title: string; outcomes: readonly Outcome[] }[] = [];
  const gone: string[] = [];
  const records: Readonly<Record<string, Value>>[] = [];
  for (const { old: was, now } of pairs) {
    if (!was) {
      const made = fresh.find((one) => one.draft === now);
      if (made) records.push(recordedStandard(made));
      continue;
    }
    if (!now) {
      gone.push(was.code);
      continue;
    }
    const page = files.find((file) => file.locale === languages.authority && codeIn(file) === was.code);
    if (!page) continue;
    const clauses = matched<Recorded['clauses'][number], MadeClause>(was.clauses, now.clauses, {
      old: ({ from }) => said(from, texts.old),
      now: ({ from }) => said(from, texts.now),
    });
    const result = changedPage(page, clauses);
    const oldTitle = titled(was.from ?? [], texts.old);
    const isRetitled = now.title !== oldTitle && valueAt(page.yaml.data, ['title']) === oldTitle;
    const text = isRetitled ? edit(result.text, [{ op: 'set', path: ['title'], value: now.title }]) : result.text;
    if (text !== page.text) changed.push({ path: page.path, text });
    if (result.outcomes.length > 0) told.push({ code: was.code, title: now.title, outcomes: result.outcomes });
    records.push({
      code: was.code,
      ...(now.from.length > 0 && { from: [...now.from] }),
      ...(was.unsure && { unsure: was.unsure.map((one) => ({ ...one })) }),
      clauses: [...result.clauses],
    });
  }
  const text = recordText(head, draft, records, notTakenAgain(before, draft));
  const path = recordPath(head.manual);
  const hasFront = files.some(({ locale, slug }) => locale === languages.authority && slug === head.manual);
  return {
    created: [
      ...(hasFront ? [] : frontPages(languages, head.manual, draft.title, fresh)),
      ...fresh.flatMap((standard) => pagesOf(languages, head.manual, standard)),
    ],
    changed: [...changed, { path, text }],
    told,
    gone,
  };
}

/** What is put aside: by what it is, and what someone had put aside that still says the same. */
function notTakenAgain(before: ImportRecord | undefined, { blocks, notTaken, left }: Draft): Draft['notTaken'] {
  const texts = new Map(before?.paragraphs.map(({ n, text }) => [n, text]));
  const looked = new Set(
    before?.notTaken.flatMap(({ n, reason }) => (reason === 'not-a-rule' ? [texts.get(n)] : [])) ?? [],
  );
  const again = left.flatMap(({ n, text }) => (looked.has(text) ? [{ n, reason: 'not-a-rule' as const }] : []));
  const all = [...notTaken, ...again].sort((a, b) => a.n - b.n);
  return all.filter(({ n }) => blocks.some((block) => block.n === n));
}
