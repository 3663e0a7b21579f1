import type { Corpus } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption, settledCorpus } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { type Selected, selectPages } from '../translated/selection.ts';
import { acceptWanted, formatWrong } from '../translate/words.ts';

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
}

/** Reads what is to be translated. Ends with 2 and the reason when that makes no sense. */
export function translateCall(argv?: readonly string[]): TranslateCall {
  const args = readArgs(
    {
      name: 'npm run translate --',
      summary:
        'status: how far the translation of each page is. With codes: shows each part of an older text:\n' +
        'the text then, the text now, the translation; and asks of each whether the translation is right as it\n' +
        'stands. What is accepted is recorded as `npm run translated` would. Without a terminal it only shows.',
      operands: 'status | code | code#clause | path …',
      options: {
        accept: { help: 'Accept every part named, for scripts; a code names all of its parts' },
        format: { value: 'format', help: 'How to report the status: text, json (text)' },
        content: contentOption,
      },
      examples: [
        'npm run translate -- status --format json',
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
  if (isStatus && (accept || args.operands.length > 1)) misuse(acceptWanted);
  const corpus = settledCorpus(dir);
  const { selected, unknown } = isStatus
    ? { selected: undefined, unknown: [] }
    : selectPages(corpus, dir, args.operands, false);
  return { corpus, contentDir: dir, selected, unknown, accept, json: format === 'json' };
}
