import { pinyin } from 'pinyin-pro';

/** Ids and names of files get no longer. */
const longest = 40;

/** A name in Latin letters for a title: its words, or how it is read; numbered where another has it already. */
export function latinName(title: string, taken: ReadonlySet<string>): string {
  const read = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
  const words = read
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’']/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, longest) : `${name}-${word}`;
    if (longer.length > longest) break;
    name = longer;
  }
  const base = name === '' ? 'part' : name;
  let free = base;
  for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`;
  return free;
}
