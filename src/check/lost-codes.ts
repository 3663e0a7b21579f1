import type { Corpus } from '../corpus/index.ts';
import { type KnownStandard, knownStandards, standardsByCode, translationIn, translationsByPath } from './known.ts';
import type { Cause } from './rule.ts';
import type { Stray } from './strays/stray.ts';

/**
 * Codes that no page states any more, with the page that had them: its translation still says so, and whatever else
 * names either code sides with the translation. Where it does not, the translation is what is wrong.
 */
export function movedCodes(corpus: Corpus): ReadonlyMap<string, KnownStandard> {
  const stated = standardsByCode(corpus);
  const translatedAs = translationsByPath(corpus);
  return new Map(
    knownStandards(corpus).flatMap((standard) => {
      const was = standard.isGuess ? undefined : translatedAs.get(standard.file.slug);
      if (was === undefined || was === standard.code || stated.has(was)) return [];
      const isTaken = stated.get(standard.code)?.file !== standard.file;
      return isTaken || votesFor(was, standard, corpus) > votesFor(standard.code, standard, corpus)
        ? [[was, standard] as const]
        : [];
    }),
  );
}

/** How many files besides a page and its translations name a code. */
function votesFor(code: string, { file: { slug } }: KnownStandard, { files }: Corpus): number {
  const named = new RegExp(String.raw`(?<![\w-])${code}(?![\w-])`);
  return files.filter((file) => (slug === undefined || file.slug !== slug) && named.test(file.text)).length;
}

const losses = new WeakMap<Corpus, ReadonlyMap<string, Cause>>();

/**
 * Codes that no page states as it should, with the fault that this comes from, where it stands in some file. What was
 * saved over is one, though no file of the corpus says so.
 */
export function lostCodes(corpus: Corpus, strays: readonly Stray[] = []): ReadonlyMap<string, Cause> {
  const overwritten = strays.flatMap((one) =>
    one.stray === 'overwritten' ? [[one.lost, { file: one.file }] as const] : [],
  );
  return new Map([...missedIn(corpus), ...overwritten, ...lostIn(corpus)]);
}

function lostIn(corpus: Corpus): ReadonlyMap<string, Cause> {
  const known = losses.get(corpus);
  if (known) return known;
  const { files, languages } = corpus;
  const slugs = new Set(files.flatMap(({ locale, slug }) => (locale === languages.authority ? slug : [])));
  const stated = standardsByCode(corpus);
  const orphans = files.flatMap((file) =>
    file.locale === languages.authority || slugs.has(file.slug)
      ? []
      : translationIn(file).map(([, code]) => [code, { file }] as const),
  );
  const made = new Map<string, Cause>([
    ...orphans.filter(([code]) => !stated.has(code)),
    ...[...stated.values()].flatMap(({ code, file, isGuess }) => (isGuess ? [[code, { file }] as const] : [])),
    ...[...movedCodes(corpus)].map(([was, { file }]) => [was, { file, path: ['standard', 'code'] }] as const),
  ]);
  losses.set(corpus, made);
  return made;
}

/** Codes without a page that were published, or that an outline lists: there the loss is told, unless explained. */
function missedIn(corpus: Corpus): (readonly [code: string, cause: Cause])[] {
  const stated = standardsByCode(corpus);
  const published = corpus.files.flatMap((file) => {
    const code = /^ledger\/([^/]+)\.jsonl$/.exec(file.path)?.[1];
    return code === undefined ? [] : [[code, { file }] as const];
  });
  return [...published, ...listedIn(corpus)].filter(([code]) => !stated.has(code));
}

/** Every code that the outline of a manual lists, with its place there. */
function listedIn({ manuals }: Corpus): (readonly [code: string, cause: Cause])[] {
  return manuals.flatMap(({ facts, authority: { file } }) =>
    facts.sections.flatMap(({ standards }, section) =>
      standards.map((code, index) => {
        const path = ['manual', 'sections', section, 'standards', index];
        return [code, { file, path }] as const;
      }),
    ),
  );
}
