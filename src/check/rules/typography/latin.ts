import { foundBy, type Pattern, withoutOverlaps } from './pattern.ts';
import { doubledSigns, tabs } from './run-patterns.ts';
import type { Correction } from './kinds.ts';

/** Characters without which an English text has no fault of these kinds. */
const suspicious = /[，。；：？！、（）]|[A-Za-z0-9)”"’%] +[,.;:?!]|,[A-Za-z“"]|[,.;:]{2}|([%％‰℃￥¥])\1|\t/;
/** Small words of which two in a row are a slip. */
const doubled = /\b(the|an?|of|to|and|your|for|with) +\1\b/i;

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
    // Of other words two may be meant: "switch it on on Monday", "the best there is is here".
    kind: 'twice',
    needs: doubled,
    pattern: /(?<![\w’'.-])(the|an?|of|to|and|your|for|with) +\1(?![\w’'.-])/giu,
    replace: ([, word]) => word,
    safe: false,
  },
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
  return suspicious.test(text) || doubled.test(text) ? withoutOverlaps(foundBy(patterns, text)) : [];
}
