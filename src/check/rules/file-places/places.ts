import { nearest } from '../../../corpus/edit-distance.ts';
import { languageOf, localeNamed, locales } from '../../../languages/index.ts';
import { type DataType, dataFiles, dataTypeAt, formatOf, vocabularies } from '../../../schema/index.ts';

const types = Object.keys(dataFiles) as DataType[];
const folders = [...new Set(types.flatMap((type) => /^(.*)\/\*$/.exec(dataFiles[type].at)?.[1] ?? []))];
const single = types.map((type): string => dataFiles[type].at).filter((at) => !at.endsWith('*') && !at.includes('/'));
const lists = [...Object.keys(vocabularies).map((name) => `vocabulary/${name}.yml`), dataFiles.axes.at];

/** Whether a file at a path is one of the closed lists, or none of them at all. */
export function isStrayList(path: string): boolean {
  return path.startsWith('vocabulary/') && !lists.includes(path);
}

const words = locales.map((locale) => wordsAt(languageOf(locale).tag));
function wordsAt(tag: string): string {
  return dataFiles.siteWords.at.replace('*', `${tag}.json`);
}

/** Whether a file of interface words is named after none of our languages, so that no page would say them. */
export function isStrayWords(path: string): boolean {
  return dataTypeAt(path) === 'siteWords' && !words.includes(path);
}

/** The file of interface words that was meant; undefined where its name is like that of no language. */
function meantWords(path: string): string | undefined {
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const short = name.toLowerCase().split(/[-_]/)[0];
  const locale = localeNamed(name) ?? localeNamed(short);
  return locale ? wordsAt(languageOf(locale).tag) : nearest(path, words);
}

/** Where a data file was most likely meant to stand; undefined where nothing is like it. */
export function meantPlace(path: string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  const named = rest.length > 0 ? undefined : path.toLowerCase().replace(/\.yaml$/, '.yml');
  if (named !== undefined) return single.includes(named) ? named : nearest(named, single);
  const meant = folders.find((known) => known === folder.toLowerCase()) ?? nearest(folder, folders);
  if (meant === undefined) return undefined;
  if (`${meant}/*` === dataFiles.siteWords.at) return meantWords(path);
  const moved = [meant, ...rest].join('/').replace(/\.yaml$/i, '.yml');
  if (meant === 'vocabulary') return lists.includes(moved) ? moved : nearest(moved, lists);
  return moved !== path && dataTypeAt(moved) !== undefined ? moved : undefined;
}

/** Files that people and systems leave lying about, and that are nobody's content. */
const besides = /(?:^|\/)(?:\.|~\$|#|thumbs\.db$|desktop\.ini$)|(?:~|\.(?:swp|tmp|bak|orig|old|part))$/i;
const documents = /(?:^|\/)(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.[^/]*)?$/i;
const pageFolder = /^docs\//;

/** Whether a file is none that anybody means to publish. */
export function isBeside(path: string): boolean {
  return besides.test(path) || (documents.test(path) && !pageFolder.test(path));
}

/** The ending a file of ours was meant to have; `false` where its ending is right or nobody's affair. */
export function meantEnding(path: string, isPicture: boolean): string | undefined | false {
  const folder = path.split('/')[0] ?? '';
  if (isBeside(path) || (pageFolder.test(path) && isPicture)) return false;
  const bare = path.replace(/\.(?:txt|docx?|rtf|html?|json|csv|xlsx?|markdown|mdown|wps|pages)$/i, '');
  const isText = bare !== path || /\.(?:mdx?|ya?ml|svg)$/i.test(path);
  if (pageFolder.test(path)) return isText ? `${bare.replace(/\.mdx?$/i, '')}.mdx` : undefined;
  const type = types.find((one) => dataFiles[one].at === `${folder}/*`);
  if (type === undefined) return /\.(?:mdx?|ya?ml)$/i.test(bare) ? undefined : false;
  const format = formatOf(type);
  const ending = format === 'yaml' ? '.yml' : `.${format}`;
  return isText ? `${bare.replace(/\.(?:ya?ml|svg|mdx?|jsonl?)$/i, '')}${ending}` : undefined;
}
