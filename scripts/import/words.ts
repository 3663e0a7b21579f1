import type { Locale } from '../../src/languages/index.ts';
import type { AsideReason } from '../../src/schema/index.ts';
import { asideReasons } from '../../src/schema/index.ts';
import { many } from '../../src/lib/many.ts';

interface Counts {
  standards: number;
  clauses: number;
  unsure: number;
  aside: number;
  left: number;
}

/** What the command says, in a language. */
export interface ImportWords {
  clauses: (count: number, unsure: number) => string;
  toLook: string;
  notTaken: string;
  left: string;
  paragraph: (n: number) => string;
  because: (reason: AsideReason) => string;
  whole: (counts: Counts) => string;
  dryRun: string;
  sameFile: (name: string, manual: string) => string;
  did: Readonly<Record<'changed' | 'added' | 'removed' | 'left', string>>;
  gone: (codes: readonly string[]) => string;
  nothingChanged: string;
  written: string;
  next: (commands: { check: string; manual: string }) => readonly string[];
  addToOutline: (codes: string, page: string) => string;
  english: string;
  recorded: (path: string, count: number) => string;
  notSeen: (names: readonly string[]) => string;
  notImported: (name: string) => string;
  noParagraph: (manual: string, n: number) => string;
}

export const importWords: Readonly<Record<Locale, ImportWords>> = {
  zh: {
    clauses: (count, unsure) => `${count} 条${unsure > 0 ? `，${unsure} 条要看` : ''}`,
    toLook: '要看',
    notTaken: '不收的段落',
    left: '没有用上的段落（是规定就写成条款）',
    paragraph: (n) => `第 ${n} 段`,
    because: (reason) => asideReasons[reason].zh,
    whole: ({ standards, clauses, unsure, aside, left }) =>
      `共 ${standards} 条标准、${clauses} 条条款：${clauses - unsure} 条有把握，${unsure} 条要看；` +
      `不收 ${aside} 段，没有用上 ${left} 段。`,
    dryRun: '这是试读，什么也没有写。',
    sameFile: (name, manual) => `${name} 与上次导入 ${manual} 的是同一个文件，什么也没有写。`,
    did: { changed: '改了', added: '新增', removed: '删去', left: '有人改过或已发布，没有动' },
    gone: (codes) => `来源里已经没有这些标准的标题，没有动：${codes.join('、')}`,
    nothingChanged: '来源变了，条款都没有变。',
    written: '写了这些文件：',
    next: ({ check, manual }) => [
      `看要看的地方：${check}`,
      '照原文改好；本来就对的，用 --seen 记下',
      `补齐草案缺的字段，发布时删去 state: draft，并把 ${manual} 的首页写齐`,
    ],
    addToOutline: (codes, page) => `把 ${codes} 加进 ${page} 的目录`,
    english: '来源看起来不是内容的原文语言；导入不翻译。',
    recorded: (path, count) => `${path}：记下 ${count} 处`,
    notSeen: (names) => `还没有看过：${names.join(' ')}（看过后写在 --seen 后面，或加 --all）`,
    notImported: (name) => `${name} 不是导入的`,
    noParagraph: (manual, n) => `没有导入过 ${manual} 的第 ${n} 段`,
  },
  en: {
    clauses: (count, unsure) => `${many(count, 'clause')}${unsure > 0 ? `, ${unsure} to look at` : ''}`,
    toLook: 'look',
    notTaken: 'Put aside',
    left: 'In no clause (write one where it is a rule)',
    paragraph: (n) => `paragraph ${n}`,
    because: (reason) => asideReasons[reason].en,
    whole: ({ standards, clauses, unsure, aside, left }) =>
      `Standards: ${standards}. Clauses: ${clauses}, of which ${clauses - unsure} are sure and ${unsure} to look at. ` +
      `Paragraphs put aside: ${aside}; in no clause: ${left}.`,
    dryRun: 'This was a trial: nothing was written.',
    sameFile: (name, manual) => `${name} is the file that ${manual} was last imported from. Nothing was written.`,
    did: { changed: 'changed', added: 'added', removed: 'removed', left: 'edited or issued meanwhile, left alone' },
    gone: (codes) =>
      `The source no longer has the headings of these standards, which were left alone: ${codes.join(', ')}`,
    nothingChanged: 'The source has changed, but none of its clauses.',
    written: 'Written:',
    next: ({ check, manual }) => [
      `See what is to be looked at: ${check}`,
      'Write it as the source means it; what is right as it is, record with --seen',
      `Fill in what the drafts lack; to issue one, take out state: draft, with the front page of ${manual} complete`,
    ],
    addToOutline: (codes, page) => `Add ${codes} to the outline in ${page}`,
    english: 'The source seems to be in another language than the content. An import does not translate.',
    recorded: (path, count) => `${path}: ${count} recorded`,
    notSeen: (names) => `Not looked at yet: ${names.join(' ')} (write them behind --seen once they are, or add --all)`,
    notImported: (name) => `${name} was not imported`,
    noParagraph: (manual, n) => `No paragraph ${n} of ${manual} was imported`,
  },
};
