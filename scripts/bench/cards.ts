import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sizes, Typesetter } from '../../src/cards/index.ts';
import { fitCards } from '../../src/cards/fit.ts';
import type { Bench } from './bench.ts';
import { shippedCards } from './cards-made.ts';

/**
 * How often each is run, by turns; the better run of each counts, as neighbours on the machine only ever make one
 * slower.
 */
const rounds = 2;

interface Run {
  seconds: number;
  faces: number;
  peakMb?: number;
  cpuSeconds?: number;
}

/** Seconds for cards with fit, QR codes, proof and sheets, against printing the same faces through Chromium. */
export const cardsBench: Bench['run'] = async ({ standards, dir }) => {
  const ids = (await fittingCards()).join(',');
  const ours: Run[] = [];
  const theirs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(measured('ours', 'cards-ours.ts', [dir, String(standards), ids]));
    theirs.push(measured('Chromium', 'cards-chromium.ts', [dir, String(standards), ids]));
  }
  const best = (runs: readonly Run[]) => Math.min(...runs.map(({ seconds }) => seconds));
  return [
    {
      name: `seconds for ${standards} cards, ours / Chromium`,
      ratio: best(ours) / best(theirs),
      bound: 0.4,
      keep: 'at-most',
    },
    {
      name: 'peak memory of ours, of 500 MB',
      ratio: Math.max(...ours.map(({ peakMb = 0 }) => peakMb)) / 500,
      bound: 1,
      keep: 'at-most',
    },
  ];
};

function measured(name: string, script: string, args: readonly string[]): Run {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const run = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Run;
  const parts = [
    `${run.faces} faces`,
    `${run.seconds.toFixed(1)} s`,
    ...(run.cpuSeconds ? [`${run.cpuSeconds.toFixed(1)} s of CPU`] : []),
    ...(run.peakMb ? [`peak ${run.peakMb.toFixed(0)} MB`] : []),
  ];
  console.log(`  ${name}: ${parts.join(', ')}`);
  return run;
}

/** The shipped cards that fit one bank card in both languages, so that both sides print the same faces. */
async function fittingCards(): Promise<string[]> {
  const { corpus, cards } = shippedCards();
  const { fits } = await fitCards(new Typesetter(), cards, {
    corpus,
    size: sizes['id1-flush'],
    languages: ['zh', 'en'],
    bleedMm: 0,
    facesPerStandard: 1,
    title: 'bench',
  });
  const tight = new Set(fits.filter((fit) => !fit.fits).map(({ face }) => face.split(' ')[0]));
  return cards.map(({ id }) => id).filter((id) => !tight.has(id));
}
