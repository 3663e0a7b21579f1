import type { WordTables } from '../../rule.ts';
import { quoteList } from '../../text/lists.ts';
import { many } from '../../../lib/many.ts';

/** Where a file is and where it goes. */
export interface MovedFile {
  from: string;
  to: string;
}

const arrows = (moves: readonly MovedFile[], mark: string) =>
  moves.map(({ from, to }) => `\`${from}\` → \`${to}\``).join(mark);

export interface Copy {
  paths: readonly string[];
  of: string;
  isSame: boolean;
}
export interface MovedPage {
  slug: string;
  code: string;
  manual: string;
  folder: string;
  moves: readonly MovedFile[];
}
export interface RenamedPage {
  code: string;
  other: string;
  isTranslation: boolean;
  moves: readonly MovedFile[];
}
export interface RenamedFolder {
  from: string;
  to: string;
  count: number;
}
export interface Overwritten {
  path: string;
  of: string;
  lost: string;
}

/** What is said of files that are copies, or not where they belong. */
export const strayWords = {
  copy: {
    zh: (p: Copy) => ({
      message: `这个文件是 \`${p.of}\` 的副本${p.isSame ? '' : '，内容改过'}`,
      hint:
        (p.isSame ? '' : '先看哪一份才是要用的，把内容并进原来的文件；再') +
        `删去 ${quoteList(p.paths, '、')}，或移出内容文件夹；原来的文件不用动`,
    }),
    en: (p: Copy) => ({
      message: `This file is a copy of \`${p.of}\`${p.isSame ? '' : ', with changes'}`,
      hint:
        (p.isSame ? 'Delete ' : 'See which of the two is right and bring it into the original; then delete ') +
        `${quoteList(p.paths, ' and ')}, or move it out of the content folder; the original stays as it is`,
    }),
  },
  moved: {
    zh: (p: MovedPage) => ({
      message: `\`${p.slug}\` 属于手册 ${p.manual}：那本手册的目录列着 \`${p.code}\`，文件却在 ${p.folder} 文件夹`,
      hint: `移回去：${arrows(p.moves, '；')}。真要换手册，就改两本手册的目录`,
    }),
    en: (p: MovedPage) => ({
      message:
        `\`${p.slug}\` belongs to ${p.manual}, whose outline lists \`${p.code}\`, ` +
        `but it stands in the folder ${p.folder}`,
      hint:
        `Move it back: ${arrows(p.moves, '; ')}. ` + 'If it is to change manuals, change the outlines of both instead',
    }),
  },
  renamed: {
    zh: (p: RenamedPage) => ({
      message: p.isTranslation
        ? `这一页是 \`${p.code}\` 的译文，原文是 \`${p.other}\`，两个文件名却不一样`
        : `这一页是 \`${p.code}\`，译文是 \`${p.other}\`，两个文件名却不一样`,
      hint: `改名：${arrows(p.moves, '；')}`,
    }),
    en: (p: RenamedPage) => ({
      message: p.isTranslation
        ? `This is the translation of \`${p.code}\`, whose original is \`${p.other}\`: their names differ`
        : `This page is \`${p.code}\`, whose translation is \`${p.other}\`: their names differ`,
      hint: `Rename it: ${arrows(p.moves, '; ')}`,
    }),
  },
  folder: {
    zh: (p: RenamedFolder) => ({
      message: `文件夹 \`${p.from}\` 与另一种语言的文件夹名称不一样，${p.count} 页因此配不上`,
      hint: `文件夹改名为 \`${p.to}\``,
    }),
    en: (p: RenamedFolder) => ({
      message:
        `The folder \`${p.from}\` is called otherwise than in the other language, ` +
        `so ${many(p.count, 'page is', 'pages are')} alone`,
      hint: `Rename the folder to \`${p.to}\``,
    }),
  },
  overwritten: {
    zh: (p: Overwritten) => ({
      message: `这个文件里是 \`${p.of}\` 的内容，\`${p.lost}\` 原来的内容被覆盖了`,
      hint: `从版本记录或备份中恢复 \`${p.path}\``,
    }),
    en: (p: Overwritten) => ({
      message: `This file holds what \`${p.of}\` holds: the words of \`${p.lost}\` were saved over`,
      hint: `Restore \`${p.path}\` from version control or a backup`,
    }),
  },
} satisfies WordTables;
