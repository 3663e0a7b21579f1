// npm run try: all that a company publishes, tried at once: content, cards, site.
import { tryCall } from './calls/try.ts';
import { settledCorpus } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';
import { isGood, reportText } from './try/report.ts';

const { contentDir, strict } = tryCall();
const corpus = settledCorpus(contentDir);
// Bundler and typesetter take a while to load: whoever called wrongly is told before.
const { tryCards, tryContent, trySite } = await import('./try/parts.ts');
const content = tryContent(contentDir, corpus);
// What the check refuses, no build begins with.
const isSound = isGood(content, false);
const outcomes = [
  content,
  isSound ? await tryCards(contentDir, corpus) : ({ part: 'cards', untried: true } as const),
  isSound ? await trySite(contentDir, corpus) : ({ part: 'site', untried: true } as const),
];
console.log(`\n${reportText(outcomes, corpus.languages.all, strict)}`);
process.exitCode = outcomes.every((outcome) => isGood(outcome, strict)) ? exitCodes.clean : exitCodes.issues;
