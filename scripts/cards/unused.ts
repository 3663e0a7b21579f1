import { misuse } from '../lib/exit.ts';
import { type CardArgs, cardOptions } from './options.ts';
import { told } from '../lib/told.ts';

const ofAll = ['content'] as const;
/** The options that each task looks at; another one would be ignored, and whoever wrote it would not know. */
const looksAt: Readonly<Record<'list' | 'stale' | 'calibrate' | 'make', readonly string[]>> = {
  list: ['list', 'json', ...ofAll],
  stale: ['stale', 'json', ...ofAll],
  calibrate: ['calibrate', 'sheet', 'duplex', 'fold', 'back-offset', 'out', ...ofAll],
  make: Object.keys(cardOptions).filter((name) => !['list', 'stale', 'json', 'calibrate'].includes(name)),
};

/** Ends with 2 where an option says nothing for what is asked. */
export function refuseUnused(args: CardArgs, task: keyof typeof looksAt): void {
  const names = Object.keys(cardOptions) as (keyof typeof cardOptions)[];
  const unused = names
    .filter((name) => !looksAt[task].includes(name) && (args.flag(name) || args.value(name) !== undefined))
    .map((name) => `--${name}`);
  if (unused.length === 0) return;
  const [zh, en] = task === 'make' ? ['制作卡片', 'making cards'] : [`--${task}`, `--${task}`];
  misuse(
    told(
      `${zh}用不上 ${unused.join(' ')}`,
      `${unused.join(' ')} ${unused.length > 1 ? 'say' : 'says'} nothing for ${en}`,
      ' · ',
    ),
  );
}
