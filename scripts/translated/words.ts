import type { Outdated } from '../../src/corpus/index.ts';
import { shellWord } from '../lib/content.ts';
import { told } from '../lib/told.ts';
import { many } from '../../src/lib/many.ts';

/** Why nothing was recorded for a page, in both languages. */
export const refusals = {
  alone: () => told('没有对应的原文，没有登记', 'There is no original for it; nothing was recorded', ' · '),
  faulty: (path: string, again: string) =>
    told(
      `${path} 还有错误，没有登记。请先改好：npm run check -- ${shellWord(path)}${again}`,
      `  ${path} has errors of its own; nothing was recorded. Mend them first, by the check above`,
      '\n',
      `${path} has errors of its own; nothing was recorded. Mend them first: npm run check -- ${shellWord(path)}` +
        again,
    ),
};

/** Says that a part has no translation whose hash could be recorded. */
export const notTranslated = (address: string) =>
  told(
    `${address} 还没有译文，没有登记`,
    'is not translated yet; nothing was recorded',
    ' · ',
    `${address} is not translated yet; nothing was recorded`,
  );

/** What --all lacks, in both languages. */
export const codeWanted = (again: string) =>
  told(
    `--all 要写明重新看过的是哪几条标准，例如：npm run translated -- AP-03 --all${again}`,
    '--all needs the codes of the standards that were read again, as in the line above',
    '\n',
    `--all needs the codes of the standards that were read again: npm run translated -- AP-03 --all${again}`,
  );

/** Says which parts are left as they are because their original has changed since. */
export function olderParts(code: string, parts: readonly Outdated[], again: string): string {
  const addresses = parts.map(({ part }) => code + part).join(' ');
  return told(
    `译的还是旧的原文，没有登记。对照改好后运行：npm run translated -- ${addresses}${again}`,
    '  Of an older text, so not recorded. Once the words are right, run the command above',
    '\n',
    `Of an older text, so not recorded. Once the words are right: npm run translated -- ${addresses}${again}`,
  );
}

/** How many pages were written, of how many. */
export const changedPages = (changed: number, of: number, isDry: boolean) =>
  isDry
    ? told(`${of} 页译文里会改 ${changed} 页`, `${changed} of ${many(of, 'translated page')} would change`, ' · ')
    : told(`${of} 页译文里改了 ${changed} 页`, `${changed} of ${many(of, 'translated page')} changed`, ' · ');
