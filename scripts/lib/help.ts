import type { Locale } from '../../src/languages/index.ts';
import { widthOf } from '../../src/lib/width-of.ts';
import type { Bilingual } from '../../src/schema/index.ts';
import type { Command, Option } from './command.ts';
import { oneLanguage } from './told.ts';

const helpWords = {
  zh: { usage: '用法：', withOptions: '[选项]', options: '选项：', help: '显示这份说明', examples: '例如：' },
  en: {
    usage: 'Usage: ',
    withOptions: '[options]',
    options: 'Options:',
    help: 'Show this help',
    examples: 'Examples:',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** What the values of options are called in Chinese. Values to choose from are written as they are typed. */
export const valueNames: Readonly<Record<string, string>> = {
  address: '地址',
  clause: '条款',
  code: '编码',
  date: '日期',
  dir: '文件夹',
  'dx,dy': '右,下',
  edge: '边',
  format: '格式',
  id: '编号',
  language: '语言',
  letters: '字母',
  manual: '手册',
  'map.tsv': '对照.tsv',
  mm: '毫米',
  name: '名称',
  number: '数字',
  paper: '纸张',
  paragraph: '段落',
  role: '岗位',
  rule: '规则',
  size: '尺寸',
  trade: '行业',
  zone: '时区',
};

/** The text of --help, in one language: that of the company, or of the terminal where the company has two. */
export function helpText(command: Command, locale: Locale = oneLanguage()): string {
  const words = helpWords[locale];
  const textOf = (text: string | Bilingual) => (typeof text === 'string' ? text : text[locale]);
  const leftOf = ([name, { value }]: [string, Option]) =>
    `--${name}${value ? ` <${locale === 'zh' ? (valueNames[value] ?? value) : value}>` : ''}`;
  const options = Object.entries<Option>(command.options).map(
    (entry) => [leftOf(entry), entry[1].help[locale]] as const,
  );
  const lists = (command.lists ?? []).map(({ heading, rows }) => [
    '',
    heading[locale] + (locale === 'zh' ? '：' : ':'),
    ...aligned(rows.map(([name, sentence]) => [textOf(name), sentence[locale]])),
  ]);
  const examples = command.examples ?? [];
  return [
    `${words.usage}${command.name} ${words.withOptions} ${command.operands?.[locale] ?? ''}`.trimEnd(),
    '',
    command.summary[locale],
    ...lists.flat(),
    '',
    words.options,
    ...aligned([...options, ['--help', words.help]]),
    ...(examples.length > 0 ? ['', words.examples, ...examples.map((example) => `  ${textOf(example)}`)] : []),
  ].join('\n');
}

/** Rows with what stands on the left as wide as the widest of it; Hanzi take two cells. */
function aligned(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - widthOf(left))}  ${right}`);
}
