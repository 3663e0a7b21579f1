import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Bilingual } from '../../src/schema/index.ts';
import { productDir } from '../lib/places.ts';

/** The trades that a company may begin with, each with a folder of files and the prefix of its codes. */
export const trades = {
  shop: { zh: '商店、药店', en: 'Shop', prefix: 'SH' },
  hotel: { zh: '酒店', en: 'Hotel', prefix: 'HT' },
  bank: { zh: '银行网点', en: 'Bank', prefix: 'BK' },
  restaurant: { zh: '餐厅', en: 'Restaurant', prefix: 'RS' },
  'call-centre': { zh: '呼叫中心', en: 'Call centre', prefix: 'CC' },
  care: { zh: '养老院、护理院', en: 'Care home', prefix: 'CH' },
} as const satisfies Record<string, Bilingual & { prefix: string }>;
export type Trade = keyof typeof trades;

const starterDir = join(productDir, 'src/starter');

/** The files of a folder of starters by their paths below it. */
export function starterFiles(folder: Trade | 'common' | 'around'): Map<string, string> {
  const root = join(starterDir, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')] as const;
    }),
  );
}
