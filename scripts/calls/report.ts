import { type Corpus, todayFor } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption, soundCorpus } from '../lib/content.ts';
import { dayAsked, todayOption } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { tellUnsettled } from '../publish/unsettled.ts';
import { type ReportMaker, reports } from '../reports/index.ts';
import { told } from '../lib/told.ts';

/** What `npm run report` is asked for. */
export interface ReportCall {
  report: ReportMaker;
  corpus: Corpus;
  /** What the report is about, where it takes that. */
  asked: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
  json: boolean;
  /** Whether a calendar is asked for, and whose. */
  calendar: { owner: string | undefined } | undefined;
}

/** Reads how the report was called. Ends with 2 and the reason when that makes no sense. */
export function reportCall(argv?: readonly string[]): ReportCall {
  const args = readArgs(
    {
      name: 'npm run report --',
      summary: { zh: '报告全部内容。', en: 'Reports on the whole corpus.' },
      lists: [
        {
          heading: { zh: '报告', en: 'Reports' },
          rows: Object.entries(reports).map(([name, { summary, operand }]) => [
            { zh: `${name} ${operand?.name.zh ?? ''}`, en: `${name} ${operand?.name.en ?? ''}` },
            summary,
          ]),
        },
      ],
      operands: { zh: '[报告] [编码[#条款] | 文件 …]', en: '[report] [code[#clause] | file …]' },
      options: {
        json: { help: { zh: '输出 JSON', en: 'Print as JSON' } },
        ics: { help: { zh: '把复审输出成日历文件', en: 'Print the reviews as a calendar file' } },
        owner: {
          value: 'role',
          help: { zh: '用于日历：只要这个岗位负责的复审', en: 'Of the calendar: the reviews of one owner only' },
        },
        content: contentOption,
        today: todayOption({ zh: '当作今天是这一天来报告', en: 'Report as if today were this date' }),
      },
      examples: [
        'npm run report',
        'npm run report -- reviews --ics --owner trainer > reviews.ics',
        'npm run report -- coverage',
        'npm run report -- contradictions --json',
        'npm run report -- touches AP-03#dye',
      ],
    },
    argv,
  );
  const today = dayAsked(args.value('today'));
  const [name = 'summary', ...asked] = args.operands;
  const report = reportNamed(name);
  const dir = contentDir(args.value('content'));
  tellUnsettled(dir);
  const corpus = soundCorpus(dir);
  const refusal = report.operand
    ? report.operand.refusal(corpus, asked)
    : asked.length > 0 &&
      told(
        `报告 ${name} 后面不用再写：${asked.join(' ')}`,
        `The report ${name} takes nothing more, but got: ${asked.join(' ')}`,
      );
  if (refusal) misuse(refusal);
  const owner = args.value('owner');
  const isCalendar = args.flag('ics') || owner !== undefined;
  if (isCalendar && name !== 'reviews') misuse(told('只有 reviews 有日历', 'Only reviews come as a calendar', ' · '));
  const roles = corpus.vocabulary.roles.map(({ id }) => id);
  if (owner !== undefined && !roles.includes(owner))
    misuse(told(`没有这个岗位：${owner}`, `There is no role ${owner}: ${roles.join(', ')}`, ' · '));
  return {
    report,
    corpus,
    asked,
    today: today ?? todayFor(corpus.site),
    json: args.flag('json'),
    calendar: isCalendar ? { owner } : undefined,
  };
}

function reportNamed(name: string): ReportMaker {
  const names = Object.keys(reports).join(', ');
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  return (
    report ?? misuse(told(`没有报告“${name}”。报告有 ${names}`, `There is no report "${name}". Reports: ${names}`))
  );
}
