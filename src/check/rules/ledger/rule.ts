import { isOf, ledgerFaults, type SourceFile } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';

const restore = {
  zh: '用备份或版本库里的这个文件恢复；发布记录只由 npm run publish 往后添，从不手改',
  en: 'Restore this file from a backup or from version control; only `npm run publish` adds to a ledger, at its end',
};

const words = {
  altered: {
    zh: (p: { code: string; number: string }) => ({
      message: `${p.code} 修订 ${p.number} 的发布记录被改动过，与写下时的指纹不符`,
      hint: restore.zh,
    }),
    en: (p: { code: string; number: string }) => ({
      message: `What the ledger says of ${p.code} ${p.number} is not what was written: its hash is another`,
      hint: restore.en,
    }),
  },
  gap: {
    zh: (p: { code: string; number: string }) => ({
      message: `${p.code} 修订 ${p.number} 的记录接不上前一行：少了、多了或换了一行`,
      hint: restore.zh,
    }),
    en: (p: { code: string; number: string }) => ({
      message: `${p.code} ${p.number} does not follow the line before it: a line was lost, added or moved`,
      hint: restore.en,
    }),
  },
  number: {
    zh: (p: { code: string; number: string }) => ({
      message: `${p.code} 的修订号 ${p.number} 用过了，或者小于前一行`,
      hint: '修订号只增不减，从不重复；用 npm run revise 取下一个号',
    }),
    en: (p: { code: string; number: string }) => ({
      message: `The number ${p.number} of ${p.code} was used before, or is lower than the one above it`,
      hint: 'Numbers rise and are never used twice; `npm run revise` takes the next one',
    }),
  },
  code: {
    zh: (p: { code: string; file: string }) => ({
      message: `这一行是 ${p.code} 的，却写在 ${p.file} 的发布记录里`,
      hint: restore.zh,
    }),
    en: (p: { code: string; file: string }) => ({
      message: `This line is of ${p.code}, and stands in the ledger of ${p.file}`,
      hint: restore.en,
    }),
  },
  gone: {
    zh: (p: { code: string; number: string }) => ({
      message: `${p.code} 发布过（修订 ${p.number}），现在却没有这条标准`,
      hint: '编码永不重复使用：恢复这一页，写 state: withdrawn 和 withdrawn，需要时写明接替的标准',
    }),
    en: (p: { code: string; number: string }) => ({
      message: `${p.code} was published (revision ${p.number}), and there is no such standard now`,
      hint: 'A code is never used again: bring the page back with state: withdrawn, and say what replaces it',
    }),
  },
};
type Ledger = Finding<typeof words>;

/** The ledger of what was published only grows at its end, and each of its lines is as it was written. */
export const ledgerRule = defineRule({
  id: 'ledger',
  title: { zh: '发布记录', en: 'The ledger' },
  level: 'error',
  summary: {
    zh: '发布记录没有改动、缺行、重号，发布过的编码都还在',
    en: 'Nothing in the ledger was altered, lost or numbered twice, and every code that was published is still there',
  },
  words,
  *find({ corpus }) {
    // A page that cannot be read may be the one that is missed; that is told already.
    const isWhole = corpus.invalid.length === 0;
    const codes = new Set(corpus.standards.map(({ code }) => code));
    for (const file of corpus.files) {
      if (!isOf(file, 'ledger')) continue;
      const own = /([^/]+)\.jsonl$/.exec(file.path)?.[1] ?? '';
      yield* lineFaults(file, file.value, own);
      const last = file.value.at(-1);
      if (isWhole && last?.code === own && !codes.has(own))
        yield { file, span: valueSpan(file, [file.value.length - 1, 'number']), say: 'gone', with: last };
    }
  },
});

function lineFaults(file: SourceFile, lines: Parameters<typeof ledgerFaults>[0], own: string): Ledger[] {
  return ledgerFaults(lines, own).flatMap(({ index, fault }): Ledger[] => {
    const line = lines[index];
    if (!line) return [];
    const place = { file, path: [index, 'number'], span: valueSpan(file, [index, 'number']) };
    const { code, number } = line;
    if (fault === 'code') return [{ ...place, say: 'code', with: { code, file: own } }];
    return [{ ...place, say: fault, with: { code, number } }];
  });
}
