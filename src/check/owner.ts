import type { Corpus, SourceFile } from '../corpus/index.ts';
import { valueAt } from '../schema/index.ts';

/** A page that states a code. */
interface Claimant {
  code: string;
  file: SourceFile;
  withdrawn: boolean;
}

/** What programs and people put behind, or before, the name of a copy. */
const added =
  '冲突副本|副本|拷贝|复制|复件|备份|备用|最终版?|修改[稿版]?|定稿|草稿|新版?|旧版?|' +
  'conflicted copy|copy|backup|bak|new|old|final|draft';
const inBrackets = String.raw`[（(](?:\d+|${added}|自动保存的?)[）)]`;
const behind = String.raw`(?:[\s._-]*(?:${added}|v?\d{1,2}|20\d\d-?\d\d-?\d\d|${inBrackets}))+$`;
const before = String.raw`^(?:copy of|副本|复件|拷贝|新建|备份|~\$|_)[\s._-]*`;
const marks = new RegExp(`${before}|${behind}`, 'giu');

/** A name with the marks of a copy taken off; itself where it has none. */
export function bareName(name: string): string {
  return name.replaceAll(marks, '') || name;
}

/** A path with the marks of a copy taken off each of its names; itself where it has none. */
function withoutMarks(slug: string): string {
  return slug.split('/').map(bareName).join('/');
}

/**
 * Of pages that state one code, the one that it is of: withdrawn, or not translated as another, or not named like a
 * copy of another, or in the folder whose codes begin alike, or translated, or linked to; else the first in the order
 * of the files.
 */
export function ownerOf<One extends Claimant>(
  group: readonly One[],
  all: readonly Claimant[],
  corpus: Corpus,
): One | undefined {
  const slugs = new Set(group.map(({ file }) => file.slug ?? ''));
  const ranked = group.map((one): { one: One; marks: readonly number[] } => ({
    one,
    marks: [
      Number(one.withdrawn),
      Number(!isTranslatedAsAnother(one, corpus)),
      Number(!isCopy(one.file.slug ?? '', slugs)),
      alikeIn(one, all),
      Number(corpus.files.some(({ slug, path }) => slug === one.file.slug && path !== one.file.path)),
      linksTo(one.file.slug ?? '', corpus),
    ],
  }));
  const [first, ...others] = ranked;
  return first && others.reduce((best, next) => (isAhead(next.marks, best.marks) ? next : best), first).one;
}

/** Whether a page is named like a copy of one of some others. */
export function isCopy(slug: string, others: ReadonlySet<string>): boolean {
  const original = withoutMarks(slug);
  return original !== slug && (others.has(original) || [...others].some((other) => withoutMarks(other) === other));
}

/** Whether the translation of a page says that it is of another standard. */
function isTranslatedAsAnother({ code, file }: Claimant, { files }: Corpus): boolean {
  const of = files
    .filter(({ slug, type }) => type === 'translation' && slug === file.slug)
    .map(({ yaml }) => valueAt(yaml.data, ['translation', 'of']));
  return of.length > 0 && !of.includes(code);
}

function isAhead(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** How many other standards of its folder have codes with the same letters. */
function alikeIn({ file, code }: Claimant, all: readonly Claimant[]): number {
  const folder = (slug = '') => slug.split('/').slice(0, -1).join('/');
  const letters = code.split('-')[0];
  const same = all.filter((one) => folder(one.file.slug) === folder(file.slug) && one.code !== code);
  return same.filter((one) => one.code.split('-')[0] === letters).length;
}

/** How many bodies link to a page. */
function linksTo(slug: string, { files }: Corpus): number {
  return files.filter((file) => file.fences.body.includes(`/${slug}/`)).length;
}
