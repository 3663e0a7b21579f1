import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedContent } from '../../src/corpus/index.ts';
import type { Option } from './args.ts';
import { misuse } from './exit.ts';

/** The option that every command which reads content takes. */
export const contentOption: Option = { value: 'dir', help: 'Read another content folder instead of src/content' };

/** The content folder to read: the one asked for, or the shipped one. Ends with 2 when it is not a folder. */
export function contentDir(asked: string | undefined): string {
  const dir = asked ? resolve(asked) : shippedContent;
  if (!existsSync(dir) || !statSync(dir).isDirectory()) misuse(`No such content folder: ${dir}`);
  return dir;
}
