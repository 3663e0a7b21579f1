import {
  type Batch,
  cardsOf,
  makeBatch,
  type MakeOptions,
  type Problem,
  problemText,
  sizes,
  Typesetter,
  usualOptions,
} from '../../../src/cards/index.ts';
import type { Corpus } from '../../../src/corpus/index.ts';
import { exampleCorpus, exampleDeck } from '../../helpers/example-manuals.ts';
import { deckOf } from './corpus.ts';
import { testDay } from '../../helpers/day.ts';

/** One typesetter for a test file: starting it reads the fonts. */
export const typesetter = new Typesetter();

export const usual = {
  ...usualOptions,
  languages: ['zh', 'en'],
  size: sizes['id1-flush'],
  facesPerStandard: 1,
  today: testDay,
} as const;

/** Makes the deck of a made-up corpus, and says what was wrong. */
export async function tryMake(
  corpus: Corpus,
  options: Partial<MakeOptions> = {},
): Promise<{ batch: Batch | undefined; problems: readonly Problem[]; text: string }> {
  const deck = deckOf(corpus);
  const { cards, problems } = cardsOf(corpus, deck, testDay);
  if (problems.length > 0) return { batch: undefined, problems, text: textOf(problems) };
  const made = await makeBatch(typesetter, cards, { ...usual, corpus, deck: deck.deck, ...options });
  typesetter.forget();
  return { batch: made.batch, problems: made.problems ?? [], text: textOf(made.problems ?? []) };
}

/** Makes the first cards of a deck of the example manuals. */
export async function makeExample(deckId: string, count: number, options: Partial<MakeOptions> = {}): Promise<Batch> {
  const [corpus, deck] = [exampleCorpus(), exampleDeck(deckId)];
  const made = await makeBatch(typesetter, cardsOf(corpus, deck, testDay).cards.slice(0, count), {
    ...usual,
    corpus,
    deck: deckId,
    facesPerStandard: deck.facesPerStandard,
    ...options,
  });
  typesetter.forget();
  if (!made.batch) throw new Error(textOf(made.problems));
  return made.batch;
}

const textOf = (problems: readonly Problem[]) => problems.map((problem) => problemText(problem).en).join('\n');
