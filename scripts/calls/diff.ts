import { type Corpus, ledgerOf, type Standard, todayFor } from '../../src/corpus/index.ts';
import { type Locale, localeNamed } from '../../src/languages/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { unknownCode } from '../check/selection.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption, soundCorpus } from '../lib/content.ts';
import { dayAsked } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { tellUnsettled } from '../publish/unsettled.ts';
import { told } from '../lib/told.ts';

/** A state of what was published: all of it on a day, or one standard in one revision. */
export type Point = { day: Day } | { code: string; number: string };

/** What `npm run diff` is asked for. */
export interface DiffCall {
  contentDir: string;
  corpus: Corpus;
  from: Point;
  to: Point | undefined;
  standards: readonly Standard[];
  locale: Locale;
  json: boolean;
}

/** Reads what is compared. Ends with 2 and the reason when that makes no sense. */
export function diffCall(argv?: readonly string[]): DiffCall {
  const args = readArgs(
    {
      name: 'npm run diff --',
      summary: {
        zh:
          '两天之间，或一条标准的两个修订之间发布了什么：新增、修改、删除的条款，新旧文字对照，写成 Markdown。\n' +
          '不写第二个，就到现在为止。',
        en:
          'Shows what was published between two days, or between two revisions of a standard: the clauses that were\n' +
          'added, modified and deleted, with their old and new words, as Markdown. Without a second one, up to now.',
      },
      operands: { zh: '从 [到]', en: 'from [to]' },
      options: {
        lang: {
          value: 'language',
          help: {
            zh: '用这种语言，不写就用承载数据的语言',
            en: 'In this language instead of the one that carries the facts',
          },
        },
        json: { help: { zh: '输出 JSON', en: 'As JSON' } },
        content: contentOption,
      },
      examples: ['npm run diff -- 2026-10-01', 'npm run diff -- CC-03@1.0 CC-03@1.1 --lang en'],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  tellUnsettled(dir);
  const corpus = soundCorpus(dir);
  const [from, to, ...more] = args.operands.map((operand) => pointOf(corpus, operand));
  if (!from)
    return misuse(
      told(
        '要写明从哪天或哪个修订起，例如：npm run diff -- 2026-10-01 或 CC-03@1.0',
        'Name a day or a revision to compare from, for instance: npm run diff -- 2026-10-01, or CC-03@1.0',
      ),
    );
  const codeOf = (point: Point) => ('code' in point ? point.code : '');
  if (more.length > 0 || (to && codeOf(to) !== codeOf(from)))
    return misuse(
      told(
        '比较两天，或同一条标准的两个修订',
        'Compare two days, or two revisions of one standard: CC-03@1.0 CC-03@1.1',
        ' · ',
      ),
    );
  forwards(corpus, from, to);
  const asked = args.value('lang');
  const locale = asked === undefined ? corpus.languages.authority : localeNamed(asked);
  if (!locale || !corpus.languages.all.includes(locale))
    return misuse(told(`没有这种语言：${asked ?? ''}`, `There is no such language: ${asked ?? ''}`, ' · '));
  const standards = corpus.standards.filter(({ code }) => !('code' in from) || code === from.code);
  return { contentDir: dir, corpus, from, to, standards, locale, json: args.flag('json') };
}

/** Ends with 2 where the first state came after the second, or a day is still to come. */
function forwards(corpus: Corpus, from: Point, to: Point | undefined): void {
  const today = todayFor(corpus.site);
  for (const point of [from, to])
    if (point && 'day' in point && point.day > today)
      misuse(told(`${point.day} 还没有到，今天是 ${today}`, `${point.day} is still to come: today is ${today}`));
  if (!to || placeOf(corpus, from) <= placeOf(corpus, to)) return;
  const [first, second] = [from, to].map((point) => ('day' in point ? point.day : `${point.code}@${point.number}`));
  misuse(
    told(
      `先写早的，再写晚的：${second ?? ''} ${first ?? ''}`,
      `Name the earlier one first: ${second ?? ''} ${first ?? ''}`,
    ),
  );
}

/** What comes after another in time has a greater place. */
function placeOf(corpus: Corpus, point: Point): number {
  if ('day' in point) return Date.parse(point.day);
  return ledgerOf(corpus, point.code).findIndex(({ number }) => number === point.number);
}

function pointOf(corpus: Corpus, operand: string): Point {
  const [, code, number] = /^([A-Za-z]+-\d+)@(\d+\.\d+)$/.exec(operand) ?? [];
  if (code === undefined || number === undefined) {
    if (/^[A-Za-z]+-\d+$/.test(operand)) return withoutNumber(corpus, operand.toUpperCase());
    const day = dayAsked(operand);
    return day === undefined ? misuse(told(`没有这一天：${operand}`, `There is no day "${operand}"`, ' · ')) : { day };
  }
  const { code: found, numbers } = publishedOf(corpus, code.toUpperCase());
  if (!numbers.includes(number))
    misuse(
      told(
        `${found} 没有发布过修订 ${number}，发布过的有：${numbers.join('、') || '没有'}`,
        `Revision ${number} of ${found} was never published; what was: ${numbers.join(', ') || 'none'}`,
      ),
    );
  return { code: found, number };
}

/** A standard with the numbers that were published of it. Ends with 2 where there is none of that code. */
function publishedOf({ standards, ledger }: Corpus, asked: string): { code: string; numbers: readonly string[] } {
  const known = standards.map(({ code }) => code);
  const code = known.find((one) => one === asked) ?? unknownCode(asked, known);
  return { code, numbers: [...new Set(ledger.filter((line) => line.code === code).map(({ number }) => number))] };
}

/** Ends with 2, with the revisions that a code alone may have meant. */
function withoutNumber(corpus: Corpus, asked: string): never {
  const { code, numbers } = publishedOf(corpus, asked);
  if (numbers.length === 0) return misuse(told(`${code} 还没有发布过`, `Nothing of ${code} was published yet`, ' · '));
  const meant = numbers.map((number) => `${code}@${number}`);
  const pair = meant.slice(-2).join(' ');
  return misuse(
    told(
      `要写明 ${code} 的哪个修订：${meant.join('、')}，例如 npm run diff -- ${pair}`,
      `Say which revision of ${code}: ${meant.join(', ')}; for instance npm run diff -- ${pair}`,
    ),
  );
}
