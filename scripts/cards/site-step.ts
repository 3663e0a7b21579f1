import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemText } from '../../src/cards/index.ts';
import { corpusFromDisk, todayFor } from '../../src/corpus/index.ts';
import { readySizes } from '../../src/schema/index.ts';
import type { AfterBuildStep } from '../lib/after-build-step.ts';
import { exitCodes } from '../lib/exit.ts';
import { mediaReader } from './media-reader.ts';
import { SheetMaker } from './ready-sheets.ts';
import { told } from '../lib/told.ts';

/** Adds the files that the pages of decks offer. */
export const cardsStep: AfterBuildStep = {
  get say() {
    return told('制作卡片', 'Making the cards', ' · ');
  },
  run: async ({ contentDir, siteDir }) => {
    const corpus = corpusFromDisk(contentDir);
    const wanted = corpus.decks.flatMap((deck) => readySizes(deck).map((size) => ({ deck, size })));
    if (wanted.length === 0) return exitCodes.clean;
    const target = join(siteDir, 'cards');
    mkdirSync(target, { recursive: true });
    const maker = new SheetMaker(corpus, todayFor(corpus.site), mediaReader(contentDir));
    let failed = false;
    try {
      for (const { deck, size } of wanted) {
        const { dir, problems, leftOut } = await maker.make(deck, size);
        for (const { zh, en } of [...leftOut, ...problems].map(problemText)) console.error(told(`  ${zh}`, `  ${en}`));
        if (dir) cpSync(dir, target, { recursive: true });
        else failed = true;
      }
    } finally {
      await maker.close();
    }
    return failed ? exitCodes.issues : exitCodes.clean;
  },
};
