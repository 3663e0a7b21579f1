// npm run rollback: brings back the site that was there before the last publication, and the ledger says so.
import { rollbackCall } from './calls/rollback.ts';
import { takeBack } from './publish/take-back.ts';

process.exitCode = await takeBack(rollbackCall());
