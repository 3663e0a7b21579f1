import { told } from '../lib/told.ts';

/** What is said of a file in which nothing but records of the clauses changes. */
export const recordsRenewed = {
  zh: '意思没有变，只更新记录的指纹；原来就旧的照旧',
  en: 'The meaning is the same, so only the recorded hashes follow; what was out of date stays so',
};

/** Standards that were published and now say it in the newer way: the next publication wants a revision of them. */
export function toRevise(codes: readonly string[], again: string): string {
  const command = `npm run revise -- ${codes[0] ?? ''}${again}`;
  return told(
    `已经发布过的标准改了写法，下次发布前要提交修订：${codes.join('、')}，例如 ${command}`,
    'Published standards are written anew, and want a revision before the next publication: ' +
      `${codes.join(', ')}; such as ${command}`,
  );
}

/** The last words: how much is changed or would be, and what to do next. */
export function closingWords(count: number, written: boolean, again: string): string {
  if (count === 0) return told('没有要改的。', 'Nothing to change.');
  const check = `npm run check${again === '' ? '' : ` --${again}`}`;
  const write = `npm run migrate -- --write${again}`;
  return written
    ? told(`改了 ${count} 个文件。下一步：${check}`, `Files changed: ${count}. Next: ${check}`)
    : told(
        `有 ${count} 个文件可以改，什么也没有写。要写：${write}`,
        `Files that would change: ${count}. Nothing was written; to write: ${write}`,
      );
}
