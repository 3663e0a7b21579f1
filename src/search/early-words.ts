import { firstAliases, type LocalizedStandard } from '../corpus/index.ts';

/**
 * What titles and search words of the first file weigh at most, in bytes before gzip: a slow line brings some 50 KB a
 * second and less, and nothing is found before all of them are there.
 */
const mostBytes = 60_000;

/**
 * How many of its first search words each standard brings in the first file: all of them, unless the standards are so
 * many that the first result would wait for them. The rest come with the second file.
 */
export function earlyWords(
  standards: readonly Pick<LocalizedStandard, 'title' | 'aliases'>[],
  most = mostBytes,
): number {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const bytesWith = (count: number) =>
    standards.reduce((sum, { title, aliases }) => sum + bytes(title + aliases.slice(0, count).join('|')), 0);
  let count = firstAliases;
  while (count > 0 && bytesWith(count) > most) count -= 1;
  return count;
}
