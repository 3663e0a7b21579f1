import { isDraft, openDoubts } from '../../../corpus/index.ts';
import { doubts, type DoubtReason } from '../../../schema/index.ts';
import { insertionSpan, valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

interface Params {
  field: string;
  reason: DoubtReason;
  source: string;
  name: string;
  again: string;
}

/** Whatever an import was not sure of is looked at before it is issued. */
export const importUnsureRule = defineRule({
  id: 'import-unsure',
  title: { zh: '导入时拿不准的', en: 'What an import was not sure of' },
  level: 'note',
  summary: {
    zh: '导入时拿不准的字段，草案里提示，发布前必须有人看过',
    en: 'A field that an import was not sure of is a note in a draft, and must be looked at before it is issued',
  },
  words: {
    unsure: {
      zh: ({ field, reason, source, name, again }: Params) => ({
        message: `导入时拿不准 \`${field}\`：${doubts[reason].zh}。原文：“${source}”`,
        hint: `照原文改好；本来就对的，运行 npm run import -- --seen ${name}${again}`,
      }),
      en: ({ field, reason, source, name, again }: Params) => ({
        message: `The import was not sure of \`${field}\`. ${doubts[reason].en}. The source says “${source}”`,
        hint:
          'Write it as the source means it; where it is right as it is, ' +
          `run npm run import -- --seen ${name}${again}`,
      }),
    },
  },
  *find({ corpus, contentArgument = '' }) {
    for (const { page, path, field, reason, source, code, clause } of openDoubts(corpus)) {
      const name = clause === undefined ? code : `${code}#${clause}`;
      yield {
        file: page,
        path,
        span: valueSpan(page, path) ?? valueSpan(page, path.slice(0, -1)) ?? insertionSpan(page, path),
        level: isDraft(page) ? 'note' : 'error',
        say: 'unsure',
        with: { field, reason, source, name, again: contentArgument },
      };
    }
  },
});
