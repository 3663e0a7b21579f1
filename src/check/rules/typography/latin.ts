import type { Pattern } from './pattern.ts';
import { doubledSigns, tabs } from './run-patterns.ts';
import type { Correction } from './kinds.ts';

/** Characters without which an English text has no fault of these kinds. */
const suspicious = /[，。；：？！、（）]|[A-Za-z0-9)”"’%] +[,.;:?!]|,[A-Za-z“"]|[,.;:]{2}|([%％‰℃￥¥])\1|\t/;

const word = 'A-Za-z0-9';
const narrow: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
};

/** What English texts have wrong about their marks; words in Chinese inside them keep those of Chinese. */
const patterns: readonly Pattern[] = [
  doubledSigns,
  tabs,
  {
    kind: 'latin-blank',
    needs: / [,.;:?!]/,
    pattern: new RegExp(`(?<=[${word})”"’%]) +(?=[,;?!.](?:\\s|$|[”"]))|(?<=[A-Za-z)”"’]) +(?=:(?:\\s|$))`, 'gmu'),
    replace: () => '',
    safe: true,
  },
  {
    kind: 'latin-blank',
    needs: / ,[a-z]/,
    pattern: /(?<=[a-z)”"]) +,(?=[a-z]{2})/gu,
    replace: () => ', ',
    safe: true,
  },
  {
    kind: 'repeat',
    needs: /([,.;:])\1/,
    pattern: new RegExp(`(?<=[${word})”"’%])([,.;:])\\1(?=\\s|$|[”"])`, 'gmu'),
    replace: ([, mark]) => mark,
    safe: true,
  },
  {
    kind: 'latin-next',
    needs: /,[A-Za-z]/,
    pattern: /(?<=(?<![\w.@/-])[a-z]{2,}),(?=[a-z]{2,}(?![\w@/=.-]))/gu,
    replace: () => ', ',
    safe: false,
  },
  {
    // A quotation mark behind a comma ends something or begins it: only the author knows where the blank belongs.
    kind: 'latin-next',
    needs: /,["“]/,
    pattern: /(?<=[a-z]{2}),(?=["“][A-Za-z])/gu,
    replace: () => undefined,
    safe: false,
  },
  {
    kind: 'latin-wide',
    needs: /[，。；：？！、]/,
    pattern: new RegExp(`(?<=[${word})”"’%])[，。；：？！、](?!\\p{Script=Han}) *`, 'gu'),
    replace: ({ 0: text, index, input }) => {
      const isLast = /^(?:$|[\n)”"’])/.test(input.slice(index + text.length, index + text.length + 1));
      return `${narrow[text.charAt(0)] ?? ''}${isLast ? text.slice(1) : ' '}`;
    },
    safe: true,
  },
  {
    kind: 'latin-wide',
    needs: /[（）]/,
    pattern: new RegExp(
      `(?<=[${word}] ?)（(?=[^（）\\n\\p{Script=Han}]+[）)])|(?<=（[^（）()\\n\\p{Script=Han}]+)）`,
      'gu',
    ),
    replace: ({ 0: text, index, input }) => {
      if (text === '（') return input[index - 1] === ' ' ? '(' : ' (';
      return /^\w/.test(input.slice(index + 1)) ? ') ' : ')';
    },
    safe: true,
  },
];

/** The faults of an English text, in order and without overlaps. */
export function latinFaultsOf(text: string): Correction[] {
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
  return withoutOverlaps(found);
}

/** Of faults that overlap, the first in the text. */
export function withoutOverlaps(found: readonly Correction[]): Correction[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((correction) => {
      if (correction.start < end) return false;
      end = correction.end;
      return true;
    });
}
