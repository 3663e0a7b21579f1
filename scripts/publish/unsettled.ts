import { contentArgument } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { isUnsettled } from './pending.ts';
import { said } from './words.ts';

/** Says that a publication was cut off, apart from what a command prints for other programs. */
export function tellUnsettled(contentDir: string): void {
  if (isUnsettled(contentDir)) console.error(said.unsettled(contentArgument(contentDir)));
}

/** Ends with 2 where the ledger is not yet what the site in place says: whatever is compared with it would be wrong. */
export function refuseUnsettled(contentDir: string): void {
  if (isUnsettled(contentDir)) misuse(said.unsettled(contentArgument(contentDir)));
}
