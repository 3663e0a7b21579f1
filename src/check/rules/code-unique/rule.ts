import type { Corpus, SourceFile } from '../../../corpus/index.ts';
import { knownStandards } from '../../known.ts';
import { movedCodes } from '../../lost-codes.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { isCopy, ownerOf } from '../../owner.ts';
import { identityOf, type Stray } from '../../strays/stray.ts';
import { quoteList } from '../../text/lists.ts';

const path = ['standard', 'code'];

interface Copied {
  code: string;
  other: string;
  free: string;
  /** The copied page, and its translations where they were copied too. */
  copies: readonly string[];
}

const words = {
  taken: {
    zh: (p: { code: string; other: string; free: string }) => ({
      message: `编码 \`${p.code}\` 已经用在 ${p.other}`,
      hint: `改用没有用过的编码，例如 \`${p.free}\``,
    }),
    en: (p: { code: string; other: string; free: string }) => ({
      message: `The code \`${p.code}\` is taken by ${p.other}`,
      hint: `Use one that was never used, such as \`${p.free}\``,
    }),
  },
  withdrawn: {
    zh: (p: { code: string; other: string; free: string }) => ({
      message: `编码 \`${p.code}\` 属于已废止的 ${p.other}，不能再用`,
      hint: `旧卡片和旧链接还指着它。改用 \`${p.free}\``,
    }),
    en: (p: { code: string; other: string; free: string }) => ({
      message: `The code \`${p.code}\` belongs to ${p.other}, which is withdrawn, and cannot be used again`,
      hint: `Old cards and links still lead there. Use \`${p.free}\``,
    }),
  },
  copy: {
    zh: (p: Copied) => ({
      message: `这一页像是 ${p.other} 的副本，编码 \`${p.code}\` 也一样`,
      hint:
        `多余就删去 ${quoteList(p.copies, '、')}，原来的页不用动；要写成新标准，` +
        (p.copies.length > 1 ? `把这里和译文的 of 都改成 \`${p.free}\`` : `编码改成 \`${p.free}\`，写好译文`) +
        '，条款换成自己的，再列进手册目录',
    }),
    en: (p: Copied) => ({
      message: `This page looks like a copy of ${p.other}, with the same code \`${p.code}\``,
      hint:
        `Delete ${quoteList(p.copies, ' and ')}; the original stays as it is. For a new standard, write ` +
        (p.copies.length > 1
          ? `\`${p.free}\` here and in the translation’s of`
          : `\`${p.free}\` instead and a translation`) +
        ', put its own clauses in the place of these, and list it in the outline of its manual',
    }),
  },
  changed: {
    zh: (p: { code: string; was: string }) => ({
      message: `编码写成了 \`${p.code}\`，译文和别处的引用写的都是 \`${p.was}\``,
      hint: `编码永不更改，请改回 \`${p.was}\``,
    }),
    en: (p: { code: string; was: string }) => ({
      message: `The code is \`${p.code}\`, but the translation and whatever refers to it say \`${p.was}\``,
      hint: `Codes never change: write \`${p.was}\``,
    }),
  },
};

/**
 * A code is printed on cards and in links for ever, so it stands for one standard only, even after that is withdrawn.
 */
export const codeUniqueRule = defineRule({
  id: 'code-unique',
  title: { zh: '编码唯一', en: 'Codes are unique' },
  level: 'error',
  summary: {
    zh: '标准编码唯一，废止后也不再使用',
    en: 'A code stands for one standard, and is not used again after that is withdrawn',
  },
  words,
  *find({ corpus, strays = [] }) {
    yield* changed(corpus);
    // A code that was turned into another's is told as that alone.
    const moved = new Set([...movedCodes(corpus).values()].map(({ file }) => file));
    const stated = knownStandards(corpus).filter(({ isGuess }) => !isGuess);
    const groups = Map.groupBy(stated, (standard) => standard.code);
    const used = new Set(groups.keys());
    yield* copied(strays, used);
    const translated = new Set(
      corpus.files.flatMap(({ locale, slug }) => (locale === corpus.languages.authority ? [] : slug)),
    );
    for (const [code, group] of groups) {
      if (group.length < 2) continue;
      const owner = ownerOf(group, stated, corpus);
      const slugs = new Set(group.map(({ file }) => file.slug ?? ''));
      for (const standard of group) {
        if (!owner || standard === owner || moved.has(standard.file)) continue;
        const free = nextFree(code, used);
        used.add(free);
        const span = valueSpan(standard.file, path);
        yield {
          file: standard.file,
          path,
          span,
          ...(!owner.withdrawn && isCopied(standard.file, owner.file, slugs)
            ? { say: 'copy', with: { code, other: owner.file.path, free, copies: pagesAt(standard.file, corpus) } }
            : { say: owner.withdrawn ? 'withdrawn' : 'taken', with: { code, other: owner.file.path, free } }),
          // Where a translation goes with it, the new code must be written there too.
          fix: span && !translated.has(standard.file.slug) ? { ...span, text: free, safe: false } : undefined,
          related: { file: owner.file, span: valueSpan(owner.file, path), path },
        };
      }
    }
  },
});

/** Whether a page is named, or written, like another one that it shares its code with. */
const isCopied = (file: SourceFile, owner: SourceFile, slugs: ReadonlySet<string>) =>
  isCopy(file.slug ?? '', slugs) || file.text === owner.text;

/** The files of a page in all languages, the given one first. */
const pagesAt = (page: SourceFile, { files }: Corpus) => [
  page.path,
  ...files.flatMap(({ slug, path: at }) => (slug === page.slug && at !== page.path ? [at] : [])),
];

/** Copies that stand beside their originals, with a code for those that were made to become standards of their own. */
function* copied(strays: readonly Stray[], used: Set<string>): Iterable<Finding<typeof words>> {
  for (const stray of strays) {
    if (stray.stray !== 'copy' || stray.files[0].type !== 'standard') continue;
    const [file, ...translations] = stray.files;
    const code = identityOf(file) ?? '';
    const free = nextFree(code, used);
    used.add(free);
    const span = valueSpan(file, path);
    yield {
      file,
      path,
      span,
      say: 'copy',
      with: { code, other: stray.of.path, free, copies: stray.files.map((one) => one.path) },
      // Where a translation goes with it, the new code must be written there too.
      fix: span && translations.length === 0 ? { ...span, text: free, safe: false } : undefined,
      related: { file: stray.of, span: valueSpan(stray.of, path), path },
    };
  }
}

/** A page whose code was turned into one that nothing else names, while its translation keeps the old one. */
function* changed(corpus: Corpus): Iterable<Finding<typeof words>> {
  for (const [was, { code, file }] of movedCodes(corpus)) {
    const span = valueSpan(file, path);
    yield { file, path, span, say: 'changed', with: { code, was }, fix: span && { ...span, text: was, safe: false } };
  }
}

/** The code after the last one with the same letters. */
function nextFree(code: string, used: ReadonlySet<string>): string {
  const [letters = ''] = code.split('-');
  let last = 0;
  for (const taken of used)
    if (taken.startsWith(`${letters}-`)) last = Math.max(last, Number(taken.slice(letters.length + 1)));
  return `${letters}-${String(last + 1).padStart(2, '0')}`;
}
