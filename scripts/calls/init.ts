import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { unreadable } from '../init/ask.ts';
import { type Answers, type QuestionName, questions } from '../init/company.ts';
import { trades } from '../init/templates.ts';
import { type Parsed, readArgs } from '../lib/args.ts';
import type { Option } from '../lib/command.ts';
import { dayAsked, todayOption } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { speak, told } from '../lib/told.ts';

/** What `npm run init` is asked for. */
export interface InitCall {
  /** The folder to fill, which holds nothing yet. */
  folder: string;
  /** What the options answer. */
  answers: Answers;
  /** Whether the rest is as usual, without asking. */
  yes: boolean;
  /** The date of the first pages, YYYY-MM-DD; today when left out. */
  today: string | undefined;
}

const options = {
  yes: { help: { zh: '什么也不问：选项没有写的照平常来', en: 'Ask nothing: what no option says is as usual' } },
  languages: {
    value: 'zh|en|zh,en',
    help: { zh: '语言，按显示次序（zh,en）', en: 'The languages, in the order they are offered (zh,en)' },
  },
  authority: {
    value: 'zh|en',
    help: { zh: '承载数据的语言（写在前面的那一种）', en: 'The language that carries the facts (the first)' },
  },
  name: { value: 'name', help: { zh: '公司的名称', en: 'The name of the company' } },
  'name-en': {
    value: 'name',
    help: { zh: '英文名称，两种语言都有时才写', en: 'Its name in English, where both languages are offered' },
  },
  trade: {
    value: 'trade',
    help: {
      zh: `示例规则的行业：${Object.keys(trades).join('、')}（shop）`,
      en: `The trade that the first rules are for: ${Object.keys(trades).join(', ')} (shop)`,
    },
  },
  'base-url': { value: 'address', help: { zh: '网站以后的网址', en: 'Where the site will be published' } },
  'time-zone': {
    value: 'zone',
    help: {
      zh: '时区，例如 Asia/Shanghai（这台机器的时区）',
      en: 'The time zone, such as Asia/Shanghai (that of this machine)',
    },
  },
  prefix: {
    value: 'letters',
    help: {
      zh: '编码开头的两三个大写字母（行业平常用的）',
      en: 'Two or three capitals that codes begin with (those of the trade)',
    },
  },
  today: todayOption({ zh: '最初的页面写这一天的日期', en: 'Date the first pages as of this day' }),
} as const satisfies Record<string, Option>;
type Name = keyof typeof options;

/** Reads how a company is to begin. Ends with 2 and the reason when that makes no sense. */
export function initCall(argv?: readonly string[]): InitCall {
  const args = readArgs<Name>(
    {
      name: 'npm run init --',
      summary: {
        zh:
          '从一个空文件夹开始自己的手册：写好一本手册、几条标准、词表、一组卡片、题目和设置，内容不多但是完整。\n' +
          '选项没有写的，逐项来问。',
        en:
          'Begins a company of its own: fills an empty folder with a manual, standards, lists, a deck of cards,\n' +
          'questions and settings, small and complete. Asks for what no option says.',
      },
      operands: { zh: '<文件夹>', en: '<folder>' },
      options,
      examples: [
        'npm run init -- ../our-manuals',
        {
          zh: 'npm run init -- ../our-manuals --yes --languages zh --name 春晖茶室 --trade restaurant',
          en: 'npm run init -- ../our-manuals --yes --languages en --name "Harbour Inn" --trade hotel',
        },
      ],
    },
    argv,
  );
  const [asked, ...more] = args.operands;
  if (asked === undefined || more.length > 0)
    misuse(told('请写一个文件夹：npm run init -- ../our-manuals', 'Name one folder: npm run init -- ../our-manuals'));
  const today = dayAsked(args.value('today'));
  const answers = answersIn(args);
  return { folder: emptyFolder(resolve(asked)), answers, yes: args.flag('yes'), today };
}

/** What may be there already: version control, the package file, and what installing and trying a command leave. */
const harmless: ReadonlySet<string> = new Set(['.git', 'node_modules', 'package.json', 'package-lock.json', '.cache']);
const isHarmless = (name: string) => harmless.has(name) || name.endsWith('.tgz');

/** A folder to fill. Ends with 2 when it holds something, and says what. */
function emptyFolder(folder: string): string {
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory())
    misuse(told(`${folder} 是文件，请写文件夹`, `${folder} is a file. Name a folder.`));
  const held = readdirSync(folder).filter((name) => !isHarmless(name));
  if (held.length === 0) return folder;
  const shown = held.slice(0, 5);
  const more = held.length - shown.length;
  return misuse(
    told(
      `${folder} 里已经有东西，什么也没有写：${shown.join('、')}${more > 0 ? ` 等 ${held.length} 项` : ''}。请换一个空文件夹`,
      `${folder} holds something already, so nothing was written: ${shown.join(', ')}` +
        `${more > 0 ? ` and ${more} more` : ''}. Name an empty folder.`,
    ),
  );
}

/** What the options answer. Ends with 2 for an answer that means nothing. */
function answersIn(args: Parsed<Name>): Answers {
  const answers: Answers = {};
  const languages = questions.languages.read(args.value('languages') ?? '');
  if (languages) speak(languages);
  for (const name of Object.keys(questions) as QuestionName[]) {
    const text = args.value(name);
    if (text === undefined) continue;
    const { read, form } = questions[name];
    const answer = read(text);
    if (answer === undefined) {
      const { zh, en } = unreadable(name, text);
      misuse(told(`--${name} ${zh}：${form.zh}`, `--${name} ${en}. Write ${form.en}`));
    }
    Object.assign(answers, { [name]: answer });
  }
  return answers;
}
