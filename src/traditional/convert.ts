import { ConverterFactory } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { everyday, phrases } from './corrections.ts';

let made: ((text: string) => string) | undefined;

/**
 * A Simplified text in Traditional characters, character for character: none is added or left out, and no word becomes
 * another region's.
 */
export function toTraditional(text: string): string {
  made ??= makeConverter();
  return made(text);
}

/** The dictionaries take a while to read: only a site that wants them does. */
function makeConverter(): (text: string) => string {
  const [characters, variants] = configs['s2tw']?.conversionChain ?? [];
  if (!characters || !variants) throw new Error('The package opencc-js holds no conversion from Simplified Chinese.');
  return ConverterFactory([phrases, ...characters], variants, [everyday]);
}
