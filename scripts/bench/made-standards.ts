import { headings, type Kind, kinds, skeletons } from '../../src/schema/index.ts';
import { type MadeClause, madeClauses } from './made-clauses.ts';
import { type Random, randomFrom } from './random.ts';
import { plainVoice, type Voice } from './voice.ts';
import { type Pair, reasons } from './words.ts';

/** Standards in a manual, about as many as the shipped manuals hold. */
export const standardsPerManual = 12;

/** A made-up standard: its pages, and its parts for sites that are built in another way. */
export interface MadeStandard {
  kind: Kind;
  code: string;
  /** The path below the language folder. */
  slug: string;
  title: Pair;
  rule: Pair;
  clauses: readonly MadeClause[];
  body: Pair;
  /** Words to find it by, and ways of asking for it. */
  aliases: readonly Pair[];
  asked: readonly Pair[];
}

const kindList = Object.keys(kinds) as Kind[];

/** The standards of a made-up corpus. The first fifty of five hundred are the same as the fifty of fifty. */
export function madeStandards(count: number, voice: Voice = plainVoice): MadeStandard[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(index + 1);
    const kind = kindList[index % kindList.length] as Kind;
    const rule = voice.line(random);
    const number = Math.floor(index / standardsPerManual);
    return {
      kind,
      code: `${prefixOf(number)}-${String((index % standardsPerManual) + 1).padStart(2, '0')}`,
      slug: `${manualId(number)}/standard-${index + 1}`,
      title: voice.title(random, index),
      rule: { zh: `${rule.zh}。`, en: `${rule.en}.` },
      clauses: madeClauses(kind, random, 6, voice),
      body: madeBody(kind, random, voice),
      aliases: voice.aliases(random),
      asked: voice.asked(random),
    };
  });
}

/** The id of a made-up manual, which is its folder. */
export function manualId(number: number): string {
  return `manual-${number + 1}`;
}

/** Two capitals for each manual: AA, AB … ZZ. */
export function prefixOf(number: number): string {
  return String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
}

/** The explanation below a standard: paragraphs, and a list under every second heading. */
function madeBody(kind: Kind, random: Random, voice: Voice): Pair {
  const sections = skeletons[kind].order.slice(0, 3).map((heading, index) => {
    const paragraphs = [random.pick(reasons), random.pick(reasons), voice.line(random), random.pick(reasons)];
    const lines = index % 2 ? [voice.line(random), voice.line(random), voice.line(random)] : [];
    const text = (locale: 'zh' | 'en') => {
      const prose = paragraphs
        .map((pair) => pair[locale] + (locale === 'zh' ? '。' : '.'))
        .join(locale === 'zh' ? '' : ' ');
      const list = lines.map((pair) => `- ${pair[locale]}\n`).join('');
      return `\n## ${headings[heading][locale]}\n\n${prose}\n${list === '' ? '' : `\n${list}`}`;
    };
    return { zh: text('zh'), en: text('en') };
  });
  return { zh: sections.map(({ zh }) => zh).join(''), en: sections.map(({ en }) => en).join('') };
}
