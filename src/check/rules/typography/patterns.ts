import { digitPatterns } from './digit-patterns.ts';
import type { Pattern } from './pattern.ts';
import { runPatterns } from './run-patterns.ts';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};
const widened = ([text]: RegExpExecArray) => fullWidth[text.trim()];

const H = String.raw`\p{Script=Han}`;
const opening = '“‘（《「『【';
const closing = '”’）》」』】';
/** Blanks of every width; all but the first come along with copied text. */
const blank = String.raw`[ \u3000\u00a0\u2000-\u200a\u202f\t]`;
/** Signs of emphasis between a text and its mark. */
const signs = String.raw`(?:\*{1,2}|__?|~~)?`;
/** Behind the number of a chapter a blank is usual. */
const behindHeading = '(?<!第[一二三四五六七八九十百零]{1,4}[章节条编篇部])';
/** A number as entries of a list have it. */
const number = '(?:[A-Za-z]|[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})';
const wordBefore = String.raw`${H}[A-Za-z][A-Za-z0-9]*|${H} ?\d+`;

/** Whatever is told by its neighbours alone, the surest first. Quotes need the whole text: see pairs.ts. */
export const patterns: readonly Pattern[] = [
  ...runPatterns,
  ...digitPatterns,
  {
    kind: 'dots',
    needs: /\.\.\.|。。|···/,
    pattern: new RegExp(`(?<=[${H}）”])(?:\\.{3,}|。{2,}|·{3,})`, 'gu'),
    replace: () => '……',
    safe: true,
  },
  {
    kind: 'mark',
    needs: /[,;:?!]/,
    pattern: new RegExp(
      `(?<=[${H}${closing}]${signs}) ?[,;:?!](?: ?(?=${signs}[${H}A-Za-z0-9０-９Ａ-Ｚａ-ｚ${opening}])|(?=[${closing}])|$)`,
      'gmu',
    ),
    replace: widened,
    safe: true,
  },
  {
    kind: 'mark',
    needs: /[,;:?!]/,
    pattern: new RegExp(`(?<=[A-Za-z0-9０-９Ａ-Ｚａ-ｚ%℃]${signs})[,;:?!] ?(?=${signs}[${H}${opening}])`, 'gu'),
    replace: widened,
    safe: true,
  },
  {
    kind: 'mark',
    needs: /[;?!]/,
    pattern: new RegExp(`(?<=${H}[A-Za-z0-9]+)[;?!](?=$|[${closing}])`, 'gmu'),
    replace: widened,
    safe: false,
  },
  {
    kind: 'mark',
    needs: /\./,
    pattern: new RegExp(`(?<=[${H}${closing}]${signs})\\.(?=[${opening}${closing}]|$)`, 'gmu'),
    replace: () => '。',
    safe: true,
  },
  {
    // Behind words that are quoted a sentence ends; a bracket may hold the number of an entry.
    kind: 'mark',
    needs: /[”’》」』】]\.|[*_]\./,
    pattern: new RegExp(`(?<=[”’》」』】]|${H}(?:\\*{1,2}|__?))\\.(?=${H})`, 'gu'),
    replace: () => '。',
    safe: false,
  },
  {
    kind: 'mark',
    needs: /\./,
    pattern: new RegExp(`(?<=${wordBefore})\\.(?=$|[${closing}])`, 'gmu'),
    replace: () => '。',
    safe: false,
  },
  {
    // A full stop or the dot of a foreign name: only the author knows.
    kind: 'dot',
    needs: /\./,
    pattern: new RegExp(`(?<=${H})\\.(?=${H})`, 'gu'),
    replace: () => undefined,
    safe: false,
  },
  {
    kind: 'list',
    needs: /[A-Z],/,
    pattern: new RegExp(`(?<![A-Za-z0-9])[A-Z](?:, ?[A-Z])+(?= ?${H})`, 'gu'),
    replace: ([text]) => text.replaceAll(/, ?/g, '、'),
    safe: false,
  },
  {
    kind: 'width',
    needs: /[０-９Ａ-Ｚａ-ｚ]/,
    pattern: /[０-９Ａ-Ｚａ-ｚ]+/g,
    replace: ([text]) => text.normalize('NFKC'),
    safe: true,
  },
  {
    kind: 'dash',
    needs: /--/,
    pattern: new RegExp(`(?<=${H}) ?-{2,} ?(?=${H})`, 'gu'),
    replace: () => '——',
    safe: true,
  },
  {
    kind: 'blank',
    needs: /[\u3000\u00a0\u2000-\u200a\u202f\t ]/,
    pattern: new RegExp(`(?<=${H})${behindHeading}${blank}+(?=${H})`, 'gu'),
    replace: () => '',
    safe: false,
  },
  {
    kind: 'edge',
    needs: /[\u3000\u00a0\u2000-\u200a\u202f\t ]/,
    pattern: new RegExp(
      `(?<=[${H}A-Za-z0-9])${blank}+(?=[，。；：？！、）”》」』】])|(?<=[，。；：？！、（“《「『【])${blank}+(?=[${H}A-Za-z0-9“（《])`,
      'gu',
    ),
    replace: () => '',
    safe: false,
  },
  {
    // What a number in brackets begins is a heading or an entry: the blank behind it is usual.
    kind: 'edge',
    needs: /[）”》」』】][\u3000\u00a0\u2000-\u200a\u202f\t ]|[\u3000\u00a0\u2000-\u200a\u202f\t ][“（《「『【]/,
    pattern: new RegExp(
      [
        `(?<=[）”》」』】])(?<!(?:^|[\\s，；。])[（【]?${number}[）】])${blank}+(?=[${H}${opening}])`,
        `(?<=${H})${behindHeading}${blank}+(?=[${opening}])`,
      ].join('|'),
      'gmu',
    ),
    replace: () => '',
    safe: false,
  },
];
