import { nearest } from '../../src/corpus/edit-distance.ts';
import { codeIn, type Corpus, type SourceFile } from '../../src/corpus/index.ts';
import { nextCode } from '../../src/corpus/template.ts';
import { type Bilingual, codePattern } from '../../src/schema/index.ts';
import { misuse } from './exit.ts';
import { told } from './told.ts';

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
 * The code asked for, if nobody has used it; else the next one of the manual's prefix. `todo` is what to do about a
 * manual that has none.
 */
export function freeCode(corpus: Corpus, folder: string, asked: string | undefined, todo: Bilingual): string {
  const used = usedCodes(corpus);
  if (asked !== undefined) {
    if (!codePattern.test(asked))
      misuse(
        told(
          `${asked}：编码是两三个大写字母、连字符、两三位数字，例如 AP-03`,
          `${asked}: a code is two or three capitals, a hyphen, two or three digits, such as AP-03`,
        ),
      );
    const owner = used.get(asked);
    return owner
      ? misuse(
          told(
            `${asked} 是 ${owner.path} 的，编码永不再用`,
            `${asked} belongs to ${owner.path}, and codes are never reused`,
          ),
        )
      : asked;
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
  return misuse(
    told(`还没有手册“${folder}”。${todo.zh}`, `There is no manual "${folder}" with codes yet.${guess} ${todo.en}`),
  );
}

/** To begin a manual: its front page says what codes begin with. `again` is what the command repeats. */
export function frontPageFirst(folder: string, again: string): Bilingual {
  const command = `npm run new -- manual ${folder} --prefix XX${again}`;
  return { zh: `先起草它的首页：${command}`, en: `Begin its front page first: ${command}` };
}

/** To bring a manual in: its front page is written too, so only the first code is to be said. */
export function firstCodeFirst(folder: string, corpus: Corpus): Bilingual {
  const letters = folder.toUpperCase().replaceAll(/[^A-Z]/g, '');
  const taken = new Set([...usedCodes(corpus).keys()].map((code) => code.split('-')[0]));
  const prefix = [letters.slice(0, 2), letters.slice(0, 3)].find((one) => one.length > 1 && !taken.has(one)) ?? 'XX';
  return {
    zh: `说明它的第一个编码：--code ${prefix}-01`,
    en: `Say which code its first standard gets: --code ${prefix}-01`,
  };
}

/** The id and number of a manual, also while its front page is not filled in. */
function numberIn(data: unknown): { id: string; number: string }[] {
  const { manual } = (data ?? {}) as { manual?: { id?: unknown; number?: unknown } };
  const { id, number } = manual ?? {};
  return typeof id === 'string' && typeof number === 'string' ? [{ id, number }] : [];
}
