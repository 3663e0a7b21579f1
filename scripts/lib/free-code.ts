import { nearest } from '../../src/corpus/edit-distance.ts';
import { codeIn, type Corpus, type SourceFile } from '../../src/corpus/index.ts';
import { nextCode } from '../../src/corpus/template.ts';
import { codePattern } from '../../src/schema/index.ts';
import { misuse } from './exit.ts';

/** Every code that stands in a file, also in one with faults: codes are never reused. */
export function usedCodes({ files }: Corpus): ReadonlyMap<string, SourceFile> {
  return new Map(
    files.flatMap((file) => {
      const code = codeIn(file);
      return typeof code === 'string' ? [[code, file] as const] : [];
    }),
  );
}

/**
 * The code asked for, if nobody has used it; else the next one of the manual's prefix. `again` is what a command in a
 * message repeats, such as the content folder.
 */
export function freeCode(corpus: Corpus, folder: string, asked: string | undefined, again: string): string {
  const used = usedCodes(corpus);
  if (asked !== undefined) {
    if (!codePattern.test(asked))
      misuse(`${asked}: a code is two or three capitals, a hyphen, two or three digits, such as AP-03`);
    const owner = used.get(asked);
    return owner ? misuse(`${asked} belongs to ${owner.path}, and codes are never reused`) : asked;
  }
  const numbers = corpus.files.flatMap(({ yaml }) => numberIn(yaml.data));
  const inManual = [...used].filter(([, file]) => file.slug?.startsWith(`${folder}/`)).map(([taken]) => taken);
  const prefix =
    inManual[0]?.split('-')[0] ??
    numbers
      .find(({ id }) => id === folder)
      ?.number.split('-')
      .at(-1);
  if (prefix !== undefined && codePattern.test(`${prefix}-01`)) return nextCode(prefix, used.keys());
  const meant = nearest(
    folder,
    numbers.map(({ id }) => id),
  );
  const guess = meant && meant !== folder ? ` Did you mean ${meant}?` : '';
  const command = `npm run new -- manual ${folder} --prefix XX${again}`;
  return misuse(
    `还没有手册“${folder}”。先起草它的首页：${command}\n` +
      `There is no manual "${folder}" with codes yet.${guess} Begin its front page first: ${command}`,
  );
}

/** The id and number of a manual, also while its front page is not filled in. */
function numberIn(data: unknown): { id: string; number: string }[] {
  const { manual } = (data ?? {}) as { manual?: { id?: unknown; number?: unknown } };
  const { id, number } = manual ?? {};
  return typeof id === 'string' && typeof number === 'string' ? [{ id, number }] : [];
}
