import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, translationProgress } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption, settledCorpus } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { type Selected, selectPages } from '../translated/selection.ts';
import { acceptWanted, formatWrong, noSuchPage } from '../translate/words.ts';

/** What `npm run translate` is asked for. */
export interface TranslateCall {
  corpus: Corpus;
  contentDir: string;
  /** The pages to go through; undefined where the state of all is asked for. */
  selected: readonly Selected[] | undefined;
  /** What is to be said of operands that name no page. */
  unknown: readonly string[];
  /** Whether what is named is accepted without a question. */
  accept: boolean;
  json: boolean;
  /** The manuals and codes whose state is asked for; all where none is named. */
  of: readonly string[];
}

/** Reads what is to be translated. Ends with 2 and the reason when that makes no sense. */
export function translateCall(argv?: readonly string[]): TranslateCall {
  const args = readArgs(
    {
      name: 'npm run translate --',
      summary: {
        zh:
          'status：全部页面或写出的页面译到哪里了。写编码：译的是旧文字的各处，列出当时的原文、现在的原文和译文，\n' +
          '逐处问译文对不对。认可的就照 npm run translated 记下。没有终端时只列出。',
        en:
          'status: how far the translations of all pages are, or of those named. With codes: what is of an older\n' +
          'text: the text then, the text now, the translation; and asks of each whether the translation is right as\n' +
          'it stands. What is accepted is recorded as `npm run translated` would. Without a terminal it only shows.',
      },
      operands: {
        zh: 'status [手册 | 编码 …] | 编码 | 编码#条款 | 路径 …',
        en: 'status [manual | code …] | code | code#clause | path …',
      },
      options: {
        accept: {
          help: {
            zh: '写出的各处全部认可，供脚本用；写编码就是它的每一处',
            en: 'Accept every part named, for scripts; a code names all of its parts',
          },
        },
        format: {
          value: 'format',
          help: { zh: '进度怎样输出：text、json（text）', en: 'How to report the status: text, json (text)' },
        },
        content: contentOption,
      },
      examples: [
        'npm run translate -- status --format json',
        'npm run translate -- status appearance',
        'npm run translate -- AP-03',
        'npm run translate -- AP-03#dye --accept',
      ],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  const format = args.value('format') ?? 'text';
  if (format !== 'text' && format !== 'json') misuse(formatWrong(format));
  const accept = args.flag('accept');
  const isStatus = args.operands.length === 0 || args.operands[0] === 'status';
  if (isStatus && accept) misuse(acceptWanted());
  const corpus = settledCorpus(dir);
  const of = isStatus ? args.operands.slice(1) : [];
  const known = translationProgress(corpus).flatMap(({ code, manual }) => [code, manual]);
  const stray = of.find((name) => !known.includes(name));
  if (stray !== undefined) misuse(noSuchPage(stray, nearest(stray, [...new Set(known)])));
  const { selected, unknown } = isStatus
    ? { selected: undefined, unknown: [] }
    : selectPages(corpus, dir, args.operands, false);
  return { corpus, contentDir: dir, selected, unknown, accept, json: format === 'json', of };
}
