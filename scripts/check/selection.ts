import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, isPage, type SourceFile } from '../../src/corpus/index.ts';
import { type KnownStandard, standardsByCode } from '../../src/check/known.ts';
import { contentPath } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';

const codeLike = /^([A-Z]{2,3}-[\dOIl]{2,3})(?:#(.*))?$/i;

/**
 * The files and folders to report on, below the content folder: those that were named by path or by code, each page
 * with its other languages, since what is changed in one shows in the others. Ends with 2 when a name fits nothing.
 */
export function selectPaths(corpus: Corpus, dir: string, asked: readonly string[]): readonly string[] {
  const named = asked.flatMap((one) => {
    const [, code, clause] = codeLike.exec(one) ?? [];
    return code === undefined ? pathsAt(corpus, dir, one) : pagesOf(corpus, code, clause);
  });
  // The content folder itself is everything.
  return named.includes('') ? [] : [...new Set(named)];
}

function pagesOf(corpus: Corpus, code: string, clause: string | undefined): string[] {
  const standards = standardsByCode(corpus);
  const standard = standards.get(code) ?? unknownCode(code, [...standards.keys()]);
  if (clause !== undefined && !standard.ids.has(clause)) unknownClause(standard, clause);
  return inEveryLanguage(corpus, standard.file);
}

/** Ends with 2 for a code that no standard has, and says which was meant. */
export function unknownCode(code: string, codes: readonly string[]): never {
  const plain = code
    .toUpperCase()
    .replaceAll(/(?<=-.*)O/g, '0')
    .replaceAll(/(?<=-.*)[IL]/g, '1');
  const meant = codes.includes(plain) ? plain : nearest(code, codes);
  return misuse(
    told(
      `没有编码为 ${code} 的标准${meant ? `，您是不是要写 ${meant}？` : ''}`,
      `No standard has the code ${code}.${meant ? ` Did you mean ${meant}?` : ''}`,
    ),
  );
}

function unknownClause({ code, ids }: KnownStandard, clause: string): never {
  const meant = nearest(clause, ids);
  return misuse(
    told(
      `${code} 没有条款 #${clause}${meant ? `，您是不是要写 ${code}#${meant}？` : ''}`,
      `${code} has no clause #${clause}.${meant ? ` Did you mean ${code}#${meant}?` : ''}`,
    ),
  );
}

function pathsAt(corpus: Corpus, dir: string, asked: string): string[] {
  const path = contentPath(dir, asked);
  if (path === '' || resolve(dir).startsWith(`${resolve(asked)}${sep}`)) return [''];
  const below = corpus.files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
  if (below.length === 0) return unknownPath(corpus, dir, asked, path);
  const page = below.find((file) => file.path === path);
  return page ? inEveryLanguage(corpus, page) : foldersInEveryLanguage(corpus, path);
}

function inEveryLanguage({ files }: Corpus, page: SourceFile): string[] {
  const pair = files.filter((file) => isPage(file) && page.slug !== undefined && file.slug === page.slug);
  return [page.path, ...pair.map(({ path }) => path)];
}

function foldersInEveryLanguage({ languages }: Corpus, path: string): string[] {
  const [, rest = ''] = /^docs\/[^/]+(\/.*)?$/.exec(path) ?? [];
  const isOfLanguage = languages.all.some((locale) => path === `docs/${locale}${rest}`);
  return isOfLanguage ? languages.all.map((locale) => `docs/${locale}${rest}`) : [path];
}

function unknownPath(corpus: Corpus, dir: string, asked: string, path: string): never {
  const isThere = existsSync(resolve(asked)) || existsSync(join(dir, path));
  const meant = meantPath(corpus, path);
  const zh = isThere ? `${asked} 里没有要校验的内容` : `没有这个路径或编码：${asked}`;
  const en = isThere ? `There is nothing to check in ${asked}.` : `No such path or code: ${asked}.`;
  return misuse(
    told(
      `${zh}${meant ? `，您是不是要写 ${meant}？` : ''}（内容在 ${dir}）`,
      `${en}${meant ? ` Did you mean ${meant}?` : ''} (The content is in ${dir})`,
    ),
  );
}

/** The path that was most likely meant: one that ends so, one that is nearly so, one whose last name is nearly so. */
function meantPath({ files, languages }: Corpus, path: string): string | undefined {
  // Where a page is named without its language, the original is meant.
  const ordered = [...files].sort(
    (a, b) => Number(b.locale === languages.authority) - Number(a.locale === languages.authority),
  );
  const known = [...new Set(ordered.flatMap((file) => [...foldersOf(file.path), file.path]))];
  const bare = (one: string) => one.replace(/\.mdx?$|\.ya?ml$/, '');
  const ending = known.find((one) => one.endsWith(`/${path}`) || bare(one) === path || bare(one).endsWith(`/${path}`));
  if (ending !== undefined) return ending;
  const near = nearest(path, known);
  if (near !== undefined) return near;
  const lastOf = (one: string) => bare(one).split('/').at(-1) ?? '';
  const last = nearest(lastOf(path), known.map(lastOf));
  return known.find((one) => lastOf(one) === last);
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
