import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cardsOf, problemText, Prover, sizes, Typesetter, usualOptions } from '../../src/cards/index.ts';
import { type Corpus, corpusFromDisk, todayFor } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { type CardSizeId, type Deck, readySizes } from '../../src/schema/index.ts';
import type { AfterBuildStep } from '../lib/after-build-step.ts';
import { exitCodes } from '../lib/exit.ts';
import { projectDir } from '../lib/run.ts';
import { makeDeck } from './make-deck.ts';

const cacheDir = join(projectDir, '.cache/cards');

/** Adds the files that the pages of decks offer. A deck that came out the same before is taken from the cache. */
export const cardsStep: AfterBuildStep = {
  say: 'Making the cards',
  run: async ({ contentDir, siteDir }) => {
    const corpus = corpusFromDisk(contentDir);
    const wanted = corpus.decks.flatMap((deck) => readySizes(deck).map((size) => ({ deck, size })));
    if (wanted.length === 0) return exitCodes.clean;
    const target = join(siteDir, 'cards');
    mkdirSync(target, { recursive: true });
    const today = todayFor(corpus.site);
    const tools = toolsHash();
    const typesetter = new Typesetter();
    const prover = new Prover();
    let failed = false;
    try {
      for (const { deck, size } of wanted) {
        const kept = join(cacheDir, keyOf(corpus, deck, size, today, tools));
        if (!existsSync(kept)) failed = !(await keep(kept, corpus, deck, size, today, typesetter, prover)) || failed;
        if (existsSync(kept)) cpSync(kept, target, { recursive: true });
      }
    } finally {
      await prover.close();
    }
    return failed ? exitCodes.issues : exitCodes.clean;
  },
};

/** Makes the sheets of a deck into the cache; false, having said why, when something does not fit. */
async function keep(
  kept: string,
  corpus: Corpus,
  deck: Deck,
  size: CardSizeId,
  today: Day,
  typesetter: Typesetter,
  prover: Prover,
): Promise<boolean> {
  const beside = `${kept}.${process.pid}`;
  const options = {
    ...usualOptions,
    languages: corpus.languages.all,
    corpus,
    today,
    deck: deck.deck,
    size: sizes[size],
    facesPerStandard: deck.facesPerStandard,
    prove: prover.prove.bind(prover),
  };
  const { problems, leftOut, files } = await makeDeck(typesetter, deck, options, join(beside, 'all'), () => undefined);
  for (const { zh, en } of [...leftOut, ...problems].map(problemText)) console.error(`  ${zh}\n  ${en}`);
  for (const file of files.filter((name) => basename(name).includes('_sheets-')))
    copyFileSync(resolve(file), join(beside, basename(file)));
  rmSync(join(beside, 'all'), { recursive: true, force: true });
  if (problems.length === 0 && !existsSync(kept)) renameSync(beside, kept);
  rmSync(beside, { recursive: true, force: true });
  return problems.length === 0;
}

/** A name that changes with anything that the sheets of a deck are made from. */
function keyOf(corpus: Corpus, deck: Deck, size: CardSizeId, today: Day, tools: string): string {
  const { cards, problems } = cardsOf(corpus, deck, today);
  const label = corpus.vocabulary.decks.find(({ id }) => id === deck.deck);
  const { site, languages } = corpus;
  const inputs = [tools, cards, problems, deck, label, sizes[size], languages.all, site.brand, site.baseUrl];
  const hash = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
  return `${deck.deck}-${size}-${hash.slice(0, 16)}`;
}

/** Of all that sets cards on paper: it stands below one folder. How a kind is set already shows in the cards. */
function toolsHash(): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(join(projectDir, 'src/cards'), { withFileTypes: true, recursive: true }))
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex');
}
