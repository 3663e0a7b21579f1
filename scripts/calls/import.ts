import { type Locale, locales } from '../../src/languages/index.ts';
import { idPattern } from '../../src/schema/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { oneLanguage, told } from '../lib/told.ts';

/** What `npm run import` is asked for. */
export type ImportCall = { contentDir: string; locale: Locale } & (
  | { what: 'import'; file: string; manual: string; code: string | undefined; dryRun: boolean }
  | { what: 'seen'; names: readonly string[]; isWhole: boolean }
  | { what: 'aside'; manual: string; n: number }
);

/** Reads what to bring in, or what someone has looked at. Ends with 2 and the reason when the call makes no sense. */
export function importCall(argv?: readonly string[]): ImportCall {
  const args = readArgs(
    {
      name: 'npm run import --',
      summary: {
        zh:
          '导入 Word（.docx）、Excel（.xlsx）、PowerPoint（.pptx）或 PDF 的手册：标题成为标准的草案，\n' +
          '清单、表格和步骤成为条款。不翻译，不编造；拿不准的由校验连同原文一起提示。\n' +
          '同一份文件再导入什么也不改，改过的文件只改没有人改过的条款。',
        en:
          'Brings in a manual from Word (.docx), Excel (.xlsx), PowerPoint (.pptx) or PDF: its headings become\n' +
          'drafts of standards, its lists, tables and steps their clauses. Nothing is translated, nothing made up;\n' +
          'what was not understood for sure is told by the check, with the words of the source. The same file\n' +
          'again changes nothing, and a newer one only clauses that nobody has edited.',
      },
      operands: { zh: '[文件 | 条款 …]', en: '[file | clause …]' },
      options: {
        manual: {
          value: 'manual',
          help: {
            zh: '导入到哪本手册：文件夹的名字，新的或已有的',
            en: 'The manual to bring it into: the name of its folder, new or there already',
          },
        },
        code: {
          value: 'code',
          help: { zh: '第一个编码；手册还没有编码时才写', en: 'The first code, for a manual that has none yet' },
        },
        'dry-run': {
          help: {
            zh: '只列出会写什么、什么拿不准、什么没有用上，什么也不写',
            en: 'Show what would be written, what is not sure and what is not taken; write nothing',
          },
        },
        seen: {
          value: 'clause',
          help: {
            zh: '记下一条条款（AP-16#p6）或一条标准的类型（AP-16）看过无误；后面还可以再写几条',
            en: 'Record that a clause (AP-16#p6), or the kind of a standard (AP-16), is right; more may follow',
          },
        },
        all: {
          help: { zh: '与 --seen AP-16 一起：它的全部条款也算', en: 'With --seen AP-16: every clause of it too' },
        },
        aside: {
          value: 'paragraph',
          help: {
            zh: '记下一段原文（appearance:12）不是规定',
            en: 'Record that a paragraph (appearance:12) is no rule',
          },
        },
        lang: {
          value: 'zh|en',
          help: {
            zh: '报告用的语言，不写就用公司的语言；有两种的，用终端的语言',
            en: 'The language to report in instead of that of the terminal',
          },
        },
        content: contentOption,
      },
      examples: [
        'npm run import -- manual.docx --manual appearance --dry-run',
        'npm run import -- manual.docx --manual parking --code PK-01',
        'npm run import -- --seen AP-16 AP-16#p6 AP-16#p9',
      ],
    },
    argv,
  );
  const dir = contentDir(args.value('content'), true);
  const asked = args.value('lang');
  const locale = asked === undefined ? oneLanguage() : locales.find((one) => one === asked);
  if (locale === undefined)
    return misuse(
      told(
        `没有这种语言：${asked}。语言有 ${locales.join('、')}`,
        `Unknown language: ${asked}. Languages: ${locales.join(', ')}`,
      ),
    );
  const base = { contentDir: dir, locale };
  const [seen, aside] = [args.value('seen'), args.value('aside')];
  if (seen !== undefined) return { ...base, what: 'seen', names: [seen, ...args.operands], isWhole: args.flag('all') };
  if (aside !== undefined) {
    const [, manual, n] = /^([a-z0-9-]+):(\d+)$/.exec(aside) ?? [];
    if (manual === undefined || n === undefined)
      return misuse(told(`--aside ${aside}：请写成 appearance:12`, `--aside ${aside}: write it like appearance:12`));
    return { ...base, what: 'aside', manual, n: Number(n) };
  }
  const [file, ...more] = args.operands;
  const manual = args.value('manual');
  if (file === undefined || manual === undefined || more.length > 0)
    return misuse(
      told(
        '请写一个文件和手册：npm run import -- manual.docx --manual appearance',
        'Say one file and the manual: npm run import -- manual.docx --manual appearance',
      ),
    );
  if (!idPattern.test(manual))
    return misuse(
      told(
        `手册 ${manual}：小写英文词，用连字符相连，例如 appearance`,
        `The manual ${manual}: write lower-case words joined by hyphens, for instance appearance`,
      ),
    );
  return { ...base, what: 'import', file, manual, code: args.value('code'), dryRun: args.flag('dry-run') };
}
