import type { Bilingual } from '../../../schema/index.ts';

/** What lacks its approval, the role that gives it, and what a command must repeat to reach the content. */
interface Lack {
  code: string;
  number: string;
  role: string;
  names: Bilingual;
  again: string;
}

const command = ({ code, role, again }: Lack) => `npm run approve -- ${code} --by ${role}${again}`;

/** Messages of revisions that may not be published yet. */
export const words = {
  missing: {
    zh: (p: Lack) => ({
      message: `${p.code} 修订 ${p.number} 还没有批准，批准以后才能发布`,
      hint: `请“${p.names.zh}”看过并同意，再运行 ${command(p)}`,
    }),
    en: (p: Lack) => ({
      message: `Revision ${p.number} of ${p.code} is not approved yet, and is not published before it is`,
      hint: `Once “${p.names.en}” has read it and agrees, run ${command(p)}`,
    }),
  },
  withdrawn: {
    zh: (p: Lack) => ({
      message: `废止 ${p.code} 还没有批准，批准以后才能发布`,
      hint: `请“${p.names.zh}”看过并同意，再运行 ${command(p)}`,
    }),
    en: (p: Lack) => ({
      message: `That ${p.code} is withdrawn is not approved yet, and is not published before it is`,
      hint: `Once “${p.names.en}” has read it and agrees, run ${command(p)}`,
    }),
  },
  other: {
    zh: (p: Lack & { on: string }) => ({
      message: `${p.code} ${p.on} 批准的不是现在的内容：批准以后又改了文字、日期、负责岗位、修订说明或修订号`,
      hint: `请“${p.names.zh}”再看一遍，同意就运行 ${command(p)}；不是有意改的就改回去`,
    }),
    en: (p: Lack & { on: string }) => ({
      message:
        `What was approved of ${p.code} on ${p.on} is not what the page says now: ` +
        'its words, days, owner, notes or number changed',
      hint: `Once “${p.names.en}” has read it again and agrees, run ${command(p)}; ` + 'or put back what was not meant',
    }),
  },
  role: {
    zh: (p: Lack) => ({
      message: `手册首页写明由“${p.names.zh}”批准，${p.code} 却写着别的岗位`,
      hint: `由“${p.names.zh}”批准：${command(p)}；批准的岗位换了，就改首页的 approved`,
    }),
    en: (p: Lack) => ({
      message: `The front page of the manual says that “${p.names.en}” approves, and ${p.code} names another role`,
      hint:
        `Let “${p.names.en}” approve it: ${command(p)}; ` +
        'where that is another role now, change approved on the front page',
    }),
  },
};
