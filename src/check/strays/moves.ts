import type { Corpus, SourceFile } from '../../corpus/index.ts';
import { type KnownStandard, knownStandards } from '../known.ts';
import { nameFault } from '../rules/file-places/names.ts';
import { bareName } from '../owner.ts';
import { identityOf, type Move, type Stray } from './stray.ts';

const folderOf = (slug = '') => slug.split('/').slice(0, -1).join('/');
const nameOf = (path = '') => path.split('/').at(-1) ?? '';

/** Pages that stand in the folder of another manual than the one whose outline lists them. */
export function movedPages(corpus: Corpus): Stray[] {
  const listed = Map.groupBy(
    corpus.manuals.flatMap((manual) =>
      manual.facts.sections.flatMap(({ standards }) => standards.map((code) => ({ code, manual }))),
    ),
    ({ code }) => code,
  );
  const stated = Map.groupBy(knownStandards(corpus), ({ code }) => code);
  const paths = new Set(corpus.files.map(({ path }) => path));
  return [...stated.values()].flatMap(([standard, ...others]): Stray[] => {
    const [entry, ...more] = (standard && listed.get(standard.code)) ?? [];
    if (!standard || !entry || standard.isGuess || others.length > 0 || more.length > 0) return [];
    const { manual } = entry;
    if (folderOf(standard.file.slug).split('/')[0] === manual.slug) return [];
    const moves = movesTo(manual.slug, standard, corpus).filter(({ to }) => !paths.has(to));
    const [first, ...rest] = moves;
    const index = manual.authority.file;
    if (!first || first.file !== standard.file) return [];
    return [{ stray: 'moved', moves: [first, ...rest], code: standard.code, manual: manual.slug, index }];
  });
}

/** Where a page and its translations belong, those that stand elsewhere. */
function movesTo(folder: string, { code, file }: KnownStandard, { files, languages }: Corpus): Move[] {
  const ofIt = files.filter(({ locale, path }) => locale && locale !== languages.authority && path !== file.path);
  const translations = ofIt.filter((one) => one.type === 'translation' && identityOf(one) === code);
  // A translation that stayed says what the page was called.
  const stayed = translations.find(({ slug }) => folderOf(slug) === folder);
  const name = nameOf((stayed ?? file).path);
  return [file, ...translations.filter(({ slug }) => slug === file.slug && stayed === undefined)].map((one) => ({
    file: one,
    to: `docs/${one.locale ?? ''}/${folder}/${name}`,
  }));
}

/** Translations that lost their originals, and originals that lost their translations, because one was renamed. */
export function renamedPages({ files, languages }: Corpus): Stray[] {
  const originals = files.filter(({ locale }) => locale === languages.authority);
  const slugs = new Set(originals.map(({ slug }) => slug));
  const byIdentity = Map.groupBy(originals, identityOf);
  const linked = (slug = '') => files.some(({ fences }) => fences.body.includes(`/${slug}/`));
  const found = new Map<string, Stray & { stray: 'renamed' }>();
  for (const file of files) {
    if (file.type !== 'translation' || !file.locale || file.locale === languages.authority) continue;
    if (slugs.has(file.slug)) continue;
    const of = identityOf(file);
    const [original, ...others] = of === undefined ? [] : (byIdentity.get(of) ?? []);
    if (of === undefined || !original || others.length > 0) continue;
    if (files.some(({ locale, slug }) => locale === file.locale && slug === original.slug)) continue;
    const isOriginalWrong =
      isWorse(original, file, of) || (linked(file.slug) && !linked(original.slug) && !isWorse(file, original, of));
    const [wrong, right] = isOriginalWrong ? [original, file] : [file, original];
    const move = { file: wrong, to: right.path.replace(`docs/${right.locale ?? ''}/`, `docs/${wrong.locale ?? ''}/`) };
    // A folder that was renamed is one fault, however many pages it holds.
    const group = `${folderOf(wrong.path)} ${folderOf(move.to)}`;
    const key = nameOf(wrong.path) === nameOf(move.to) ? group : wrong.path;
    const known = found.get(key);
    found.set(
      key,
      known ? { ...known, moves: [...known.moves, move] } : { stray: 'renamed', moves: [move], code: of, other: right },
    );
  }
  return [...found.values()];
}

/** Whether the name of a page, rather than that of another, has the marks of a slip; a manual is called by its id. */
function isWorse(one: SourceFile, other: SourceFile, identity: string): boolean {
  const faults = ({ slug = '' }: SourceFile) =>
    slug
      .split('/')
      .filter((name) => nameFault(name) !== undefined || /[_\s（）()]/.test(name) || bareName(name) !== name).length;
  return faults(one) > faults(other) || (other.slug === identity && one.slug !== identity);
}
