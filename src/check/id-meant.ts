import { idPattern } from '../schema/index.ts';
import { latinLetters } from './text/latin-letters.ts';

/** The id that a word of a wrong form was meant to be: `noTime`, `no_time`, `No Time`; undefined where none is. */
export function idMeant(word: string): string | undefined {
  const meant = latinLetters(word.normalize('NFKC').trim())
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[\s_.‐‑‒–—−]+/g, '-');
  return idPattern.test(meant) ? meant : undefined;
}
