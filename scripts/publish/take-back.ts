import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  asNextPublication,
  type Corpus,
  endsOf,
  ledgerFaults,
  type Return,
  returnsTo,
  todayFor,
} from '../../src/corpus/index.ts';
import type { RollbackCall } from '../calls/rollback.ts';
import { contentArgument, soundCorpus } from '../lib/content.ts';
import { exitCodes } from '../lib/exit.ts';
import { previousDir, putInPlace, recover } from '../lib/staging.ts';
import { endsText, type Ledgers, withLines } from './ledger-files.ts';
import { isUnsettled, nextPublicationFile, settle, writeAside, writeSafely } from './pending.ts';
import { ledgersOf } from './publication.ts';
import { endsIn } from './site-ends.ts';
import { returnText, said } from './rollback-words.ts';
import { said as whatIsSaid } from './words.ts';
import { whileLocked } from './while-locked.ts';

/** Takes the last publication of a content folder back. Returns the exit code, and says why where it cannot. */
export function takeBack({ contentDir, outDir, dryRun }: RollbackCall): Promise<number> {
  if (dryRun) return Promise.resolve(rehearse(contentDir, outDir));
  return whileLocked(contentDir, outDir, () => {
    // What would go back is not what whoever calls has seen go out: that is told, and finished, first.
    if (isUnsettled(contentDir)) return Promise.resolve(refused(contentDir));
    recover(outDir);
    settle(contentDir);
    const corpus = soundCorpus(contentDir, { writes: true });
    const ledgers = ledgersOf(corpus);
    const found = whatGoesBack(corpus, ledgers, contentDir, outDir);
    if (typeof found === 'string') {
      console.error(found);
      return Promise.resolve(exitCodes.issues);
    }
    if (found.length > 0) console.log(found.map(returnText).join('\n'));
    const lines = asNextPublication(
      corpus,
      found.map(({ line }) => line),
    );
    writeSafely(join(previousDir(outDir), nextPublicationFile), endsText(withLines(ledgers, lines)));
    writeAside(contentDir, outDir, ledgers, lines);
    putInPlace(previousDir(outDir), outDir);
    settle(contentDir);
    console.log(said.done(found.length, outDir));
    const open = found.filter(({ from }) => numberOf(corpus, from.code) === from.number);
    if (open.length > 0) console.log(said.open(open.map(({ from }) => `${from.code} ${from.number}`)));
    return Promise.resolve(exitCodes.clean);
  });
}

/** Says what would go back, and writes nothing: what a publication that was cut off has left stays as it is. */
function rehearse(contentDir: string, outDir: string): number {
  if (isUnsettled(contentDir)) return refused(contentDir);
  const corpus = soundCorpus(contentDir);
  const found = whatGoesBack(corpus, ledgersOf(corpus), contentDir, outDir);
  if (typeof found === 'string') {
    console.error(found);
    return exitCodes.issues;
  }
  console.log([...found.map(returnText), said.would(found.length)].join('\n'));
  return exitCodes.clean;
}

function refused(contentDir: string): number {
  console.error(whatIsSaid.unsettled(contentArgument(contentDir)));
  return exitCodes.issues;
}

/** The revisions that go back; or why none can. */
function whatGoesBack(corpus: Corpus, ledgers: Ledgers, contentDir: string, outDir: string): Return[] | string {
  const ends = Object.fromEntries(corpus.publication.map(({ code, ...end }) => [code, end]));
  const isWhole = JSON.stringify(endsOf(ledgers)) === JSON.stringify(sorted(ends));
  if (!isWhole || [...ledgers].some(([code, lines]) => ledgerFaults(lines, code).length > 0))
    return said.faults(contentArgument(contentDir));
  const previous = previousDir(outDir);
  if (!existsSync(join(previous, 'index.html'))) return said.nothing(previous);
  const before = endsIn(previous);
  if (!before) return said.unpublished(previous);
  return returnsTo(before, ledgers, todayFor(corpus.site)) ?? said.foreign(previous);
}

const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const numberOf = ({ standards }: Corpus, code: string) =>
  standards.find((one) => one.code === code)?.facts.revision.number;
