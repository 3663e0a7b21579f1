import { bodySpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { proseLines } from '../../text/lines.ts';
import { falseLists, type LineFault, openFence, wideSigns } from './lines.ts';
import { treeFaults } from './tree.ts';
import { words } from './words.ts';

/** Without one of these a body has nothing of the kind: no need to parse it. */
const mayHoldMarks = /[[~|]|(?:https?:\/\/|www\.)[\x21-\x7e]*[^\x00-\x7f]/i;

/** Nothing of a body is dropped, struck out or shown with its signs because Markdown reads it in another way. */
export const markdownRule = defineRule({
  id: 'markdown',
  title: { zh: '正文的 Markdown', en: 'Markdown of bodies' },
  level: 'error',
  summary: {
    zh: '链接、脚注、表格、列表和代码块写法正确，没有不显示、被划掉或照样显示的记号',
    en: 'Links, notes, tables, lists and code are well formed: nothing is dropped, struck out or shown with its signs',
  },
  words,
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (!hasBody(file)) continue;
      const { body } = file.fences;
      const inBody = (start: number, end: number, text: string | undefined) => {
        const span = bodySpan(file, start, end);
        return { file, span, fix: text === undefined ? undefined : { ...span, text, safe: false } };
      };
      const lines = [...proseLines(body)];
      for (const fault of [...falseLists(lines), ...wideSigns(lines)])
        yield { ...inBody(fault.start, fault.end, fault.text), ...saidOf(fault) } as Lined;
      const open = openFence(body);
      if (open) yield { ...inBody(open.start, open.end, undefined), say: 'open-fence', with: {} };
      const { tree } = mayHoldMarks.test(body) ? file.body() : {};
      if (!tree) continue;
      for (const { start, end, text, ...said } of treeFaults(tree, body, file.locale ?? 'zh'))
        yield { ...inBody(start, end, text), ...said };
    }
  },
});

type Lined = Extract<Finding<typeof words>, { say: 'list' | 'wide' }>;

function saidOf({ say, found, lines }: LineFault): Pick<Lined, 'say' | 'with'> {
  return say === 'list' ? { say, with: { found, lines } } : { say: 'wide', with: { found } };
}
