import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  cardsOf,
  type DeckCards,
  type MediaReader,
  type Problem,
  Prover,
  sizes,
  Typesetter,
  usualOptions,
} from '../../src/cards/index.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import type { CardSizeId, Deck } from '../../src/schema/index.ts';
import { cacheDir, productDir } from '../lib/places.ts';
import { picturesHash } from './media-reader.ts';
import { makeDeck } from './make-deck.ts';

const keptDir = join(cacheDir, 'cards');

/** What came of the sheets of a deck in one size. */
interface ReadySheets {
  /** The folder that holds the files; undefined when something does not fit or is refused. */
  dir?: string;
  problems: readonly Problem[];
  /** How many cards the deck has. */
  cards: number;
  /** What is not printed because its time is over. */
  leftOut: readonly Problem[];
}

/** Makes the sheets that a site offers ready to print; those that came out the same before are taken from the cache. */
export class SheetMaker {
  readonly #typesetter: Typesetter;
  readonly #media: MediaReader;
  readonly #prover = new Prover();
  readonly #tools = toolsHash();
  readonly #corpus: Corpus;
  readonly #today: Day;

  constructor(corpus: Corpus, today: Day, media: MediaReader) {
    this.#typesetter = new Typesetter(undefined, media);
    this.#media = media;
    this.#corpus = corpus;
    this.#today = today;
  }

  /** The sheets of a deck in a size. */
  async make(deck: Deck, size: CardSizeId): Promise<ReadySheets> {
    const of = cardsOf(this.#corpus, deck, this.#today);
    const kept = join(keptDir, keyOf(this.#corpus, of, deck, size, this.#tools, this.#media));
    if (existsSync(kept)) return { dir: kept, problems: [], leftOut: [], cards: of.cards.length };
    const beside = `${kept}.${process.pid}`;
    const options = {
      ...usualOptions,
      languages: this.#corpus.languages.all,
      corpus: this.#corpus,
      today: this.#today,
      deck: deck.deck,
      size: sizes[size],
      facesPerStandard: deck.facesPerStandard,
      prove: this.#prover.prove.bind(this.#prover),
    };
    const all = join(beside, 'all');
    const { problems, leftOut, files } = await makeDeck(this.#typesetter, deck, options, all, () => undefined);
    for (const file of files.filter((name) => basename(name).includes('_sheets-')))
      copyFileSync(resolve(file), join(beside, basename(file)));
    rmSync(all, { recursive: true, force: true });
    if (problems.length === 0) keep(beside, kept);
    rmSync(beside, { recursive: true, force: true });
    return { ...(problems.length === 0 && { dir: kept }), problems, leftOut, cards: of.cards.length };
  }

  /** Ends what reads the finished files. */
  async close(): Promise<void> {
    await this.#prover.close();
  }
}

/** Puts a folder into the cache. Another process may have been faster; what it made is the same. */
function keep(made: string, kept: string): void {
  try {
    renameSync(made, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  }
}

/** A name that changes with anything that the sheets of a deck are made from. */
function keyOf(corpus: Corpus, of: DeckCards, deck: Deck, size: CardSizeId, tools: string, media: MediaReader): string {
  const { cards, problems } = of;
  const label = corpus.vocabulary.decks.find(({ id }) => id === deck.deck);
  const { site, languages } = corpus;
  const pictures = picturesHash(cards, media);
  const inputs = [tools, pictures, cards, problems, deck, label, sizes[size], languages.all, site.brand, site.baseUrl];
  const hash = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
  return `${deck.deck}-${size}-${hash.slice(0, 16)}`;
}

/** Of all that sets cards on paper: it stands below one folder. How a kind is set already shows in the cards. */
function toolsHash(): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(join(productDir, 'src/cards'), { withFileTypes: true, recursive: true }))
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex');
}
