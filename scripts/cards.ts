// npm run cards: makes quick-reference cards from the standards, or says which printed ones are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorOf, calibrationJob, emptyLock, problemText, Prover, recorded, Typesetter } from '../src/cards/index.ts';
import { cardsCall, type Sized } from './calls/cards.ts';
import { listText, staleText } from './cards/inform.ts';
import { readLock, writeLock } from './cards/lock-file.ts';
import { type DeckResult, makeDeck, summaryHead, summaryRow } from './cards/make-deck.ts';
import { tableText } from './cards/table.ts';
import { exitCodes } from './lib/exit.ts';

const { content, corpus, task, outDir, settings, json, preview } = cardsCall();

if (task.type === 'list') console.log(listText(corpus, json));
else if (task.type === 'stale') {
  const { text, count } = staleText(corpus, json);
  console.log(text);
  process.exitCode = count > 0 ? exitCodes.issues : exitCodes.clean;
} else if (task.type === 'calibrate') calibrate(task.flip);
else await make(task.decks);

function calibrate(flip: 'long' | 'short'): void {
  const typesetter = new Typesetter();
  const { document, messages } = typesetter.set('calibration', calibrationJob(settings.sheet, flip, authorOf(corpus)));
  if (!document) throw new Error(messages.join('\n'));
  mkdirSync(outDir, { recursive: true });
  const file = join(outDir, `calibration-${settings.sheet}-${flip}.pdf`);
  writeFileSync(file, typesetter.print(document));
  console.log(file);
}

async function make(decks: readonly Sized[]): Promise<void> {
  const typesetter = new Typesetter();
  const prover = new Prover();
  const results: { result: DeckResult; row: (string | number)[] }[] = [];
  let lock = readLock(corpus) ?? emptyLock;
  for (const { deck, size } of decks) {
    const options = {
      ...settings,
      corpus,
      deck: deck.deck,
      size,
      facesPerStandard: deck.facesPerStandard,
      prove: prover.prove.bind(prover),
    };
    const result = await makeDeck(typesetter, deck, options, outDir, (text) => console.error(text));
    for (const { zh, en } of result.problems.map(problemText)) console.error(`  ${zh}\n  ${en}`);
    results.push({ result, row: summaryRow(result, options) });
    if (result.problems.length === 0) lock = recorded(lock, deck.deck, size.id, settings.languages, result.cards);
  }
  await prover.close();
  for (const { result } of results) for (const file of result.files) console.log(file);
  console.log(
    `\n${tableText(
      summaryHead,
      results.map(({ row }) => row),
    )}`,
  );
  if (!preview) writeLock(content, lock);
  process.exitCode = results.some(({ result }) => result.problems.length > 0) ? exitCodes.issues : exitCodes.clean;
}
