// npm run translate: how far translations are, and the desk at which they are accepted clause by clause.
import { translationProgress } from '../src/corpus/index.ts';
import { translateCall } from './calls/translate.ts';
import { exitCodes } from './lib/exit.ts';
import { askedAt, goThrough } from './translate/desk.ts';
import { statusData, statusText } from './translate/status.ts';
import { sum } from './translate/words.ts';

const { corpus, contentDir: dir, selected, unknown, accept, json, of } = translateCall();

let left = 0;
if (selected === undefined) {
  const isAsked = (page: { code: string; manual: string }) => of.includes(page.code) || of.includes(page.manual);
  const pages = translationProgress(corpus).filter((page) => of.length === 0 || isAsked(page));
  console.log(json ? JSON.stringify(statusData(pages), null, 2) : statusText(pages));
} else {
  let accepted = 0;
  const answers = accept ? () => Promise.resolve('yes' as const) : () => Promise.resolve('no' as const);
  for (const page of selected) {
    const gone = await goThrough(page, { corpus, dir }, process.stdin.isTTY && !accept ? askedAt : answers);
    accepted += gone.accepted;
    left += gone.left;
    if (gone.isStopped) break;
  }
  console.log(sum(accepted, left));
  for (const line of unknown) console.error(line);
}
process.exitCode = unknown.length > 0 ? exitCodes.misuse : left > 0 ? exitCodes.issues : exitCodes.clean;
