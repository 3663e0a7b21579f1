import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MakeOptions } from '../../src/cards/index.ts';

type Replaced = Pick<MakeOptions, 'deck' | 'size' | 'languages' | 'sheet'>;

/**
 * Takes away the files that making a deck replaces, however many parts they came in, so that what is not made anew is
 * not printed from an earlier day.
 */
export function removeEarlier(out: string, { deck, size, languages, sheet }: Replaced): void {
  if (!existsSync(out)) return;
  const start = `${deck}_${size.id}_${languages.join('-')}_`;
  const rest = new RegExp(String.raw`^(?:faces|(?:sheets|fronts|backs|fold)-${sheet})(?:-\d+of\d+)?\.pdf$`);
  for (const name of readdirSync(out))
    if (name.startsWith(start) && rest.test(name.slice(start.length))) rmSync(join(out, name));
}
