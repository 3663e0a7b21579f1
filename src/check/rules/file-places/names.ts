import type { NameFault } from './words.ts';

/** A file system takes 255 bytes, and a finished page has an ending of its own. */
const mostBytes = 200;

const faults: readonly [NameFault, (name: string) => boolean][] = [
  ['start', (name) => /^[._]/.test(name)],
  ['sign', (name) => /[#?%&\\:*"<>|;^`\p{Cc}]/u.test(name)],
  ['unseen', (name) => /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(name)],
  ['wide', (name) => /[\uff01-\uff5e\u3000]/.test(name)],
  ['blank', (name) => name !== name.trim()],
  ['end', (name) => name.endsWith('.')],
  ['capital', (name) => /\p{Lu}/u.test(name)],
  ['long', (name) => new TextEncoder().encode(name).length > mostBytes],
  ['reserved', (name) => /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name)],
];

/** What is wrong with a name that becomes part of an address; undefined for a good one. */
export function nameFault(name: string): NameFault | undefined {
  return faults.find(([, isFaulty]) => isFaulty(name))?.[0];
}

/** A name like it that has none of these faults. */
export function betterName(name: string): string {
  const clean = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\p{Co}]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return nameFault(clean) === undefined && clean !== '' ? clean : `page-${clean}`.replace(/-$/, '');
}
