import type { LedgerLine } from '../../src/schema/index.ts';

/** A line of what is published: `AP-03  1.1  from 2026-12-01`. */
export function lineText({ code, number, effective, editorial, only }: LedgerLine): string {
  const remark = only ? '译文 translation' : editorial ? '只改文字 editorial' : '';
  return [`  ${code}`, number, `${effective} 起 from`, remark].filter(Boolean).join('  ');
}

/** What the command says, in both languages, Chinese first. */
export const said = {
  would: (count: number) =>
    `会发布 ${count} 个修订，什么也没有写 · ${count} revisions would be published; nothing was written`,
  stopped: (errors: number, again: string) =>
    `有 ${errors} 个错误，不会发布。先看：npm run check${again === '' ? '' : ` --${again}`}\n` +
    `${errors} errors: nothing would be published. Run the check first`,
  done: (count: number, outDir: string) =>
    `已发布 ${count} 个修订，网站在 ${outDir} · ${count} revisions published; the site is in ${outDir}`,
};
