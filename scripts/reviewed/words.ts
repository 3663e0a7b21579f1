import { many } from '../../src/lib/many.ts';

/** What --all lacks, in both languages. */
export const namesWanted = (again: string) =>
  `--all 要写明重新看过的是哪些文件，例如：npm run reviewed -- questions/premises.yml --all${again}
--all needs the files that were looked at again, as in the line above`;

/** Says that a file holds more than one entry. */
export const allWanted = (operand: string, entries: number) =>
  `${operand} has ${entries} entries: name them one by one, or add --all once all were looked at again`;

export const labels = {
  was: '条款当时 was',
  now: '条款现在 now',
  here: '这里写着 here',
  unrecorded: '还没有记录 not recorded yet',
  leftover: '不再引用，删去记录 no longer named, record taken out',
};

/** How many files were written. */
export const changedFiles = (count: number, isDry: boolean) =>
  isDry
    ? `会改 ${count} 个文件 · ${many(count, 'file')} would change`
    : `改了 ${count} 个文件 · ${many(count, 'file')} changed`;
