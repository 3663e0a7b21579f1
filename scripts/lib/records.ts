import {
  buildCorpus,
  type Corpus,
  outdatedParts,
  restingIn,
  type SourceFile,
  usualFor,
  withHashes,
  withRecords,
} from '../../src/corpus/index.ts';

/** A file with a new text. */
export interface NewText {
  file: SourceFile;
  text: string;
}

/** The corpus as it is once some files have a new text. */
export function corpusWith({ files }: Corpus, changed: readonly NewText[]): Corpus {
  const texts = new Map(changed.map(({ file, text }) => [file.path, text]));
  const raw = files.map(({ path, encoding, text }) => ({ path, encoding, text: texts.get(path) ?? text }));
  return buildCorpus(raw, usualFor(raw));
}

/**
 * The files whose record of a clause was up to date before a change that leaves its meaning, with the record brought up
 * to it: neither its translation nor what rests on it is of an older text. Whatever was out of date before stays so.
 */
export function recordsAfter(before: Corpus, after: Corpus): NewText[] {
  return [...translationsAfter(before, after), ...restingAfter(before, after)];
}

function translationsAfter(before: Corpus, after: Corpus): NewText[] {
  const was = new Map(before.standards.map((standard) => [standard.code, standard]));
  return after.standards.flatMap((standard) => {
    const old = was.get(standard.code);
    return Object.values(standard.translations).flatMap(({ file }) => {
      const stale = new Set(old && outdatedParts(file, old.hashes).map(({ part }) => part));
      const parts = old ? outdatedParts(file, standard.hashes).filter(({ part }) => !stale.has(part)) : [];
      return parts.length > 0 ? [{ file, text: withHashes(file, parts) }] : [];
    });
  });
}

function restingAfter(before: Corpus, after: Corpus): NewText[] {
  const name = ({ file, recordPath }: { file: SourceFile; recordPath: readonly unknown[] }) =>
    `${file.path} ${recordPath.join('/')}`;
  const upToDate = new Set(
    restingIn(before)
      .filter(({ was, now }) => was === now)
      .map(name),
  );
  const renewed = restingIn(after).filter((resting) => resting.was !== resting.now && upToDate.has(name(resting)));
  return [...Map.groupBy(renewed, ({ file }) => file)].map(([file, own]) => ({
    file,
    text: withRecords(file, own, []),
  }));
}
