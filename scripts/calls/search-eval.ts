import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedContent } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';
import { distDir } from '../lib/places.ts';

/** What `npm run search:eval` is asked for. */
export interface SearchEvalCall {
  /** The files of queries. */
  files: readonly string[];
  topicsFile: string;
  /** The content that is searched. */
  content: string;
  /** The folder of a built site that a browser asks; undefined to ask the index alone. */
  site: string | undefined;
  json: boolean;
  misses: boolean;
  /** Whether the weights are learned anew and written, or only measured on topics they did not see. */
  isFitting: boolean;
  isFolding: boolean;
  /** Whether queries are typed letter by letter. */
  isTyping: boolean;
}

/** Reads how the evaluation was called. Ends with 2 and the reason when that makes no sense. */
export function searchEvalCall(argv?: readonly string[]): SearchEvalCall {
  const args = readArgs(
    {
      name: 'npm run search:eval --',
      summary: {
        zh:
          '拿文件里的每个查询去搜，说出答对了多少。\n' +
          '文件里的列有 query、category 和 expected：主题、编码或条款（如 AP-08#watch），用逗号隔开；没有答案写 -。\n' +
          '还可以有谁来问（persona）、哪些条款回答（clause）、那一行要说出什么（answer，几种说法用 | 隔开）。',
        en:
          'Asks the search every query of files, and says how many were answered.\n' +
          'A file has the columns query, category and expected: topics, codes or clauses such as AP-08#watch, joined ' +
          'by commas; - for nothing. Further columns may name who asks (persona), the clauses that answer (clause) ' +
          'and what the row must say, alternatives apart by | (answer).',
      },
      operands: { zh: '<文件.tsv …>', en: '<file.tsv …>' },
      options: {
        topics: {
          value: 'map.tsv',
          help: {
            zh: '哪个主题由哪些编码回答（tests/search/topics.tsv）',
            en: 'Which codes answer which topic (tests/search/topics.tsv)',
          },
        },
        content: {
          value: 'dir',
          help: { zh: '换一个内容文件夹，不用 src/content', en: 'Another content folder instead of src/content' },
        },
        browser: {
          help: {
            zh: '在真的浏览器里，往生成的网站的搜索框里输入',
            en: 'Type into the search of the built site, in a real browser',
          },
        },
        site: {
          value: 'dir',
          help: { zh: '浏览器用另一个生成的网站，不用 dist', en: 'Another built site for the browser instead of dist' },
        },
        folds: {
          help: {
            zh: '用五分之四的主题学权重，用其余的来量；每项权重值多少',
            en: 'Learn the weights from four fifths of the topics, measure on the rest; what each is worth',
          },
        },
        fit: {
          help: {
            zh: '同上，再把用全部主题学到的权重写进 src/search/weights.ts',
            en: 'The same, and write weights learned from all into src/search/weights.ts',
          },
        },
        typing: {
          help: {
            zh: '每个查询逐字输入，数出中途丢掉的正确结果',
            en: 'Type every query letter by letter, and count the right results that are lost on the way',
          },
        },
        json: { help: { zh: '把数字输出成 JSON', en: 'Print the figures as JSON' } },
        misses: { help: { zh: '打印每个查询和它的前三条结果', en: 'Print every query with its first three results' } },
      },
      examples: ['npm run search:eval -- tests/search/queries-dev.tsv'],
    },
    argv,
  );
  const files = args.operands;
  if (files.length === 0) misuse(told('请写一个查询文件，见 --help', 'Name a file of queries. See --help.'));
  const topicsFile = args.value('topics') ?? resolve(import.meta.dirname, '../../tests/search/topics.tsv');
  const content = resolve(args.value('content') ?? shippedContent);
  for (const needed of [...files, topicsFile, content])
    if (!existsSync(needed)) misuse(told(`没有这个文件：${needed}`, `No such file: ${needed}`));
  const named = args.value('site');
  const site = args.flag('browser') || named !== undefined ? resolve(named ?? distDir) : undefined;
  if (site !== undefined && !existsSync(resolve(site, 'index.html')))
    misuse(
      told(
        `${site} 没有生成好的网站，先运行 npm run build`,
        `There is no built site at ${site}. Run npm run build first.`,
      ),
    );
  return {
    ...{ files, topicsFile, content, site },
    ...{ json: args.flag('json'), misses: args.flag('misses') },
    ...{ isFitting: args.flag('fit'), isFolding: args.flag('folds'), isTyping: args.flag('typing') },
  };
}
