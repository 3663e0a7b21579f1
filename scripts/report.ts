// npm run report: what an editor asks of the whole corpus.
import { reportCall } from './calls/report.ts';
import { exitCodes } from './lib/exit.ts';

const { report, corpus, today, asked, json, calendar } = reportCall();
const { text, data, failed, calendar: calendarOf } = report.make(corpus, today, asked);
// The break that ends a calendar file is printed with it.
if (calendar) console.log(calendarOf?.(calendar.owner).replace(/\n$/, ''));
else console.log(json ? JSON.stringify(data, null, 2) : text);
// A calendar says nothing of what is due.
process.exitCode = failed && !calendar ? exitCodes.issues : exitCodes.clean;
