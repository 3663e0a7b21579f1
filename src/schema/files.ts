import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import { axisFile } from './axis.ts';
import { basisFile } from './basis.ts';
import { contradictionFile } from './contradiction.ts';
import { deck } from './deck.ts';
import { drawing } from './drawing.ts';
import { elsewhereFile } from './elsewhere.ts';
import { hoursFile } from './hours.ts';
import { importFile } from './imported.ts';
import { ledgerFile, publicationFile } from './ledger.ts';
import { pageSchemas, type PageType } from './page.ts';
import { cardLock } from './printed.ts';
import { questionBank } from './question.ts';
import { scenario } from './scenario.ts';
import { siteSettings } from './site.ts';
import { siteWords } from './site-words.ts';
import { synonymFile } from './synonyms.ts';
import { glossary } from './term.ts';
import {
  channelFile,
  colourFile,
  formFile,
  holidayFile,
  leftOutFile,
  placeholderFile,
  qualificationFile,
  roleFile,
  vocabularyFile,
} from './vocabulary.ts';

/** How the files of a sort are written, by the endings they go by. */
const endings = { yaml: /\.ya?ml$/, json: /\.json$/, jsonl: /\.jsonl$/, svg: /\.svg$/ } as const;
export type DataFormat = keyof typeof endings;

/** A sort of data file: where it stands, what it holds, and what the corpus takes from it. */
interface DataFile<Schema extends z.ZodType, Entry> {
  /** A path below the content folder, or a folder and `*` for every file in it. */
  at: string;
  /** YAML where nothing is said. */
  format?: DataFormat;
  /** The largest it may be, where that is not what any file may be. */
  mostKilobytes?: number;
  schema: Schema;
  /** Written by a program: what it holds was said elsewhere, and nobody words it anew. */
  isRecord?: true;
  /** What it is, for people who write one. */
  about: Bilingual;
  /** What the corpus gathers from each file, in the order of the files. */
  entries: (value: z.output<Schema>) => readonly Entry[];
  /** The order of what was gathered, where that is not the order of the files. */
  order?: (a: Entry, b: Entry) => number;
}
const dataFile = <Schema extends z.ZodType, Entry>(file: DataFile<Schema, Entry>) => file;

/**
 * Every sort of data file, by the name its entries have in the corpus. Reading, references, ids, the export of schemas
 * and the editor settings follow from this table; a new sort of file is a schema and an entry here.
 */
export const dataFiles = {
  site: dataFile({
    at: 'site.yml',
    schema: siteSettings,
    about: { zh: '网站设置', en: 'The settings of the site' },
    entries: (settings) => [settings],
  }),
  holidays: dataFile({
    at: 'vocabulary/holidays.yml',
    schema: holidayFile,
    about: { zh: '节日表', en: 'The list of holidays' },
    entries: ({ entries }) => entries,
  }),
  roles: dataFile({
    at: 'vocabulary/roles.yml',
    schema: roleFile,
    about: { zh: '岗位表', en: 'The list of roles' },
    entries: ({ entries }) => entries,
  }),
  channels: dataFile({
    at: 'vocabulary/channels.yml',
    schema: channelFile,
    about: { zh: '渠道表', en: 'The list of channels' },
    entries: ({ entries }) => entries,
  }),
  colours: dataFile({
    at: 'vocabulary/colours.yml',
    schema: colourFile,
    about: { zh: '台历颜色表', en: 'The list of calendar colours' },
    entries: ({ entries }) => entries,
  }),
  placeholders: dataFile({
    at: 'vocabulary/placeholders.yml',
    schema: placeholderFile,
    about: { zh: '占位符表', en: 'The list of placeholders' },
    entries: ({ entries }) => entries,
  }),
  axes: dataFile({
    at: 'vocabulary/axes.yml',
    schema: axisFile,
    about: { zh: '适用范围的维度', en: 'The axes along which standards differ' },
    entries: ({ axes }) => axes,
  }),
  forms: dataFile({
    at: 'vocabulary/forms.yml',
    schema: formFile,
    about: { zh: '表单表', en: 'The list of forms' },
    entries: ({ entries }) => entries,
  }),
  qualifications: dataFile({
    at: 'vocabulary/qualifications.yml',
    schema: qualificationFile,
    about: { zh: '资格表', en: 'The list of qualifications' },
    entries: ({ entries }) => entries,
  }),
  hours: dataFile({
    at: 'vocabulary/hours.yml',
    schema: hoursFile,
    about: { zh: '服务时间表', en: 'The list of opening hours' },
    entries: ({ entries }) => entries,
  }),
  vocabulary: dataFile({
    at: 'vocabulary/*',
    schema: vocabularyFile,
    about: { zh: '词表', en: 'A closed list' },
    entries: ({ entries }) => entries,
  }),
  banks: dataFile({
    at: 'questions/*',
    schema: questionBank,
    about: { zh: '题库', en: 'A question bank' },
    entries: (bank) => [bank],
  }),
  scenarios: dataFile({
    at: 'scenarios/*',
    schema: scenario,
    about: { zh: '情景', en: 'A scenario' },
    entries: (scene) => [scene],
  }),
  terms: dataFile({
    at: 'terms/*',
    schema: glossary,
    about: { zh: '术语', en: 'Terms' },
    entries: ({ terms }) => terms,
  }),
  decks: dataFile({
    at: 'decks/*',
    schema: deck,
    about: { zh: '卡组', en: 'A deck of cards' },
    entries: (one) => [one],
    order: (a, b) => a.order - b.order || (a.deck < b.deck ? -1 : 1),
  }),
  drawings: dataFile({
    at: 'drawings/*',
    format: 'svg',
    // It becomes part of every page that shows it.
    mostKilobytes: 24,
    schema: drawing,
    about: { zh: '示意图', en: 'A drawing' },
    entries: (one) => [one],
  }),
  contradictions: dataFile({
    at: 'contradictions.yml',
    schema: contradictionFile,
    about: { zh: '来源之间的矛盾', en: 'Where the sources disagree' },
    entries: ({ contradictions }) => contradictions,
  }),
  synonyms: dataFile({
    at: 'synonyms.yml',
    schema: synonymFile,
    about: { zh: '同义词', en: 'Words that mean the same' },
    entries: ({ groups }) => groups,
  }),
  elsewhere: dataFile({
    at: 'elsewhere.yml',
    schema: elsewhereFile,
    about: { zh: '手册之外的事项', en: 'Subjects outside the manuals' },
    entries: ({ elsewhere }) => elsewhere,
  }),
  basis: dataFile({
    at: 'basis.yml',
    schema: basisFile,
    about: { zh: '依据清单', en: 'The list of basis documents' },
    entries: ({ documents }) =>
      documents.flatMap((document) => document.systems.map((system) => ({ ...system, document: document.id }))),
  }),
  leftOut: dataFile({
    at: 'left-out.yml',
    schema: leftOutFile,
    about: { zh: '不收录的体系', en: 'What the manuals leave out' },
    entries: ({ leftOut }) => leftOut,
  }),
  imports: dataFile({
    at: 'import/*',
    // It has every paragraph of a manual.
    mostKilobytes: 4 * 1024,
    isRecord: true,
    schema: importFile,
    about: { zh: '导入记录', en: 'The record of an import' },
    entries: (one) => [one],
  }),
  siteWords: dataFile({
    at: 'i18n/*',
    format: 'json',
    schema: siteWords,
    about: { zh: '界面文字', en: 'Words of the interface' },
    entries: (one) => [one],
  }),
  printed: dataFile({
    at: 'cards.lock.json',
    format: 'json',
    // It has a line for every card in every size.
    mostKilobytes: 8 * 1024,
    isRecord: true,
    schema: cardLock,
    about: { zh: '印卡记录', en: 'The record of printed cards' },
    entries: (record) => [record],
  }),
  ledger: dataFile({
    at: 'ledger/*',
    format: 'jsonl',
    // It has a line for every revision that was ever published.
    mostKilobytes: 2 * 1024,
    isRecord: true,
    schema: ledgerFile,
    about: { zh: '发布记录', en: 'The ledger of what was published' },
    entries: (lines) => lines,
  }),
  publication: dataFile({
    at: 'publication.json',
    format: 'json',
    isRecord: true,
    schema: publicationFile,
    about: { zh: '最近一次发布', en: 'The last publication: where each ledger ends' },
    entries: (ends) => Object.entries(ends).map(([code, end]) => ({ code, ...end })),
  }),
} as const;
export type DataType = keyof typeof dataFiles;

/** Sorts of files that are closed lists: the plain ones, and those whose entries say more than their names. */
export const closedLists = [
  'vocabulary',
  'holidays',
  'channels',
  'colours',
  'placeholders',
  'forms',
  'qualifications',
  'roles',
  'hours',
] as const satisfies readonly DataType[];
export type ClosedList = (typeof closedLists)[number];

/** What a content file is: a page of some type, a data file of some sort, or nothing of ours. */
export type ContentType = PageType | DataType;
export type FileType = ContentType | 'other';

type Schemas = typeof pageSchemas & { [Type in DataType]: (typeof dataFiles)[Type]['schema'] };

/** The data of a file as its schema returns it. */
export type ValueOf<Type extends FileType> = Type extends ContentType ? z.output<Schemas[Type]> : never;

/** The entries that the corpus gathers from all files of one sort. */
export type DataEntry<Type extends DataType> = ReturnType<(typeof dataFiles)[Type]['entries']>[number];

/** The schema of a sort of file; undefined for files that are no content. */
export function schemaOfType<Type extends ContentType>(type: Type): Schemas[Type];
export function schemaOfType(type: FileType): z.ZodType | undefined;
export function schemaOfType(type: FileType): z.ZodType | undefined {
  if (type === 'other') return undefined;
  return type in pageSchemas ? pageSchemas[type as PageType] : dataFiles[type as DataType].schema;
}

/** The sort of data file that belongs at a path below the content folder; undefined when none does. */
export function dataTypeAt(path: string): DataType | undefined {
  const types = Object.keys(dataFiles) as DataType[];
  return types.find((type) => {
    const { at } = dataFiles[type];
    return endings[formatOf(type)].test(path) && (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at);
  });
}

/** Whether a file is a record that a program writes, so that nobody is to word anything in it. */
export function isRecord(type: FileType): boolean {
  return type in dataFiles && dataFiles[type as DataType].isRecord === true;
}

/** How the data of a file is written: in its own format, or as YAML, as the fields of pages are. */
export function formatOf(type: FileType): DataFormat {
  return type in dataFiles ? (dataFiles[type as DataType].format ?? 'yaml') : 'yaml';
}

/**
 * Whether a file below the content folder is read as content; any other one is left alone, as pictures beside pages
 * are.
 */
export function isContentPath(path: string): boolean {
  return /\.mdx?$/.test(path) || endings.yaml.test(path) || dataTypeAt(path) !== undefined;
}

/** Folders that tools keep where they are called: packages, sites, printed files, caches, version control, settings. */
const toolFolders = /^(?:node_modules|dist(?:-[^/]*)?|out|\..*)(?:\/|$)/;

/** Whether a folder that lies in the folder of the content, by its path below that, is none of the content. */
export function isBesideContent(folder: string): boolean {
  return toolFolders.test(folder);
}

/** Most kilobytes of a content file: no page of rules is as long, and reading it would hold up everything else. */
const mostKilobytes = 512;

/** The most bytes that a file of some type may have. */
export function mostBytesOf(type: FileType): number {
  const own = type in dataFiles ? dataFiles[type as DataType].mostKilobytes : undefined;
  return (own ?? mostKilobytes) * 1024;
}
