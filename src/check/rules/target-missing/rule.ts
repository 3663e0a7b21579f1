import { openPoints } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

const path = ['standard', 'target'];

/** A response time without a target is stated as such, and stays on the list of things to settle. */
export const targetMissingRule = defineRule({
  id: 'target-missing',
  title: { zh: '还没有规定的', en: 'Not laid down yet' },
  level: 'note',
  summary: {
    zh: '响应时间没有定目标的、权限没有写谁来定的，列出来',
    en: 'Response times without a target and levels of authority without anybody who decides are listed',
  },
  words: {
    'not-set': {
      zh: (p: { title: string }) => ({
        message: `“${p.title}”没有规定目标时间`,
        hint: '网站会写“未设目标”；定下来以后写成数值，例如 { value: 3, unit: minute, comparator: at-most }',
      }),
      en: (p: { title: string }) => ({
        message: `No target time is set for “${p.title}”`,
        hint:
          'The site says so; once it is settled, write a figure, ' +
          'such as { value: 3, unit: minute, comparator: at-most }',
      }),
    },
    'no-decider': {
      zh: (p: { id: string }) => ({
        message: `“${p.id}”这一级没有规定谁来定`,
        hint: '网站会照实写明；定下来以后删去 notSet，写 decides',
      }),
      en: (p: { id: string }) => ({
        message: `It is not laid down who decides at level \`${p.id}\``,
        hint: 'The site says so; once it is settled, write decides instead of notSet',
      }),
    },
  },
  *find({ corpus }) {
    for (const { facts, authority } of corpus.standards) {
      const { file, title } = authority;
      for (const point of openPoints(facts))
        if (point.open === 'target') yield { file, path, span: valueSpan(file, path), say: 'not-set', with: { title } };
        else if (point.open === 'decider') {
          const at = ['standard', 'clauses', point.index, 'notSet'];
          yield { file, path: at, span: valueSpan(file, at), say: 'no-decider', with: { id: point.clause } };
        }
    }
  },
});
