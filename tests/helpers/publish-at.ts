import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endsText, publicationFile, withLines } from '../../scripts/publish/ledger-files.ts';
import { settle, writeAside } from '../../scripts/publish/pending.ts';
import { corpusFromDisk, linesToPublish } from '../../src/corpus/index.ts';

/** Publishes content on a day as `npm run publish` does, but for building the site. */
export function publishAt(contentDir: string, siteDir: string, today: string): void {
  const corpus = corpusFromDisk(contentDir);
  const ledgers = Map.groupBy(corpus.ledger, ({ code }) => code);
  const lines = linesToPublish(corpus, today);
  mkdirSync(siteDir, { recursive: true });
  writeFileSync(join(siteDir, 'index.html'), 'a site');
  writeFileSync(join(siteDir, publicationFile), endsText(withLines(ledgers, lines)));
  writeAside(contentDir, siteDir, ledgers, lines);
  settle(contentDir);
}
