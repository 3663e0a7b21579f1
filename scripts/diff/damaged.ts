import { isWholeLedger, ledgerPath } from '../../src/corpus/index.ts';
import { contentArgument } from '../lib/content.ts';
import type { DiffCall } from '../calls/diff.ts';
import { told } from '../lib/told.ts';

/** That ledgers which are compared are not whole, so that what they say may be untrue; undefined where all are. */
export function damagedText({ corpus, standards, contentDir }: DiffCall): string | undefined {
  const damaged = standards.flatMap(({ code }) => (isWholeLedger(corpus, code) ? [] : [ledgerPath(code)]));
  if (damaged.length === 0) return undefined;
  const command = `npm run check -- ${damaged.join(' ')}${contentArgument(contentDir)}`;
  return told(
    `发布记录有错，上面说的不一定对：${damaged.join('、')}。先看：${command}`,
    `The ledger has faults, and what is said above may be untrue: ${damaged.join(', ')}. Run the ` +
      'check above first',
    '\n',
    `The ledger has faults, and what is said above may be untrue: ${damaged.join(', ')}. Run this first: ${command}`,
  );
}
