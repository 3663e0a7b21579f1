import type { Random } from './random.ts';
import type { RealWords } from './real-words.ts';
import { manners, objects, type Pair, places, subjects, verbs } from './words.ts';

/** How made-up standards speak. */
export interface Voice {
  /** A line that a standard could hold. */
  line(random: Random): Pair;
  title(random: Random, index: number): Pair;
  /** Words to find a standard by, and ways of asking for it. */
  aliases(random: Random): readonly Pair[];
  asked(random: Random): readonly Pair[];
}

/** Search words and questions of a shipped standard, about. */
const [someAliases, someAsked] = [22, 14] as const;

/**
 * Lines of a verb, an object, a place, a manner and a number of no unit, so that few are alike; of few words, which the
 * check takes no notice of.
 */
export const plainVoice: Voice = {
  line: (random) => {
    const [verb, object, place, manner] = [
      random.pick(verbs),
      random.pick(objects),
      random.pick(places),
      random.pick(manners),
    ];
    const table = random.below(58) + 2;
    const zh = `${place.zh}${manner.zh}${verb.zh}${object.zh}，${table} 号桌起`;
    const en = `${verb.en} ${object.en} ${place.en} ${manner.en}, from table ${table} on`;
    return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
  },
  title: (_, index) => {
    const subject = subjects[index % subjects.length] ?? { zh: '', en: '' };
    return { zh: `${subject.zh}规范 ${index + 1}`, en: `${subject.en} rule ${index + 1}` };
  },
  aliases: (random) =>
    wordings(
      random,
      [
        { zh: '要点', en: ' tips' },
        { zh: '窍门', en: ' tricks' },
      ],
      someAliases / 2,
    ),
  asked: (random) =>
    wordings(
      random,
      [
        { zh: '到底要怎么做才对', en: ' done right on a busy day' },
        { zh: '没做好会怎么样', en: ' when nobody is looking' },
      ],
      someAsked / 2,
    ),
};

/** Subjects with endings, different for each standard. */
function wordings(random: Random, endings: readonly Pair[], count: number): Pair[] {
  const from = random.below(subjects.length);
  const chosen = Array.from(
    { length: count },
    (_, step) => subjects[(from + step * 3) % subjects.length] ?? { zh: '', en: '' },
  );
  return endings.flatMap(({ zh, en }) => chosen.map((subject) => ({ zh: subject.zh + zh, en: subject.en + en })));
}

/** Lines of as many different words as people really write, which is what an index grows by. */
export function realVoice({ phrase }: RealWords): Voice {
  const some = (random: Random, count: number, least: number, more: number) =>
    Array.from({ length: count }, () => phrase(random, least + random.below(more)));
  return {
    line: (random) => phrase(random, 7),
    title: (random, index) => {
      const { zh, en } = phrase(random, 3);
      return { zh: `${zh} ${index + 1}`, en: `${en} ${index + 1}` };
    },
    aliases: (random) => some(random, someAliases, 1, 3),
    asked: (random) => some(random, someAsked, 4, 3),
  };
}
