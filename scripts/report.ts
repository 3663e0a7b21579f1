// npm run report: what an editor asks of the whole corpus.
import { reportCall } from './calls/report.ts';
import { exitCodes } from './lib/exit.ts';

const { report, corpus, today, asked, json } = reportCall();
const { text, data, failed } = report.make(corpus, today, asked);
console.log(json ? JSON.stringify(data, null, 2) : text);
process.exitCode = failed ? exitCodes.issues : exitCodes.clean;
