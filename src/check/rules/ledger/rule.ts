import { type Corpus, isOf, ledgerFaults, ledgerOf, type SourceFile } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { many } from '../../../lib/many.ts';

const restore = {
  zh: '用备份或版本库里的这个文件恢复；发布记录只由 npm run publish 往后添，从不手改',
  en: 'Restore this file from a backup or from version control; only `npm run publish` adds to a ledger, at its end',
};

/** Where a ledger ends, and where the last publication says that it does. */
interface Ends {
  code: string;
  number: string;
  lines: number;
  there: number;
}

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
  lost: {
    zh: (p: Ends) => ({
      message: `${p.code} 的发布记录应有 ${p.lines} 行，到修订 ${p.number} 为止，现在只有 ${p.there} 行：末尾丢了`,
      hint: restore.zh,
    }),
    en: (p: Ends) => ({
      message:
        `The ledger of ${p.code} had ${many(p.lines, 'line')}, up to revision ${p.number}, and has ${p.there}: ` +
        'its end was lost',
      hint: restore.en,
    }),
  },
  more: {
    zh: (p: Ends) => ({
      message: `${p.code} 的发布记录有 ${p.there} 行，publication.json 却只记了 ${p.lines} 行`,
      hint: '多出的行不是 npm run publish 写的就删去；合并两人的发布时，publication.json 也要留下后发布的那一行',
    }),
    en: (p: Ends) => ({
      message: `The ledger of ${p.code} has ${many(p.there, 'line')}, and publication.json knows of ${p.lines}`,
      hint: 'Take out what `npm run publish` did not write; in a merge, keep the later line in publication.json too',
    }),
  },
  end: {
    zh: (p: Ends) => ({
      message: `${p.code} 的发布记录最后一行（修订 ${p.number}）不是 publication.json 记下的那一行`,
      hint: restore.zh,
    }),
    en: (p: Ends) => ({
      message: `The ledger of ${p.code} does not end with the line that publication.json knows (revision ${p.number})`,
      hint: restore.en,
    }),
  },
  unrecorded: {
    zh: (p: { code: string }) => ({
      message: `有发布记录（${p.code} 等），却没有 publication.json，看不出末尾有没有丢`,
      hint: '从备份、版本库或已发布网站的根目录取回 publication.json，两处是同一个文件',
    }),
    en: (p: { code: string }) => ({
      message: `There is a ledger (of ${p.code}) and no publication.json, so nobody can tell whether its end was lost`,
      hint: 'Bring it back from a backup, version control or the top of the published site: it is the same file',
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
    zh: '发布记录没有改动、缺行、缺尾、重号，发布过的编码都还在',
    en: 'Nothing in the ledger was altered, lost or numbered twice, and every code that was published is still there',
  },
  words,
  *find({ corpus }) {
    // A page that cannot be read may be the one that is missed; that is told already.
    const isWhole = corpus.invalid.length === 0;
    const codes = new Set(corpus.standards.map(({ code }) => code));
    for (const file of corpus.files) {
      if (!isOf(file, 'ledger')) continue;
      const own = ownCode(file);
      yield* lineFaults(file, file.value, own);
      const last = file.value.at(-1);
      if (isWhole && last?.code === own && !codes.has(own))
        yield { file, span: valueSpan(file, [file.value.length - 1, 'number']), say: 'gone', with: last };
    }
    // A ledger that cannot be read is told already, and one without it would look cut off.
    if (isWhole) yield* endFaults(corpus);
  },
});

/** The code that a ledger is named after. */
const ownCode = ({ path }: SourceFile) => /([^/]+)\.jsonl$/.exec(path)?.[1] ?? '';

/** Ledgers that do not end where the last publication says; the ledgers themselves cannot tell what is missing. */
function* endFaults(corpus: Corpus): Iterable<Ledger> {
  const record = corpus.files.find((file) => isOf(file, 'publication'));
  const ledgers = corpus.files.filter((file) => isOf(file, 'ledger'));
  const [first] = ledgers;
  if (!record && first) {
    const code = first.value[0]?.code ?? '';
    yield { file: first, path: [0], span: valueSpan(first, [0, 'number']), say: 'unrecorded', with: { code } };
  }
  if (!record) return;
  const known = new Set(corpus.publication.map(({ code }) => code));
  for (const { code, number, lines, hash } of corpus.publication) {
    const there = ledgerOf(corpus, code);
    const place = { file: record, path: [code], span: valueSpan(record, [code, 'number']) };
    const ends = { code, number, lines, there: there.length };
    // What is wrong within a ledger is told line by line.
    if (ledgerFaults(there, code).length > 0) continue;
    if (there.length !== lines) yield { ...place, say: there.length < lines ? 'lost' : 'more', with: ends };
    else if (there.at(-1)?.hash !== hash) yield { ...place, say: 'end', with: ends };
  }
  for (const file of ledgers) {
    const { code, number } = file.value[0] ?? { code: '', number: '' };
    const place = { file, path: [0, 'number'], span: valueSpan(file, [0, 'number']) };
    if (!known.has(code) && ledgerFaults(file.value, ownCode(file)).length === 0)
      yield { ...place, say: 'more', with: { code, number, lines: 0, there: file.value.length } };
  }
}

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
