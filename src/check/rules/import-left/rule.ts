import { isOf, leftParagraphs } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

/** What stands in an imported manual is in a clause, or somebody has put it aside. */
export const importLeftRule = defineRule({
  id: 'import-left',
  title: { zh: '导入后没有用上的段落', en: 'Paragraphs of an import that are nowhere' },
  level: 'note',
  summary: {
    zh: '导入的手册每一段都写进了条款，或有人放在一边',
    en: 'Every paragraph of an imported manual is in a clause, or somebody has put it aside',
  },
  words: {
    left: {
      zh: (p: { n: number; text: string; name: string; again: string }) => ({
        message: `第 ${p.n} 段没有写进任何条款：“${p.text}”`,
        hint: `是规定就写成条款，再把 ${p.n} 加进它的 from；不是规定，运行 npm run import -- --aside ${p.name}${p.again}`,
      }),
      en: (p: { n: number; text: string; name: string; again: string }) => ({
        message: `Paragraph ${p.n} is in no clause: “${p.text}”`,
        hint:
          `If it is a rule, write a clause and add ${p.n} to its from; ` +
          `if it is none, run npm run import -- --aside ${p.name}${p.again}`,
      }),
    },
  },
  *find({ corpus, contentArgument = '' }) {
    for (const file of corpus.files) {
      if (!isOf(file, 'imports')) continue;
      const { manual, paragraphs } = file.value;
      for (const index of leftParagraphs(file.value, corpus)) {
        const { n = 0, text = '' } = paragraphs[index] ?? {};
        const path = ['paragraphs', index];
        const name = `${manual}:${n}`;
        yield { file, path, span: valueSpan(file, path), say: 'left', with: { n, text, name, again: contentArgument } };
      }
    }
  },
});
