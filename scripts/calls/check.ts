import { type ReportFormat, reporters } from '../../src/check/index.ts';
import { type Locale, locales } from '../../src/languages/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { dayAsked, todayOption } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { oneLanguage, told } from '../lib/told.ts';

/** What `npm run check` is asked for. */
export interface CheckCall {
  contentDir: string;
  /** What to report on, by path or code, as given; all when empty. */
  asked: readonly string[];
  /** The rule to explain, instead of checking anything. */
  explain: string | undefined;
  /** The language to explain it in. */
  locale: Locale;
  format: ReportFormat;
  /** The one language to report in; those of the content when none is asked for. */
  language: Locale | undefined;
  fix: boolean;
  strict: boolean;
  /** Whether a line for whoever answers for the manuals comes last. */
  summary: boolean;
  /** Whether it goes on, and tells of every save. */
  watch: boolean;
  /** YYYY-MM-DD; today's date when left out. */
  today: string | undefined;
}

/** Reads how the check was called. Ends with 2 and the reason when that makes no sense. */
export function checkCall(argv?: readonly string[]): CheckCall {
  const args = readArgs(
    {
      name: 'npm run check --',
      summary: {
        zh:
          '校验每本手册、每条标准、译文、题目和术语，说出要改什么。\n' +
          '没有问题以 0 结束，有错以 1 结束，命令写错以 2 结束。',
        en:
          'Checks every manual, standard, translation, question and term, and says what to correct.\n' +
          'Ends with 0 when clean, 1 when something is wrong, 2 when called wrongly.',
      },
      operands: { zh: '[路径 | 编码 …]', en: '[path | code …]' },
      options: {
        format: {
          value: 'format',
          help: {
            zh: `怎样报告：${Object.keys(reporters).join('、')}（text）`,
            en: `How to report: ${Object.keys(reporters).join(', ')} (text)`,
          },
        },
        lang: {
          value: 'zh|en',
          help: {
            zh: '只用一种语言报告，不写就用内容的各种语言',
            en: 'Report in one language instead of all those of the content',
          },
        },
        fix: { help: { zh: '改正不影响意思的错误', en: 'Make the corrections that cannot change a meaning' } },
        strict: { help: { zh: '有警告也算不通过', en: 'Fail on warnings too' } },
        watch: {
          help: {
            zh: '不结束：每次保存，说出新的和改好的',
            en: 'Go on: at every save, say what is new and what is mended',
          },
        },
        summary: {
          help: {
            zh: '最后加一行给负责人看的：草案、译文、要复审的',
            en: 'Add a line for whoever answers for the manuals: drafts, translations, reviews due',
          },
        },
        content: contentOption,
        today: todayOption({ zh: '当作今天是这一天来校验', en: 'Check as if today were this date' }),
        explain: {
          value: 'rule',
          help: {
            zh: '打印说明这条规则的那一页，不做校验',
            en: 'Print the page that explains a rule, and check nothing',
          },
        },
      },
      examples: [
        'npm run check',
        'npm run check -- docs/en/appearance --lang en',
        'npm run check -- AP-03',
        'npm run check -- --explain internal-links',
        'npm run check -- --strict --format github',
        'npm run check -- --watch',
      ],
    },
    argv,
  );
  const today = dayAsked(args.value('today'));
  const language = languageOf(args.value('lang'));
  const format = formatOf(args.value('format') ?? 'text');
  const [watch, summary] = [args.flag('watch'), args.flag('summary')];
  if (format !== 'text' && (watch || summary))
    misuse(
      told(
        '--watch 和 --summary 只用于给人读的文字，不能加 --format',
        '--watch and --summary are for text that people read, and do not go with --format',
      ),
    );
  return {
    // What explains a rule reads no content.
    contentDir: contentDir(args.value('content'), args.value('explain') !== undefined),
    asked: args.operands,
    explain: args.value('explain'),
    locale: language ?? oneLanguage(),
    format,
    language,
    fix: args.flag('fix'),
    strict: args.flag('strict'),
    summary,
    watch,
    today,
  };
}

function formatOf(asked: string): ReportFormat {
  if (!Object.hasOwn(reporters, asked))
    misuse(
      told(
        `没有这种格式：${asked}。格式有 ${Object.keys(reporters).join('、')}`,
        `Unknown format: ${asked}. Formats: ${Object.keys(reporters).join(', ')}`,
      ),
    );
  return asked as ReportFormat;
}

function languageOf(asked: string | undefined): Locale | undefined {
  const found = locales.find((locale) => locale === asked);
  return asked && !found
    ? misuse(
        told(
          `没有这种语言：${asked}。语言有 ${locales.join('、')}`,
          `Unknown language: ${asked}. Languages: ${locales.join(', ')}`,
        ),
      )
    : found;
}
