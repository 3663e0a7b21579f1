import { type Corpus, entryHash, restingIn, type SourceFile } from '../corpus/index.ts';
import { valueSpan } from './locate.ts';
import type { DataPath, Span } from '../corpus/index.ts';

/** A clause of which nothing changed but whether it is to be done: its translation, or what rests on it, says so. */
export interface Turned {
  file: SourceFile;
  path: DataPath;
  span: Span | undefined;
  id: string;
  from: 'do' | 'dont';
  to: 'do' | 'dont';
}

const known = new WeakMap<Corpus, readonly Turned[]>();

/** Clauses that were turned round since something was written for them. */
export function turnedClauses(corpus: Corpus): readonly Turned[] {
  const made = known.get(corpus) ?? turnedIn(corpus);
  known.set(corpus, made);
  return made;
}

function turnedIn(corpus: Corpus): Turned[] {
  const records = Map.groupBy(restingIn(corpus), ({ to }) => to);
  return corpus.standards.flatMap(({ code, facts, authority: { file }, translations, hashes }) =>
    facts.clauses.flatMap((clause, index): Turned[] => {
      if (!('polarity' in clause) || (clause.polarity !== 'do' && clause.polarity !== 'dont')) return [];
      const sources = [
        ...Object.values(translations).flatMap(({ translation }) => translation.clauses[clause.id]?.source ?? []),
        ...(records.get(`${code}#${clause.id}`) ?? []).flatMap(({ was }) => was ?? []),
      ];
      if (sources.every((source) => source === hashes.entries[clause.id])) return [];
      const to = clause.polarity;
      const from = to === 'do' ? 'dont' : 'do';
      const path = ['standard', 'clauses', index, 'polarity'];
      return sources.includes(entryHash({ ...clause, polarity: from }))
        ? [{ file, path, span: valueSpan(file, path), id: clause.id, from, to }]
        : [];
    }),
  );
}

/** The clause that was turned round, where a stretch of a file is it. */
export function turnedAt(corpus: Corpus, file: SourceFile, { start, end }: Span): Turned | undefined {
  return turnedClauses(corpus).find(
    (one) => one.file === file && one.span && one.span.start >= start && one.span.end <= end,
  );
}
