import { join, relative, resolve } from 'node:path';
import { type CardSize, isTrialAddress, sizes } from '../../src/cards/index.ts';
import { type Corpus, todayFor } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import type { Deck } from '../../src/schema/index.ts';
import { type CardArgs, cardOptions, decksOf, type Settings, settingsOf, sizeOf } from '../cards/options.ts';
import { refuseUnused } from '../cards/unused.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, settledCorpus, wholeCorpus } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { folderToWrite } from '../lib/out-dir.ts';
import { homeDir } from '../lib/places.ts';
import { told } from '../lib/told.ts';

/** What `npm run cards` is asked for. */
export interface CardsCall {
  /** The content folder. */
  content: string;
  corpus: Corpus;
  today: Day;
  task: Task;
  /** The folder to write into. */
  outDir: string;
  settings: Settings;
  json: boolean;
  /** Whether what is made is recorded as printed. */
  printed: boolean;
}

type Task =
  | { type: 'list' }
  | { type: 'stale' }
  | { type: 'calibrate'; flip: 'long' | 'short' }
  | { type: 'make'; decks: Sized[] };

/** A deck in the size it is to be made in. */
export interface Sized {
  deck: Deck;
  size: CardSize;
}

/** Reads which cards are asked for. Ends with 2 and the reason when that makes no sense. */
export function cardsCall(argv?: readonly string[]): CardsCall {
  const args = readArgs(
    {
      name: 'npm run cards --',
      summary: {
        zh:
          '制作速查卡：一份单面的 PDF，一份拼好版、供打印裁切和塑封的 PDF。\n' +
          '生成文件不等于印了：真要印的时候加上 --printed。\n' +
          '有一面排不下或有卡不能做，以 1 结束；这一组就什么也不写，以前做的文件也删去。',
        en:
          'Makes quick-reference cards: a PDF of the faces, and a PDF of sheets to print, cut and laminate.\n' +
          'Making a file is not printing it: add --printed when you print.\n' +
          'Ends with 1 when a face does not fit or a card is refused; then nothing of that deck is written,\n' +
          'and its files of an earlier day are taken away.',
      },
      options: cardOptions,
      examples: [
        'npm run cards -- --deck front-desk --size a7',
        'npm run cards -- --deck front-desk --size a7 --printed',
        'npm run cards -- --all --size id1-flush --lang zh',
        'npm run cards -- --stale --json',
        'npm run cards -- --calibrate --back-offset -2,-1',
      ],
    },
    argv,
  );
  const content = contentDir(args.value('content'));
  // A sheet for trying a printer holds no content.
  const corpus = args.flag('calibrate') ? settledCorpus(content) : wholeCorpus(content);
  const settings = settingsOf(args, corpus);
  const task = taskOf(args, corpus, settings);
  if (args.flag('printed')) refuseExampleAddress(corpus, content);
  return {
    content,
    corpus,
    today: todayFor(corpus.site),
    task,
    outDir: folderToWrite(resolve(args.value('out') ?? join(homeDir, 'out/cards'))),
    settings,
    json: args.flag('json'),
    printed: args.flag('printed'),
  };
}

/** Ends with 2 where cards to print would carry an address that is nobody's. */
function refuseExampleAddress({ site: { baseUrl } }: Corpus, content: string): void {
  if (!isTrialAddress(baseUrl)) return;
  const file = join(relative(process.cwd(), content), 'site.yml');
  misuse(
    told(
      `卡片上的二维码会指向示例网址 ${baseUrl}，谁也打不开。先在 ${file} 的 baseUrl 写上真的网址，再印；试印不用加 --printed`,
      `The codes on the cards would lead to the example address ${baseUrl}, which nobody can open. ` +
        `Write the real one as baseUrl in ${file} before you print; a trial needs no --printed`,
    ),
  );
}

function taskOf(args: CardArgs, corpus: Corpus, { flip }: Settings): Task {
  const tasks = (['list', 'stale', 'calibrate'] as const).filter((name) => args.flag(name));
  const [task, another] = tasks;
  if (another)
    misuse(told(`--${task} 和 --${another} 不能一起用`, `Ask for --${task} or --${another}, not both`, ' · '));
  refuseUnused(args, task ?? 'make');
  if (task === 'list' || task === 'stale') return { type: task };
  if (task === undefined) return { type: 'make', decks: sizedDecks(args, corpus) };
  if (flip === 'fold' || flip === 'none')
    misuse(told('校准要写 --duplex long 或 short', 'Calibration needs --duplex long or short'));
  return { type: 'calibrate', flip };
}

/** The decks asked for that are made in the size asked for, or in their usual one; says which are not. */
function sizedDecks(args: CardArgs, corpus: Corpus): Sized[] {
  const asked = sizeOf(args);
  const chosen = decksOf(args, corpus).map((deck) => ({ deck, size: asked ?? sizes[deck.sizes[0] ?? 'a7'] }));
  for (const { deck, size } of chosen)
    if (!deck.sizes.includes(size.id))
      console.error(
        told(
          `${deck.deck} 不做 ${size.id}，它的尺寸：${deck.sizes.join('、')}`,
          `${deck.deck} is not made in ${size.id}; its sizes: ${deck.sizes.join(', ')}`,
        ),
      );
  const inSize = chosen.filter(({ deck, size }) => deck.sizes.includes(size.id));
  return inSize.length > 0 ? inSize : misuse(told('没有卡组做成这个尺寸', 'No deck is made in that size'));
}
