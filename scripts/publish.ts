// npm run publish: puts the site in place and writes into the ledger what it says, or leaves both as they were.
import { ledgerOf, linesToPublish, todayFor } from '../src/corpus/index.ts';
import type { LedgerLine } from '../src/schema/index.ts';
import { publishCall } from './calls/publish.ts';
import { checkContent } from './lib/check.ts';
import { contentArgument, soundCorpus } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';
import { settlePending, writePending, writePublication } from './publish/pending.ts';
import { lineText, said } from './publish/words.ts';

const call = publishCall();
const { contentDir, outDir, quiet } = call;
if (!call.dryRun) settlePending(contentDir);
const corpus = soundCorpus(contentDir, { writes: true });
const lines = linesToPublish(corpus, todayFor(corpus.site));
if (lines.length > 0) console.log(lines.map(lineText).join('\n'));
if (call.dryRun) rehearse();
else await publish();

/** Says what would be published, and whether anything stops it. */
function rehearse(): void {
  const { errors } = checkContent(contentDir, todayFor(corpus.site), corpus).report.summary;
  if (errors === 0) return console.log(said.would(lines.length));
  console.error(said.stopped(errors, contentArgument(contentDir)));
  process.exitCode = exitCodes.issues;
}

async function publish(): Promise<void> {
  // Bundler and typesetter take a while to load: whoever called wrongly is told before.
  const { buildSite } = await import('./lib/build.ts');
  const finish = (dir: string) => {
    writePublication(dir, saidBy());
    writePending(contentDir, outDir, lines);
  };
  process.exitCode = await buildSite({ contentDir, outDir, quiet, finish, keep: `${outDir}-previous` });
  settlePending(contentDir);
  if (process.exitCode === exitCodes.clean) console.log(`\n${said.done(lines.length, outDir)}`);
}

/** The line that the site says of each standard. */
function saidBy(): LedgerLine[] {
  const fresh = new Map(lines.map((line) => [line.code, line]));
  return corpus.standards.flatMap(({ code }) => fresh.get(code) ?? ledgerOf(corpus, code).at(-1) ?? []);
}
