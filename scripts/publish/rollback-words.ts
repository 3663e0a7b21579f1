import { many } from '../../src/lib/many.ts';
import { isOfTranslation, type Return } from '../../src/corpus/index.ts';
import { told } from '../lib/told.ts';

/** A line of what goes back: `AP-03  1.1 → 1.0`; `AP-03  1.1  译文 translation` where that alone does. */
export function returnText({ from, to, line }: Return): string {
  if (isOfTranslation(line, from)) return `  ${from.code}  ${from.number}  ${told('译文', 'translation', ' ')}`;
  return `  ${from.code}  ${from.number} → ${to?.number ?? told('没有', 'nothing', ' ')}`;
}

/** What the command says, in both languages, Chinese first. */
export const said = {
  would: (count: number) =>
    told(
      `会撤回 ${count} 个修订，什么也没有写`,
      `${many(count, 'revision')} would go back; nothing was written`,
      ' · ',
    ),
  done: (count: number, outDir: string) =>
    told(
      `已撤回 ${count} 个修订，${outDir} 是发布前的网站`,
      `${many(count, 'revision')} went back; ${outDir} is the site of before`,
      ' · ',
    ),
  open: (revisions: readonly string[]) =>
    told(
      `页面上还是撤回的内容，下次发布会再发布它：${revisions.join('、')}。不要它，就把页面改回去，或改好后用 npm run revise 取新的修订号`,
      'The pages still say what was taken back, and the next publication puts it back: ' +
        `${revisions.join(', ')}. If it is not to come back, put the pages back, or mend them and let ` +
        '`npm run revise` take a new number',
    ),
  nothing: (previous: string) =>
    told(
      `没有可以换回的网站：没有 ${previous}。npm run publish 留下它换掉的那一份，只能撤回一次`,
      `There is no site to go back to: ${previous} is not there. \`npm run publish\` keeps the one it ` +
        'replaces, and one can go back once',
    ),
  unpublished: (previous: string) =>
    told(
      `不能撤回：${previous} 是 npm run build 生成的，没有写明它是哪些修订`,
      `Cannot go back: ${previous} was made by \`npm run build\`, and does not say which revisions it ` + 'holds',
    ),
  foreign: (previous: string) =>
    told(
      `不能撤回：${previous} 里的修订，发布记录里没有；它是别的内容的网站`,
      `Cannot go back: the ledger does not have the revisions of ${previous}, which is a site of other ` + 'content',
    ),
  faults: (again: string) =>
    told(
      `发布记录有错，什么也没有写。先看：npm run check${again === '' ? '' : ` --${again}`}`,
      'The ledger has faults, and nothing was written. Run the check first',
      '\n',
      'The ledger has faults, and nothing was written. Run this first: npm run check' +
        (again === '' ? '' : ` --${again}`),
    ),
};
