import { hash } from 'node:crypto';
import { join } from 'node:path';
import { type Corpus, linesToPublish, readContent, todayFor } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { buildSite, type BuildOptions } from '../lib/build.ts';
import { soundCorpus } from '../lib/content.ts';
import { exitCodes } from '../lib/exit.ts';
import { recover } from '../lib/staging.ts';
import { approvalWanted } from './approval.ts';
import { contentToBe } from './content-to-be.ts';
import { endsText, type Ledgers, publicationFile, textIn, withLines } from './ledger-files.ts';
import { isUnsettled, settle, writeAside, writeSafely } from './pending.ts';
import { lineUnknown } from './site-ends.ts';
import { lineText, said } from './words.ts';
import { whileLocked } from './while-locked.ts';

export type PublishOptions = Required<Pick<BuildOptions, 'contentDir' | 'outDir'>> &
  Pick<BuildOptions, 'quiet' | 'steps'>;

/** Publishes a content folder: its site and its ledger, both or neither. Returns the exit code and says why not. */
export function publishContent({ contentDir, outDir, ...how }: PublishOptions): Promise<number> {
  return whileLocked(contentDir, outDir, async () => {
    const wasCut = isUnsettled(contentDir);
    recover(outDir);
    const finished = settle(contentDir);
    if (wasCut) console.log(finished.length > 0 ? said.completed(finished.map(lineText)) : said.undone);
    const corpus = soundCorpus(contentDir, { writes: true });
    const ledgers = ledgersOf(corpus);
    const unknown = lineUnknown(outDir, ledgers);
    if (unknown !== undefined) {
      console.error(said.unknown(unknown, outDir));
      return exitCodes.issues;
    }
    const unready = approvalWanted(corpus, contentDir);
    if (unready !== undefined) {
      console.error(unready);
      return exitCodes.issues;
    }
    const lines = linesToPublish(corpus, todayFor(corpus.site));
    if (lines.length > 0) console.log(lines.map(lineText).join('\n'));
    const ends = endsText(withLines(ledgers, lines));
    // One that says no other revisions than the site in place takes nothing from the way back.
    const isSame = textIn(join(outDir, publicationFile)) === ends;
    const before = fingerprint(contentDir);
    const finish = (dir: string) => {
      if (fingerprint(contentDir) !== before) throw new ContentChanged();
      writeSafely(join(dir, publicationFile), ends);
      writeAside(contentDir, outDir, ledgers, lines);
    };
    const toBe = contentToBe(contentDir, ledgers, lines);
    try {
      const folders = { contentDir: toBe.dir, checkedDir: contentDir, outDir };
      const code = await buildSite({ ...folders, ...how, finish, keep: !isSame });
      if (code !== exitCodes.clean) return code;
    } catch (error) {
      if (!(error instanceof ContentChanged)) throw error;
      console.error(said.changed);
      return exitCodes.issues;
    } finally {
      toBe.remove();
    }
    settle(contentDir);
    const same = finished.length > 0 ? said.afterCompleted(finished.map(nameOf), outDir) : said.sameRevisions(outDir);
    console.log(`\n${isSame ? same : said.done(lines.length, outDir)}`);
    return exitCodes.clean;
  });
}

const nameOf = ({ code, number }: LedgerLine) => `${code} ${number}`;

/** The lines of each ledger of a corpus, by code. */
export const ledgersOf = ({ ledger }: Corpus): Ledgers => Map.groupBy(ledger, ({ code }) => code);

/** Somebody saved a file while the site was built: it would say something else than its ledger. */
class ContentChanged extends Error {}

/** What tells one state of a content folder from any other. */
function fingerprint(contentDir: string): string {
  const files = readContent(contentDir).map(({ path, text }) => [path, text]);
  return hash('sha256', JSON.stringify(files.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))), 'hex');
}
