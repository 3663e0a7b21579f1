import { ledgerOf } from '../../src/corpus/index.ts';
import { addDays } from '../../src/lib/day.ts';
import type { DiffCall } from '../calls/diff.ts';
import { contentArgument } from '../lib/content.ts';
import { told } from '../lib/told.ts';

/**
 * Where nothing differs since a day on which something was published, that a day is compared as it ended, and what to
 * write instead; undefined where nothing was published on it.
 */
export function sameDayText({ corpus, from, standards, contentDir }: DiffCall): string | undefined {
  if (!('day' in from)) return undefined;
  const { day } = from;
  const all = standards.flatMap(({ code }) => ledgerOf(corpus, code));
  if (!all.some(({ published }) => published === day)) return undefined;
  const command = `npm run diff -- ${addDays(day, -1)} ${day}${contentArgument(contentDir)}`;
  return told(
    `${day} 有发布，但比较从那天结束算起。要看那天发布了什么：${command}`,
    `Something was published on ${day}, and a day counts as it ended. For what came that day, run the line above`,
    '\n',
    `Something was published on ${day}, and a day counts as it ended. For what came that day: ${command}`,
  );
}
