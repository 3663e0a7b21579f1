import type { Bilingual } from '../../../schema/index.ts';
import type { Fix } from '../../rule.ts';
import { hasHan } from '../../text/han.ts';

/** A correction inside one text, in offsets of that text. */
export interface Correction extends Fix {
  kind: TypographyKind;
}

/** The faults and how messages name them. */
export const typographyKinds = {
  mark: { zh: '汉字之间用了半角标点', en: 'a half-width mark between Chinese characters' },
  bracket: { zh: '汉字用了半角括号', en: 'half-width brackets around Chinese characters' },
  quote: { zh: '汉字用了直引号', en: 'straight quotes around Chinese characters' },
  width: { zh: '数字或字母用了全角', en: 'full-width digits or letters' },
  blank: { zh: '汉字之间有空格', en: 'a blank between Chinese characters' },
  dots: { zh: '省略号写法不对', en: 'an ellipsis written with other dots' },
  dash: { zh: '破折号写法不对', en: 'a dash written with hyphens' },
} as const satisfies Record<string, Bilingual>;
export type TypographyKind = keyof typeof typographyKinds;

/** Characters without which a text has no fault of these kinds. */
const suspicious = /[,.;:?!()"'０-９Ａ-Ｚａ-ｚ·]|--|。。|[\u3000 ]/;

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

type Replace = (match: RegExpExecArray) => string;
interface Pattern {
  kind: TypographyKind;
  /** Without one of these characters the pattern cannot match; a quick look saves the slow one. */
  needs: RegExp;
  pattern: RegExp;
  replace: Replace;
  safe: boolean;
}

const H = '\\p{Script=Han}';
const patterns: readonly Pattern[] = [
  {
    kind: 'dots',
    needs: /\.\.\.|。。|···/,
    pattern: new RegExp(`(?<=${H})(?:\\.{3,}|。{2,}|·{3,})`, 'gu'),
    replace: () => '……',
    safe: true,
  },
  {
    kind: 'mark',
    needs: /[,;:?!]/,
    pattern: new RegExp(`(?<=[${H}）”]) ?[,;:?!](?: ?(?=[${H}“（])|$)`, 'gmu'),
    replace: ([text]) => fullWidth[text.trim()] ?? text,
    safe: true,
  },
  {
    kind: 'mark',
    needs: /\./,
    pattern: new RegExp(`(?<=[${H}）”])\\.(?=[${H}“]|$)`, 'gmu'),
    replace: () => '。',
    safe: true,
  },
  {
    kind: 'bracket',
    needs: /\(/,
    pattern: new RegExp(`\\((?=${H})[^()\\n]+\\)|\\([^()\\n]*${H}\\)|(?<=${H})\\([^()\\n]*\\)(?=${H})`, 'gu'),
    replace: ([text]) => `（${text.slice(1, -1)}）`,
    safe: true,
  },
  {
    kind: 'quote',
    needs: /"/,
    pattern: /"([^"\n]*)"/gu,
    replace: ([text, inner = '']) => (hasHan(inner) ? `“${inner}”` : text),
    safe: true,
  },
  {
    kind: 'quote',
    needs: /'/,
    pattern: new RegExp(`'(${H}[^'\\n]*)'`, 'gu'),
    replace: ([, inner]) => `‘${inner ?? ''}’`,
    safe: true,
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
    needs: /[\u3000 ]/,
    pattern: new RegExp(`(?<=${H})(?<!第[一二三四五六七八九十百零]{1,4}[章节条编篇部])[ \\u3000]+(?=${H})`, 'gu'),
    replace: () => '',
    safe: false,
  },
];

/** The corrections a Chinese text needs, in order and without overlaps. */
export function typographyOf(text: string): Correction[] {
  if (!suspicious.test(text)) return [];
  const found: Correction[] = [];
  for (const { kind, needs, pattern, replace, safe } of patterns) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const written = replace(match);
      if (written !== match[0])
        found.push({ kind, start: match.index, end: match.index + match[0].length, text: written, safe });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((correction) => {
    // Of two that overlap, the first in the text stays.
    if (correction.start < end) return false;
    end = correction.end;
    return true;
  });
}

/** A line of a body with what is not prose blanked out: code, addresses, tags. Lengths stay as they are. */
export function maskMarkup(line: string): string {
  return line.replaceAll(
    /`[^`]*`|\]\([^()\s]*(?:\s+"[^"]*")?\)|<[^<>]*>|\{[^{}]*\}|https?:\/\/[^\s\p{Script=Han}]+/gu,
    (text) => 'x'.repeat(text.length),
  );
}
