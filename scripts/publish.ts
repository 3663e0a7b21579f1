// npm run publish: puts the site in place and writes into the ledger what it says, or leaves both as they were.
import {
  type Corpus,
  lastLine,
  linesToPublish,
  movedSince,
  renamedSince,
  todayFor,
  translatedAnew,
} from '../src/corpus/index.ts';
import type { LedgerLine } from '../src/schema/index.ts';
import { publishCall, type PublishCall } from './calls/publish.ts';
import { checkContent } from './lib/check.ts';
import { contentArgument, soundCorpus } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';
import { approvalWanted } from './publish/approval.ts';
import { behindLines } from './publish/behind-lines.ts';
import { isUnsettled } from './publish/pending.ts';
import { lineUnknown } from './publish/site-ends.ts';
import { translatedPlaces } from './publish/translated-places.ts';
import { lineText, said } from './publish/words.ts';

const call = publishCall();
if (call.dryRun) rehearse(call);
else {
  // Bundler and typesetter take a while to load: whoever called wrongly is told before.
  const { publishContent } = await import('./publish/publication.ts');
  process.exitCode = await publishContent(call);
}

/** Says what would be published, and whether anything stops it. */
function rehearse({ contentDir, outDir }: PublishCall): void {
  // Whatever is worked out from a ledger that is not whole yet would be wrong.
  if (isUnsettled(contentDir)) {
    console.error(said.unsettled(contentArgument(contentDir)));
    process.exitCode = exitCodes.issues;
    return;
  }
  const corpus = soundCorpus(contentDir);
  const today = todayFor(corpus.site);
  const lines = linesToPublish(corpus, today);
  if (lines.length > 0) console.log(lines.map(lineText).join('\n'));
  for (const moved of movedSince(corpus)) console.log(said.moved(moved));
  const translated = translatedLines(corpus, lines);
  if (translated.length > 0) console.log(said.translated(translated));
  const going = new Set(lines.map(({ code }) => code));
  for (const standard of corpus.standards) {
    if (going.has(standard.code)) for (const line of behindLines(standard)) console.log(line);
    const last = lastLine(corpus, standard.code);
    for (const renamed of last ? renamedSince(last, standard) : []) console.error(said.renamed(standard.code, renamed));
  }
  const unknown = lineUnknown(
    outDir,
    Map.groupBy(corpus.ledger, ({ code }) => code),
  );
  const { errors } = checkContent(contentDir, today, corpus).report.summary;
  const unready = approvalWanted(corpus, contentDir);
  if (errors === 0 && unknown === undefined && unready === undefined) return console.log(said.would(lines.length));
  if (errors > 0) console.error(said.stopped(errors, contentArgument(contentDir)));
  if (unknown !== undefined) console.error(said.unknown(unknown, outDir));
  if (unready !== undefined) console.error(unready);
  process.exitCode = exitCodes.issues;
}

/** What the translations of standards that were published before would say otherwise, a line each. */
function translatedLines(corpus: Corpus, lines: readonly LedgerLine[]): string[] {
  return lines.flatMap((line) => {
    const last = lastLine(corpus, line.code);
    const found = last ? translatedAnew(last, line, corpus.languages.authority) : [];
    return found.map((one) => `  ${line.code}  ${line.number}  ${translatedPlaces(one)}`);
  });
}
