import { many } from '../../src/lib/many.ts';
import { printable } from '../../src/lib/printable.ts';
import type { Moved, Renamed } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import type { Owner } from '../lib/lock.ts';
import { refusalText } from '../lib/write-refusal.ts';
import { told } from '../lib/told.ts';

/** A line of what is published: `AP-03  1.1  from 2026-12-01`. */
export function lineText({ code, number, effective, editorial, only }: LedgerLine): string {
  const remark =
    only === 'translation'
      ? told('译文', 'translation', ' ')
      : only === 'withdrawn'
        ? told('废止', 'withdrawn', ' ')
        : only === 'restored'
          ? told('再次执行', 'holds again', ' ')
          : editorial
            ? told('只改文字', 'editorial', ' ')
            : '';
  return [`  ${code}`, number, told(`${effective} 起`, 'from', ' ', `from ${effective}`), remark]
    .filter(Boolean)
    .join('  ');
}

/** What the command says, in both languages, Chinese first. */
export const said = {
  would: (count: number) =>
    count === 0
      ? told(
          '没有要发布的修订，什么也没有写。发布只会按现在的内容重新生成网站',
          'There is no revision to publish; nothing was written. Publishing would only make the site anew of the ' +
            'content',
        )
      : told(
          `会发布 ${count} 个修订，什么也没有写`,
          `${many(count, 'revision')} would be published; nothing was written`,
          ' · ',
        ),
  stopped: (errors: number, again: string) =>
    told(
      `有 ${errors} 个错误，不会发布。先看：npm run check${again === '' ? '' : ` --${again}`}`,
      `${many(errors, 'error')}: nothing would be published. Run the check first`,
      '\n',
      `${many(errors, 'error')}: nothing would be published. Run this first: npm run check` +
        (again === '' ? '' : ` --${again}`),
    ),
  translated: (lines: readonly string[]) =>
    [
      told('译文不在批准之内，这些会一起发布', 'Translations are not approved; these would go out too:', ' · '),
      ...lines,
    ].join('\n'),
  moved: ({ from, to }: Moved) =>
    `  ${from.code}#${from.clause} → ${to.code}#${to.clause}  ${told('移动', 'moved', ' ')}`,
  renamed: (code: string, { was, is }: Renamed) =>
    `  ${code}#${is}  ${told(`就是 ${was}，编号不能改`, `is ${was} under another id: give the id back`, ' · ')}`,
  unapproved: (waiting: readonly string[], command: string) =>
    told(
      `没有发布。还没有批准：${waiting.join('、')}。批准以后再发布：${command}`,
      `Not published. Not approved yet: ${waiting.join(', ')}. Once they are, run the line above and ` +
        'publish again',
      '\n',
      `Not published. Not approved yet: ${waiting.join(', ')}. Once they are, publish again: ${command}`,
    ),
  sameRevisions: (outDir: string) =>
    told(
      `没有要发布的修订，发布记录不变；${outDir} 里的网站按现在的内容重新生成，npm run rollback 仍撤回上一次有修订的发布`,
      `There was no revision to publish and the ledger is as it was; the site in ${outDir} was made ` +
        'anew of the content as it is. `npm run rollback` still takes back the last publication that ' +
        'had revisions',
    ),
  done: (count: number, outDir: string) =>
    told(
      `已发布 ${count} 个修订，网站在 ${outDir}`,
      `${many(count, 'revision')} published; the site is in ${outDir}`,
      ' · ',
    ),
  unknown: (revision: string, outDir: string) =>
    told(
      `没有发布。${outDir} 里的网站发布了 ${revision}，发布记录里却没有：记录丢了末尾，或者网站是别的内容的。恢复 ledger 和 publication.json，或用 ` +
        '--out 换一个文件夹',
      `Not published. The site in ${outDir} says ${revision}, of which the ledger knows nothing: its ` +
        'end was lost, or the site is of other content. Restore ledger and publication.json, or name ' +
        'another folder with --out',
    ),
  get changed() {
    return told(
      '没有发布。生成网站的时候内容又改了，网站和记录会说得不一样。存好文件再来一次',
      'Not published. The content was changed while the site was built, and site and ledger would not say the ' +
        'same. Save your files and run it again',
    );
  },
  held: ({ pid, host, since }: Owner, minutes: number, path: string) =>
    told(
      `已经有人在发布：${printable(host)} 上的进程 ${pid}，${printable(since)} 开始，${minutes} 分钟前。等它结束再来；确定没有在运行，就删去 ` +
        path,
      `Somebody is publishing: process ${pid} on ${printable(host)}, since ${printable(since)}, ` +
        `${many(minutes, 'minute')} ago. Wait for its end; if you are sure that it does not run, remove ${path}`,
    ),
  notWritten: (code: string, path: string | undefined) => {
    const { zh, en } = refusalText(code, path);
    return told(
      `${zh}网站和发布记录要么都是原来的，要么都是新的；解决以后再运行一次`,
      `${en}Site and ledger are both as they were, or both new; see to it and run this again`,
    );
  },
  unsettled: (again: string) =>
    told(
      `上一次发布中断了，网站和发布记录还没有对上。请运行 npm run publish${again && ` --${again}`}，它会先补完`,
      'A publication was interrupted, and site and ledger do not say the same yet. Run `npm run publish` as ' +
        'above: it will be finished',
      '\n',
      'A publication was interrupted, and site and ledger do not say the same yet. It will be finished by: npm ' +
        `run publish${again && ` --${again}`}`,
    ),
  completed: (lines: readonly string[]) =>
    [
      told('上一次发布中断了，现在已补完：', 'The last publication was interrupted; it is finished now:'),
      ...lines,
    ].join('\n'),
  get undone() {
    return told(
      '上一次发布在换网站时中断了，原来的网站已放回，从头发布',
      'The last publication was interrupted before its site was in place; the site of before is back, and all is ' +
        'done anew',
    );
  },
  afterCompleted: (revisions: readonly string[], outDir: string) =>
    told(
      `这次补完了中断的发布：${revisions.join('、')}，没有别的修订；${outDir} 里的网站按现在的内容重新生成`,
      `This finished the publication that was interrupted: ${revisions.join(', ')}. There was no other ` +
        `revision; the site in ${outDir} was made anew of the content as it is`,
    ),
};
