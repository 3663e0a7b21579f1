// npm run cards: makes quick-reference cards from the standards, or says which printed ones are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  authorOf,
  calibrationJob,
  emptyLock,
  problemText,
  Prover,
  recorded,
  sizes,
  Typesetter,
} from '../src/cards/index.ts';
import { corpusFromDisk } from '../src/corpus/index.ts';
import { listText, staleText } from './cards/inform.ts';
import { readLock, writeLock } from './cards/lock-file.ts';
import { type DeckResult, makeDeck, summaryHead, summaryRow } from './cards/make-deck.ts';
import { cardOptions, decksOf, settingsOf, sizeOf } from './cards/options.ts';
import { tableText } from './cards/table.ts';
import { readArgs } from './lib/args.ts';
import { contentDir } from './lib/content.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { projectDir } from './lib/run.ts';

const args = readArgs({
  name: 'npm run cards --',
  summary:
    'Makes quick-reference cards: a PDF of the faces, and a PDF of sheets to print, cut and laminate.\nEnds with 1 when a face does not fit or a card is refused; then nothing of that deck is written.',
  options: cardOptions,
  examples: [
    'npm run cards -- --deck front-desk --size a7',
    'npm run cards -- --all --size id1-flush --lang zh',
    'npm run cards -- --stale --json',
    'npm run cards -- --calibrate',
  ],
});
const content = contentDir(args.value('content'));
const corpus = corpusFromDisk(content);
const out = resolve(args.value('out') ?? join(projectDir, 'out/cards'));
const settings = settingsOf(args);

if (args.flag('list')) console.log(listText(corpus, args.flag('json')));
else if (args.flag('stale')) {
  const { text, count } = staleText(corpus, args.flag('json'));
  console.log(text);
  process.exitCode = count > 0 ? exitCodes.issues : exitCodes.clean;
} else if (args.flag('calibrate')) calibrate();
else await make();

function calibrate(): void {
  if (settings.flip === 'fold' || settings.flip === 'none') misuse('Calibration needs --duplex long or short');
  const typesetter = new Typesetter();
  const { document, messages } = typesetter.set(
    'calibration',
    calibrationJob(settings.sheet, settings.flip, authorOf(corpus)),
  );
  if (!document) throw new Error(messages.join('\n'));
  mkdirSync(out, { recursive: true });
  const file = join(out, `calibration-${settings.sheet}-${settings.flip}.pdf`);
  writeFileSync(file, typesetter.print(document));
  console.log(file);
}

async function make(): Promise<void> {
  const asked = sizeOf(args);
  const chosen = decksOf(args, corpus).map((deck) => ({ deck, size: asked ?? sizes[deck.sizes[0] ?? 'a7'] }));
  const inSize = chosen.filter(({ deck, size }) => deck.sizes.includes(size.id));
  for (const { deck, size } of chosen)
    if (!deck.sizes.includes(size.id))
      console.error(`${deck.deck} is not made in ${size.id}; its sizes: ${deck.sizes.join(', ')}`);
  if (inSize.length === 0) misuse('No deck is made in that size');
  const typesetter = new Typesetter();
  const prover = new Prover();
  const results: { result: DeckResult; row: (string | number)[] }[] = [];
  let lock = readLock(corpus) ?? emptyLock;
  for (const { deck, size } of inSize) {
    const options = {
      ...settings,
      corpus,
      deck: deck.deck,
      size,
      facesPerStandard: deck.facesPerStandard,
      prove: prover.prove.bind(prover),
    };
    const result = await makeDeck(typesetter, deck, options, out, (text) => console.error(text));
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
  if (!args.flag('preview')) writeLock(content, lock);
  process.exitCode = results.some(({ result }) => result.problems.length > 0) ? exitCodes.issues : exitCodes.clean;
}
