import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { settingsFromDisk } from '../../src/corpus/from-disk.ts';
import { type Corpus, corpusFromDisk } from '../../src/corpus/index.ts';
import type { Option } from './command.ts';
import { misuse } from './exit.ts';
import { contentIn } from './home.ts';
import { isPackage, usualContent } from './places.ts';
import { speak, told } from './told.ts';
import { many } from '../../src/lib/many.ts';

/** The option that every command which reads content takes. */
export const contentOption: Option = {
  value: 'dir',
  help: {
    zh: `换一个内容文件夹，不用${isPackage ? '这里的' : ' src/content'}`,
    en: `Read another content folder instead of ${isPackage ? 'the one that this is' : 'src/content'}`,
  },
};

/**
 * The content folder to read: the one asked for, or the usual one. Ends with 2 when it is not a folder, or holds no
 * content: whatever a command says of nothing would look as if all were well. Only what begins content, or reads none,
 * takes an empty one.
 */
export function contentDir(asked: string | undefined, mayBeEmpty = false): string {
  const folder = asked ? resolve(asked) : usualContent;
  const dir = contentIn(folder) ?? folder;
  if (!existsSync(dir)) misuse(told(`没有这个内容文件夹：${dir}`, `No such content folder: ${dir}`));
  if (!statSync(dir).isDirectory())
    misuse(told(`${dir} 是文件，请写内容文件夹`, `${dir} is a file. Name the content folder.`));
  speak(settingsFromDisk(dir).languages);
  if (mayBeEmpty || existsSync(resolve(dir, 'docs'))) return dir;
  const command = isPackage ? `npx standards init ${shellWord(asked ?? '.')}` : beginning(dir, asked);
  return misuse(
    told(
      `${dir} 里没有内容：内容文件夹里应有 docs 文件夹和 site.yml。从头开始：${command}`,
      `There is no content in ${dir}: a content folder holds a folder docs and a site.yml. To begin ` +
        `one: ${command}`,
    ),
  );
}

/** How content begins beside the product: with a whole company where nothing is there yet, else with a manual. */
function beginning(dir: string, asked: string | undefined): string {
  return readdirSync(dir).length > 0
    ? `npm run new -- manual service --prefix XX${contentArgument(dir)}`
    : `npm run init -- ${shellWord(asked ?? '../our-manuals')}`;
}

/**
 * The content of a folder, for commands that act by its settings: its languages, its address, its day. Ends with 2
 * where these have faults, since the usual ones would be taken in their place.
 */
export function settledCorpus(dir: string): Corpus {
  const corpus = corpusFromDisk(dir);
  speak(corpus.languages.all);
  const faulty = corpus.invalid.find(({ type }) => type === 'site');
  if (!faulty) return corpus;
  const fields = [...new Set(faulty.schemaIssues.map(({ path }) => path.join('.')))].filter((field) => field !== '');
  const [zh, en] = fields.length > 0 ? [`（${fields.join('、')}）`, ` (${fields.join(', ')})`] : ['', ''];
  const command = `npm run check -- ${faulty.path}${contentArgument(dir)}`;
  return misuse(
    told(
      `网站设置 ${faulty.path} 有错${zh}，先改好再来：${command}`,
      `The settings in ${faulty.path} have faults${en}. Mend them first: ${command}`,
    ),
  );
}

/**
 * The content of a folder, for commands that would leave out in silence what cannot be read. Ends with 2 where a file
 * has faults that keep it out.
 */
export function wholeCorpus(dir: string): Corpus {
  const corpus = settledCorpus(dir);
  const [first] = corpus.invalid;
  if (!first) return corpus;
  const { length: count } = corpus.invalid;
  const command = `npm run check --${contentArgument(dir)}`.replace(/ --$/, '');
  const files = many(count, 'file has faults and is', 'files have faults and are');
  return misuse(
    told(
      `有 ${count} 个文件有错，读不进来，印出的卡片会缺：${first.path}${count > 1 ? ' 等' : ''}。先改好再来：${command}`,
      `${files} not read, so cards would be missing: ${first.path}${count > 1 ? ' …' : ''}. ` +
        `Mend first: ${command}`,
    ),
  );
}

/**
 * The content of a folder, for commands that speak of the whole of it or write into it. Ends with 2 where a file has
 * faults that keep it out: what it says would be missing, and nobody would see that. `writes` where the command writes.
 */
export function soundCorpus(dir: string, { writes = false } = {}): Corpus {
  const corpus = settledCorpus(dir);
  const { invalid } = corpus;
  if (invalid.length === 0) return corpus;
  const command = `npm run check --${contentArgument(dir)}`.replace(/ --$/, '');
  const named = invalid.slice(0, 3).map(({ path }) => path);
  const isMore = invalid.length > named.length;
  return misuse(
    told(
      `读不进来的文件：${named.join('、')}${isMore ? ' 等' : ''}。${writes ? '什么也没有写' : '没有它们就不完整'}，先改好再来：${command}`,
      `Cannot be read: ${named.join(', ')}${isMore ? ' …' : ''}. ` +
        `${writes ? 'Nothing was written' : 'Without them this would not be whole'}; mend first: ` +
        command,
    ),
  );
}

/** What a command must repeat to reach this content folder, with a blank before it; empty for the usual one. */
export function contentArgument(dir: string): string {
  if (dir === usualContent) return '';
  const fromHere = relative(process.cwd(), dir) || '.';
  return ` --content ${shellWord(fromHere.length <= dir.length ? fromHere : dir)}`;
}

/** A path as one word of a command line to paste; a path is data, and must not run. */
export function shellWord(path: string): string {
  if (/^[\w@%+=:,./\\~-]+$/.test(path) && !(path.includes('\\') && sep === '/')) return path;
  return /["$`\\!]/.test(path) && sep === '/' ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}

/**
 * A path given on the command line as a path below the content folder. It is looked for from where the terminal stands,
 * then in the content folder; one that is nowhere is taken for what it would be.
 */
export function contentPath(dir: string, asked: string): string {
  const fromHere = relative(dir, resolve(asked));
  const ways = fromHere.startsWith('..') ? [asked] : [fromHere, asked];
  const way = ways.find((one) => existsSync(resolve(dir, one))) ?? ways[0] ?? asked;
  return relative(dir, resolve(dir, way)).split(sep).join('/');
}
