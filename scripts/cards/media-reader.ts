import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card, MediaReader } from '../../src/cards/index.ts';
import { locales } from '../../src/languages/index.ts';

/** Reads the pictures of a content folder by their addresses in the site. */
export function mediaReader(contentDir: string): MediaReader {
  return (address) => {
    const path = join(contentDir, address);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
}

/** Changes with the bytes of any picture on some cards, whatever it is called. */
export function picturesHash(cards: readonly Card[], read: MediaReader): string {
  const hash = createHash('sha256');
  const blocks = cards.flatMap(({ faces }) =>
    locales.flatMap((locale) => faces[locale].flatMap((face) => face.blocks)),
  );
  for (const block of blocks)
    if (block.block === 'pictures') for (const { file } of block.pictures) hash.update(read(file) ?? file);
  return hash.digest('hex');
}
