import { type CardSize, type MakeOptions, type SheetId, sheets, sizes } from '../../src/cards/index.ts';
import { nearest } from '../../src/corpus/edit-distance.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Deck } from '../../src/schema/index.ts';
import type { Parsed } from '../lib/args.ts';
import type { Option } from '../lib/command.ts';
import { contentOption } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';

/** The options of `npm run cards`. */
export const cardOptions = {
  deck: { value: 'id', help: { zh: '做这一组', en: 'Make one deck' } },
  all: { help: { zh: '有这个尺寸的每一组都做', en: 'Make every deck that is made in the size' } },
  list: { help: { zh: '列出各组卡片、尺寸和张数', en: 'List the decks, their sizes and how many cards they hold' } },
  stale: {
    help: { zh: '列出要重印的卡，什么也不做', en: 'List the printed cards that must be reprinted; nothing is made' },
  },
  json: { help: { zh: '与 --list 或 --stale 一起：输出 JSON', en: 'With --list or --stale: print as JSON' } },
  calibrate: {
    help: {
      zh: '做一张校准页，读出打印机的 --back-offset，或验证写出的偏移',
      en: 'Make a sheet that tells the --back-offset of a printer, or tries the one given',
    },
  },
  size: {
    value: 'size',
    help: {
      zh: `${Object.keys(sizes).join('、')}（这一组平常的尺寸）`,
      en: `${Object.keys(sizes).join(', ')} (the usual size of the deck)`,
    },
  },
  sheet: {
    value: 'paper',
    help: { zh: `${Object.keys(sheets).join(' 或 ')}（a4）`, en: `${Object.keys(sheets).join(' or ')} (a4)` },
  },
  lang: {
    value: 'zh,en',
    help: {
      zh: '语言：两种就一正一反，一种就一面接一面（内容的全部语言）',
      en: 'Languages: two stand front and back, one has its faces follow each other (all of the content)',
    },
  },
  duplex: {
    value: 'edge',
    help: {
      zh: '翻面的边：long 长边，short 短边，none 正反两面各一个文件、印好再粘（long）',
      en: 'long, short, or none for fronts and backs in two files to glue (long)',
    },
  },
  fold: {
    help: { zh: '正反两面并排印在单面纸上，对折', en: 'Front and back side by side on one-sided paper, to fold' },
  },
  bleed: {
    value: 'mm',
    help: { zh: '每边多印出的毫米数，0 到 3（0）', en: 'Paper beyond the trim on each side, 0 to 3 (0)' },
  },
  gap: {
    value: 'mm',
    help: { zh: '卡与卡之间另留的毫米数，0 到 20（0）', en: 'Space between cards beyond the bleed, 0 to 20 (0)' },
  },
  'back-offset': {
    value: 'dx,dy',
    help: {
      zh: '背面移动多少毫米，先右后下，例如 -2,-1',
      en: 'Move the backs by so many millimetres, right and down, such as -2,-1',
    },
  },
  out: { value: 'dir', help: { zh: '写到哪里（out/cards）', en: 'Where to write (out/cards)' } },
  printed: {
    help: {
      zh: '把做的卡记为已经印了，写进内容的 cards.lock.json，供 --stale 对照',
      en: 'Record the cards made as printed, in cards.lock.json of the content, for --stale to compare',
    },
  },
  content: contentOption,
} as const satisfies Record<string, Option>;
export type CardArgs = Parsed<keyof typeof cardOptions>;

/** How cards are made, apart from which. */
export type Settings = Omit<MakeOptions, 'corpus' | 'deck' | 'size' | 'facesPerStandard' | 'today'>;

/** What the options ask for, apart from the deck. Ends with 2 and the reason when they make no sense. */
export function settingsOf(args: CardArgs, corpus: Corpus): Settings {
  const flip = args.flag('fold') ? 'fold' : choice(args, 'duplex', ['long', 'short', 'none'], 'long');
  if (args.flag('fold') && args.value('duplex'))
    misuse(told('--fold 和 --duplex 不能一起用', 'Ask for --fold or --duplex, not both'));
  const bleedMm = millimetres(args, 'bleed', 0, 3);
  if (flip === 'fold' && bleedMm > 0) misuse(told('对折的卡没有出血', 'Cards to fold have no bleed'));
  const backOffsetMm = offsetOf(args.value('back-offset'));
  if ((flip === 'fold' || flip === 'none') && backOffsetMm.some((mm) => mm !== 0))
    misuse(
      told(
        '单面打印没有可移动的背面',
        '--back-offset moves the back of a sheet printed on both sides; there is none here',
        ' · ',
      ),
    );
  return {
    sheet: choice<SheetId>(args, 'sheet', Object.keys(sheets) as SheetId[], 'a4'),
    languages: languagesOf(args.value('lang'), corpus.languages.all),
    flip,
    bleedMm,
    gapMm: millimetres(args, 'gap', 0, 20),
    backOffsetMm,
  };
}

/** The size asked for; undefined when each deck is to have its usual one. */
export function sizeOf(args: CardArgs): CardSize | undefined {
  const asked = args.value('size');
  return asked === undefined ? undefined : sizes[choice(args, 'size', Object.keys(sizes) as CardSize['id'][], 'a7')];
}

/** The decks asked for. Ends with 2 when there is no such deck. */
export function decksOf(args: CardArgs, { decks }: Corpus): readonly Deck[] {
  const asked = args.value('deck');
  if (args.flag('all') === (asked !== undefined))
    misuse(
      told(
        '请写 --all 或一个 --deck。--list 列出卡组，--help 列出选项',
        'Ask for --all or for one --deck. --list shows the decks, --help the options',
      ),
    );
  if (asked === undefined) return decks;
  const deck = decks.find((candidate) => candidate.deck === asked);
  if (deck) return [deck];
  const names = decks.map((candidate) => candidate.deck);
  const meant = nearest(asked, names);
  return misuse(
    told(
      `没有卡组“${asked}”${meant ? `，您是不是要写 ${meant}？` : ''}卡组有 ${names.join('、')}`,
      `There is no deck "${asked}".${meant ? ` Did you mean ${meant}?` : ''} Decks: ${names.join(', ')}`,
    ),
  );
}

function choice<Choice extends string>(
  args: CardArgs,
  name: keyof typeof cardOptions,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const asked = args.value(name) ?? usual;
  const found = choices.find((candidate) => candidate === asked);
  return (
    found ??
    misuse(
      told(
        `--${name} 没有 ${asked}，可以写 ${choices.join('、')}`,
        `Unknown ${name}: ${asked}. Choose from ${choices.join(', ')}`,
      ),
    )
  );
}

function millimetres(args: CardArgs, name: keyof typeof cardOptions, least: number, most: number): number {
  const asked = args.value(name) ?? String(least);
  const value = Number(asked);
  return asked.trim() !== '' && value >= least && value <= most
    ? value
    : misuse(
        told(
          `--${name} 写 ${least} 到 ${most} 毫米，不是“${asked}”`,
          `--${name} takes millimetres from ${least} to ${most}, not "${asked}"`,
        ),
      );
}

/** The languages asked for, among those of the content; all of them when none is named. */
function languagesOf(asked: string | undefined, offered: readonly Locale[]): readonly Locale[] {
  if (asked === undefined) return offered;
  const names = asked.split(',');
  const found = names.flatMap((name) => offered.find((locale) => locale === name) ?? []);
  if (found.length === names.length && new Set(found).size === found.length) return found;
  const choices = offered.length > 1 ? `${offered.join(' or ')}, or ${offered.join(',')}` : offered.join();
  return misuse(told(`没有这种语言：${asked}。可以写 ${choices}`, `Unknown languages: ${asked}. Write ${choices}`));
}

function offsetOf(asked = '0,0'): readonly [number, number] {
  const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(asked);
  const [x, y] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(x) <= 10 && Math.abs(y) <= 10
    ? [x, y]
    : misuse(
        told(
          `--back-offset 写两个毫米数，不超过 10，例如 -2,-1，不是“${asked}”`,
          `--back-offset takes two numbers of millimetres up to 10, such as -2,-1, not "${asked}"`,
        ),
      );
}
