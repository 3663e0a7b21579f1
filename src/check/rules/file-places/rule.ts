import { isPage, type SourceFile } from '../../../corpus/index.ts';
import { locales, localeNamed } from '../../../languages/index.ts';
import { emptyFile } from '../../empty-file.ts';
import { isPicture, pictureFault } from '../../picture-file.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { Move, Stray } from '../../strays/stray.ts';
import { betterName, nameFault } from './names.ts';
import { isBeside, isStrayList, isStrayWords, meantEnding, meantPlace } from './places.ts';
import type { MovedFile } from './stray-words.ts';
import { words } from './words.ts';

type Placed = Finding<typeof words>;

/** Whatever lies in the content folder is read, and published under an address that can be typed; else it is told. */
export const filePlacesRule = defineRule({
  id: 'file-places',
  title: { zh: '文件放在哪里', en: 'Where files stand' },
  level: 'error',
  summary: {
    zh: '内容文件夹里的文件都读得到：位置、结尾和文件名正确，没有链接',
    en: 'Every file in the content folder is read: its place, ending and name are right, and none is a link',
  },
  words,
  *find({ corpus, beside = [], misnamed = [], strays = [], pictures }) {
    // A copy of a standard is told where its code is.
    for (const stray of strays)
      if (stray.stray !== 'copy' || stray.files[0].type !== 'standard') yield strayFinding(stray);
    for (const unread of corpus.unread) yield { file: emptyFile(unread.path), say: 'unread', with: unread };
    for (const file of corpus.files) {
      const finding = isPage(file) ? pageFinding(file) : dataFinding(file, corpus.files);
      if (finding) yield finding;
    }
    const copies = new Set(strays.flatMap((one) => (one.stray === 'copy' ? one.files.map(({ path }) => path) : [])));
    for (const path of beside) {
      const meant = meantEnding(path, isPicture(path));
      if (meant === false || copies.has(path)) continue;
      // One that is read where it belongs stands there in thought alone.
      const isRead = misnamed.some((one) => one.path === path);
      const taken = isRead ? undefined : corpus.files.find((one) => one.path === meant);
      if (taken && meant !== undefined)
        yield { file: emptyFile(path), say: 'taken', with: { path, meant }, related: { file: taken } };
      else yield { file: emptyFile(path), say: 'ending', with: { path, meant } };
    }
    for (const [path, picture] of pictures ?? []) {
      const fault = pictureFault(path, picture);
      if (!fault) continue;
      const level = fault.fault === 'size' ? 'warning' : 'error';
      yield { file: emptyFile(path), level, say: 'picture', with: fault };
    }
  },
});

function strayFinding(stray: Stray): Placed {
  switch (stray.stray) {
    case 'copy': {
      const { files, of, isSame } = stray;
      const paths = files.map(({ path }) => path);
      return { file: files[0], say: 'copy', with: { paths, of: of.path, isSame }, related: { file: of } };
    }
    case 'moved': {
      const { moves, code, manual, index } = stray;
      const file = moves[0].file;
      const slug = file.slug ?? '';
      const folder = slug.split('/')[0] ?? '';
      return {
        file,
        say: 'moved',
        with: { slug, code, manual, folder, moves: moved(moves) },
        related: { file: index },
      };
    }
    case 'renamed': {
      const { moves, code, other } = stray;
      const [{ file }] = moves;
      const isFolder = moves.length > 1;
      const what = { code, other: other.path, isTranslation: file.type === 'translation' };
      if (!isFolder) return { file, say: 'renamed', with: { ...what, moves: moved(moves) }, related: { file: other } };
      const [from, to] = [file.path, moves[0].to].map((path) => path.replace(/\/[^/]*$/, ''));
      const words = { from: from ?? '', to: to ?? '', count: moves.length };
      return { file, say: 'folder', with: words, related: { file: other } };
    }
    case 'overwritten': {
      const { file, of, lost } = stray;
      return { file, say: 'overwritten', with: { path: file.path, of: of.path, lost }, related: { file: of } };
    }
  }
}

const moved = (moves: readonly Move[]): MovedFile[] => moves.map(({ file, to }) => ({ from: file.path, to }));

function dataFinding(file: SourceFile, files: readonly SourceFile[]): Placed | undefined {
  const { path, type } = file;
  if (isBeside(path) || (type !== 'other' && !isStrayList(path) && !isStrayWords(path))) return undefined;
  const meant = /\.mdx?$/.test(path) ? meantPage(path) : meantPlace(path);
  // Where the right place is taken, moving this file there would lose what stands in it.
  const taken = files.find((one) => one.path === meant);
  if (taken && meant !== undefined) return { file, say: 'taken', with: { path, meant }, related: { file: taken } };
  return { file, say: 'place', with: { path, meant } };
}

/** Pages that stand beside `docs` or in a folder called nearly so. */
function meantPage(path: string): string | undefined {
  const parts = path.split('/');
  const language = parts.findIndex((part) => localeNamed(part) !== undefined);
  return language === -1 ? undefined : ['docs', ...parts.slice(language)].join('/');
}

/** What people call the folders of our languages. */
const languageNames: Readonly<Record<string, string>> = {
  cn: 'zh',
  chinese: 'zh',
  chs: 'zh',
  ch: 'zh',
  中文: 'zh',
  us: 'en',
  uk: 'en',
  gb: 'en',
  eng: 'en',
  english: 'en',
  英文: 'en',
};

function pageFinding(file: SourceFile): Placed | undefined {
  const [, folder = '', ...rest] = file.path.split('/');
  if (!file.locale) {
    const name = folder.toLowerCase();
    const language =
      localeNamed(name) ?? locales.find((locale) => name.startsWith(`${locale}-`)) ?? languageNames[name];
    const meant = language && rest.length > 0 ? ['docs', language, ...rest].join('/') : undefined;
    const known = locales.map((locale) => `docs/${locale}/`).join(' ');
    return { file, say: 'language', with: { path: file.path, known, meant } };
  }
  const parts = rest.map((part, index) => (index === rest.length - 1 ? part.replace(/\.mdx?$/, '') : part));
  const name = parts.find((part) => nameFault(part) !== undefined);
  const fault = name === undefined ? undefined : nameFault(name);
  return fault && name !== undefined
    ? { file, say: 'name', with: { fault, name, meant: betterName(name) } }
    : undefined;
}
