import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { publishContent } from '../../scripts/publish/publication.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';

/**
 * Publishes a content folder as `npm run publish` does, with a page for each standard in place of the real site. What
 * is killed, locked or out of disk is the same code.
 */
export function publishQuickly(contentDir: string, outDir: string): Promise<number> {
  const write = async (dir: string, toBe: string) => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'index.html'), 'a site');
    const corpus = corpusFromDisk(toBe);
    for (const { code, facts } of corpus.standards)
      writeFileSync(join(dir, `${code}.html`), `${code} ${facts.revision.number}\n`.repeat(2000));
    // The bulletin of the site tells of the publication that it is.
    writeFileSync(join(dir, 'changes.html'), corpus.ledger.map(({ code, number }) => `${code} ${number}\n`).join(''));
    await sleep(20);
    return 0;
  };
  const steps = (dir: string, toBe: string) => [{ say: 'Writing the pages', run: () => write(dir, toBe) }];
  return publishContent({ contentDir, outDir, steps, quiet: true });
}

const [script, contentDir, outDir] = process.argv.slice(1);
if (script === import.meta.filename && contentDir && outDir)
  process.exitCode = await publishQuickly(contentDir, outDir);
