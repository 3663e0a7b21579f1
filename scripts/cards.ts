// npm run cards: makes quick-reference cards from the standards, or says which printed ones are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  authorOf,
  calibrationJob,
  emptyLock,
  finishSheets,
  isTrialAddress,
  type Problem,
  problemText,
  Prover,
  recorded,
  Typesetter,
} from '../src/cards/index.ts';
import { cardsCall, type Sized } from './calls/cards.ts';
import { listText, staleText, trialText } from './cards/inform.ts';
import { lockFile, readLock, readLockToCompare, writeLock } from './cards/lock-file.ts';
import { mediaReader } from './cards/media-reader.ts';
import { type DeckResult, makeDeck, summaryHead, summaryRow } from './cards/make-deck.ts';
import { tableText } from './cards/table.ts';
import { exitCodes } from './lib/exit.ts';
import { told } from './lib/told.ts';

const { content, corpus, today, task, outDir, settings, json, printed } = cardsCall();

if (task.type === 'list') console.log(listText(corpus, today, json));
else if (task.type === 'stale') {
  const { text, count } = staleText(corpus, readLockToCompare(corpus, content), today, json);
  console.log(text);
  process.exitCode = count > 0 ? exitCodes.issues : exitCodes.clean;
} else if (task.type === 'calibrate') await calibrate(task.flip);
else await make(task.decks);

async function calibrate(flip: 'long' | 'short'): Promise<void> {
  const { sheet, backOffsetMm } = settings;
  const typesetter = new Typesetter();
  const job = calibrationJob(sheet, flip, { author: authorOf(corpus), languages: corpus.languages.all }, backOffsetMm);
  const { made, messages } = typesetter.set('calibration', job, (document) => typesetter.print(document, today));
  if (!made) throw new Error(messages.join('\n'));
  mkdirSync(outDir, { recursive: true });
  const trial = backOffsetMm.some((mm) => mm !== 0) ? `_${backOffsetMm.join(',')}` : '';
  const file = join(outDir, `calibration-${sheet}-${flip}${trial}.pdf`);
  writeFileSync(file, await finishSheets(made, flip));
  console.log(file);
}

async function make(decks: readonly Sized[]): Promise<void> {
  // Before anything is made: a record that cannot be kept must not be found out after the printing.
  const before = printed ? readLock(corpus, content) : undefined;
  let lock = before ?? emptyLock(corpus);
  const typesetter = new Typesetter(undefined, mediaReader(content));
  const prover = new Prover();
  const results: { result: DeckResult; row: (string | number)[] }[] = [];
  for (const { deck, size } of decks) {
    const options = {
      ...settings,
      corpus,
      today,
      deck: deck.deck,
      size,
      facesPerStandard: deck.facesPerStandard,
      prove: prover.prove.bind(prover),
    };
    const result = await makeDeck(typesetter, deck, options, outDir, (text) => console.error(text));
    say([...result.leftOut, ...result.problems]);
    results.push({ result, row: summaryRow(result, options) });
    const { languages } = settings;
    if (result.problems.length === 0)
      lock = recorded(lock, { deck: deck.deck, size: size.id, languages, cards: result.cards, on: today });
  }
  await prover.close();
  for (const { result } of results) for (const file of result.files) console.log(file);
  console.log(
    `\n${tableText(
      summaryHead,
      results.map(({ row }) => row),
    )}`,
  );
  if (isTrialAddress(corpus.site.baseUrl)) console.error(trialText(corpus));
  if (printed) {
    writeLock(content, lock);
    const began = before
      ? told('已记入', 'Recorded in', ' · ')
      : told('新的印卡记录', 'A new record of printing', ' · ');
    console.error(`${began} ${lockFile(content)}`);
  }
  process.exitCode = results.some(({ result }) => result.problems.length > 0) ? exitCodes.issues : exitCodes.clean;
}

function say(problems: readonly Problem[]): void {
  for (const { zh, en } of problems.map(problemText)) console.error(told(`  ${zh}`, `  ${en}`));
}
