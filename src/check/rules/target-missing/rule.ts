import { openPoints } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

const path = ['standard', 'target'];

/** A response time without a target is stated as such, and stays on the list of things to settle. */
export const targetMissingRule = defineRule({
  id: 'target-missing',
  title: { zh: '未设目标时间', en: 'No target time' },
  level: 'note',
  summary: { zh: '响应时间还没有定目标的，列出来', en: 'Response times that have no target yet are listed' },
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
  },
  *find({ corpus }) {
    for (const { facts, authority } of corpus.standards)
      if (openPoints(facts).some(({ open }) => open === 'target'))
        yield {
          file: authority.file,
          path,
          span: valueSpan(authority.file, path),
          say: 'not-set',
          with: { title: authority.title },
        };
  },
});
