import type { Corpus, SourceFile } from '../../corpus/index.ts';
import { valueAt } from '../../schema/index.ts';
import { identityOf, sameShare, shareOf, type Stray } from './stray.ts';

/** Pages that were saved over by another page of their language: what stood there is gone. */
export function overwrittenPages(corpus: Corpus): Stray[] {
  const { files, languages } = corpus;
  const ownHash = new Map<string | undefined, string>(
    [...corpus.standards, ...corpus.manuals].map(({ slug, hashes }) => [slug, hashes.header]),
  );
  const named = new Map(files.flatMap((file) => (file.locale === languages.authority ? [[file.slug, file]] : [])));
  const translations = files.filter((file) => file.type === 'translation' && file.locale !== languages.authority);
  const bySource = Map.groupBy(translations, ({ locale, yaml }) => `${locale ?? ''} ${sourceIn(yaml.data)}`);
  const found: Stray[] = [];
  for (const group of bySource.values()) {
    const right = group.find((file) => ownHash.get(file.slug) === sourceIn(file.yaml.data));
    if (!right || group.length < 2) continue;
    for (const file of group) {
      const original = named.get(file.slug);
      const own = ownHash.get(file.slug);
      if (file === right || !original || own === undefined || own === sourceIn(file.yaml.data)) continue;
      if (shareOf(file.text, right.text) < sameShare) continue;
      found.push({ stray: 'overwritten', file, of: right, lost: identityOf(original) ?? '' });
    }
  }
  return [...found, ...overwrittenOriginals(corpus, translations)];
}

const sourceIn = (data: unknown) => String(valueAt(data, ['translation', 'source']));

/** Originals that state the code of another page and say the same, while their translations still have their own. */
function overwrittenOriginals({ files, languages }: Corpus, translations: readonly SourceFile[]): Stray[] {
  const originals = files.filter((file) => file.locale === languages.authority && file.type === 'standard');
  const stated = Map.groupBy(originals, identityOf);
  const bySlug = Map.groupBy(translations, ({ slug }) => slug);
  const translatedAs = ({ slug }: SourceFile) =>
    (bySlug.get(slug) ?? []).map(identityOf).find((one) => one !== undefined);
  return [...stated].flatMap(([code, group]): Stray[] => {
    const of = group.length < 2 ? undefined : group.find((file) => translatedAs(file) === code);
    if (!of) return [];
    return group.flatMap((file): Stray[] => {
      const lost = translatedAs(file);
      const isLost = lost !== undefined && lost !== code && !stated.has(lost);
      return isLost && shareOf(file.text, of.text) >= sameShare ? [{ stray: 'overwritten', file, of, lost }] : [];
    });
  });
}
