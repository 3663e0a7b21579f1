import type { DoubtReason, ImportRecord } from '../schema/index.ts';
import { valueAt } from '../schema/index.ts';
import { canonical, entryHash, shortHash } from './hash.ts';
import { codeIn, isOf } from './source-file.ts';
import type { Corpus, SourceFile } from './types.ts';
import type { DataPath } from './yaml.ts';

/** The hash of a value as an import wrote it; it changes when someone has written another. */
export const traceOf = (value: unknown): string => shortHash(canonical(value));

/** The hash of a clause as an import wrote it. */
export const clauseTrace = (clause: Readonly<Record<string, unknown>>): string => entryHash(clause);

/** A field that an import was not sure of and that nobody has looked at since. */
export interface OpenDoubt {
  page: SourceFile;
  /** The field, or the clause where the field is not there. */
  path: DataPath;
  code: string;
  /** The clause; undefined for the standard as a whole. */
  clause: string | undefined;
  field: string;
  reason: DoubtReason;
  /** What the source says. */
  source: string;
}

/** The doubts of all imports that are still open: the field is as it was imported. */
export function openDoubts({ files, languages }: Corpus): OpenDoubt[] {
  const pages = new Map(
    files
      .filter(({ type, locale }) => type === 'standard' && locale === languages.authority)
      .map((file) => [codeIn(file), file]),
  );
  return files.flatMap((file) => {
    if (!isOf(file, 'imports')) return [];
    const { paragraphs, standards } = file.value;
    const texts = new Map(paragraphs.map(({ n, text }) => [n, text]));
    return standards.flatMap((standard) => {
      const page = pages.get(standard.code);
      if (!page) return [];
      const clauses = clausesIn(page);
      const entries = [
        { clause: undefined, at: ['standard'], from: standard.from ?? [], unsure: standard.unsure },
        ...standard.clauses.flatMap(({ from, unsure, ...recorded }) => {
          const index = clauseNow(clauses, recorded);
          const clause = recorded.id;
          return index < 0 ? [] : [{ clause, at: ['standard', 'clauses', index], from, unsure }];
        }),
      ];
      return entries.flatMap(({ clause, at, from, unsure = [] }) =>
        unsure.flatMap(({ field, reason, as }): OpenDoubt[] => {
          const path = [...at, field];
          if (traceOf(valueAt(page.yaml.data, path) ?? null) !== as) return [];
          const source = from.map((n) => texts.get(n) ?? '').join(' ⏎ ');
          return [{ page, path, code: standard.code, clause, field, reason, source }];
        }),
      );
    });
  });
}

/** The paragraphs of an import that are in no clause and not put aside, by their places in the record. */
export function leftParagraphs(record: ImportRecord, { files }: Corpus): number[] {
  const pages = new Map(files.map((file) => [codeIn(file), file]));
  const used = new Set(
    record.standards.flatMap(({ code, from = [], clauses }) => {
      const page = pages.get(code);
      if (!page) return [];
      const present = clausesIn(page);
      return [...from, ...clauses.flatMap((clause) => (clauseNow(present, clause) < 0 ? [] : clause.from))];
    }),
  );
  for (const { n } of record.notTaken) used.add(n);
  return record.paragraphs.flatMap(({ n }, index) => (used.has(n) ? [] : [index]));
}

type Fields = Readonly<Record<string, unknown>>;

/** The clauses of a page as they stand there, whole or not. */
export function clausesIn({ yaml }: SourceFile): readonly Fields[] {
  const clauses = valueAt(yaml.data, ['standard', 'clauses']);
  return Array.isArray(clauses) ? clauses.filter((one): one is Fields => typeof one === 'object' && one !== null) : [];
}

/** Where an imported clause stands now: under its id, or under a better one that it got since; -1 where it is gone. */
export function clauseNow(clauses: readonly Fields[], { id, as }: { id: string; as: string }): number {
  const index = clauses.findIndex((clause) => clause['id'] === id);
  return index >= 0 ? index : clauses.findIndex((clause) => clauseTrace(clause) === as);
}
