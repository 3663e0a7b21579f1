import { many } from '../../src/lib/many.ts';
import { told } from '../lib/told.ts';

/** What --all lacks, in both languages. */
export const namesWanted = (again: string) =>
  told(
    `--all 要写明重新看过的是哪些文件，例如：npm run reviewed -- questions/premises.yml --all${again}`,
    '--all needs the files that were looked at again, as in the line above',
    '\n',
    `--all needs the files that were looked at again: npm run reviewed -- questions/premises.yml --all${again}`,
  );

/** Says that a file holds more than one entry. */
export const allWanted = (operand: string, entries: number) =>
  told(
    `${operand} 里有 ${entries} 项：请一项一项写，或者全部重新看过以后加 --all`,
    `${operand} has ${many(entries, 'entry', 'entries')}: name them one by one, ` +
      'or add --all once all were looked at again',
  );

export const labels = {
  get was() {
    return told('条款当时', 'was', ' ');
  },
  get now() {
    return told('条款现在', 'now', ' ');
  },
  get here() {
    return told('这里写着', 'here', ' ');
  },
  get unrecorded() {
    return told('还没有记录', 'not recorded yet', ' ');
  },
  get leftover() {
    return told('不再引用，删去记录', 'no longer named, record taken out', ' ');
  },
};

/** How many files were written. */
export const changedFiles = (count: number, isDry: boolean) =>
  isDry
    ? told(`会改 ${count} 个文件`, `${many(count, 'file')} would change`, ' · ')
    : told(`改了 ${count} 个文件`, `${many(count, 'file')} changed`, ' · ');
