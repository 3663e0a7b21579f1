// Run by the bench: makes cards the way `npm run cards` does, and prints seconds, peak memory and which cards fit.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBatches, Prover, sizes, Typesetter, usualOptions } from '../../src/cards/index.ts';
import { todayFor } from '../../src/corpus/index.ts';
import { benchCards, benchDeck, shippedCards } from './cards-made.ts';

const [dir = '.', count = '500', fittingIds = ''] = process.argv.slice(2);
const { corpus, cards } = shippedCards();
const fitting = fittingIds === '' ? cards : cards.filter((card) => fittingIds.split(',').includes(card.id));
const start = performance.now();
const typesetter = new Typesetter();
const prover = new Prover();
const options = {
  ...usualOptions,
  languages: ['zh', 'en'] as const,
  corpus,
  today: todayFor(corpus.site),
  deck: benchDeck,
  size: sizes['id1-flush'],
  facesPerStandard: 1,
  prove: prover.prove.bind(prover),
};
let faces = 0;
let sheetPages = 0;
let index = 0;
for await (const made of makeBatches(typesetter, benchCards(Number(count), fitting), options)) {
  if (!made.batch) throw new Error(JSON.stringify(made.problems[0]));
  faces += made.batch.leaves.length * 2;
  sheetPages += made.batch.sheets.reduce((sum, { pages }) => sum + pages, 0);
  writeFileSync(join(dir, `faces-${index}.pdf`), made.batch.faces);
  for (const sheet of made.batch.sheets) writeFileSync(join(dir, `sheets-${index}.pdf`), sheet.pdf);
  index += 1;
}
await prover.close();
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
    faces,
    sheetPages,
  }),
);
