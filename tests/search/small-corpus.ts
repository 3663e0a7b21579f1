import { type Corpus } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { buildClauseIndex, buildDetailIndex, buildNameIndex } from '../../src/search/build-index.ts';
import { addAsked, addClauses } from '../../src/search/add-clauses.ts';
import { addDetails } from '../../src/search/add-details.ts';
import { prepare, type Prepared } from '../../src/search/prepare.ts';
import { searchInstant } from '../../src/search/search.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { type Data, exampleOf } from '../helpers/examples.ts';
import { mdx } from '../helpers/pages.ts';

/** A standard for these tests: its words in both languages; without English ones it is not translated. */
interface Small {
  code: string;
  zh: { title: string; rule: string; aliases: string[]; asked?: string[] };
  en?: { title: string; rule: string; aliases: string[]; asked?: string[] };
  clauses: readonly (Data & { id: string })[];
}

const standards: readonly Small[] = [
  {
    code: 'CP-01',
    zh: { title: '投诉处理六步', rule: '先听客户说完，再给办法。', aliases: ['客诉', '抱怨', '告状', '不满意'] },
    en: {
      title: 'Handling a complaint',
      rule: 'Hear the customer out first.',
      aliases: ['grievance', 'unhappy', 'angry', 'claim'],
    },
    clauses: [{ id: 'listen', text: '听客户把话说完' }],
  },
  {
    code: 'VF-01',
    zh: { title: '客户拜访频率', rule: '按等级定期拜访。', aliases: ['上门', '走访', '多久去一次', '见面'] },
    en: {
      title: 'How often to visit',
      rule: 'Visit by grade.',
      aliases: ['frequency', 'calls', 'meeting', 'schedule'],
    },
    clauses: [{ id: 'a', text: '一级客户每两个月拜访一次' }],
  },
  {
    code: 'AP-03',
    zh: { title: '男员工发型', rule: '前不遮眉、侧不盖耳。', aliases: ['头发', '刘海', '染发', '光头'] },
    en: { title: "Men's hair", rule: 'Clear of the brows.', aliases: ['haircut', 'fringe', 'hairstyle', 'beard'] },
    clauses: [{ id: 'front', text: '头发不遮住眉毛' }],
  },
  {
    code: 'AP-08',
    zh: {
      title: '着装',
      rule: '上班穿工作服。',
      aliases: ['制服', '衣服', '工装', '穿什么'],
      asked: ['天热能不能挽袖子', '工衣脏了咋整'],
    },
    en: {
      title: 'Uniform',
      rule: 'Wear the uniform at work.',
      aliases: ['clothes', 'dress', 'necktie', 'tie', 'outfit'],
      asked: ['can I roll my sleeves up'],
    },
    clauses: [{ id: 'whole', text: '全套工作服，扣子扣好' }],
  },
  {
    code: 'DS-02',
    zh: { title: '海报张贴高度', rule: '海报下沿离地九十厘米。', aliases: ['宣传画', '挂图', '贴海报', '多高'] },
    en: { title: 'Poster height', rule: 'Ninety centimetres up.', aliases: ['bill', 'placard', 'hanging', 'wall'] },
    clauses: [{ id: 'height', text: '下沿离地', quantity: { min: 90, max: 110, unit: 'cm' } }],
  },
  {
    code: 'RS-01',
    zh: {
      title: '斟茶',
      rule: '茶倒七分满。',
      aliases: ['倒茶', '茶水', '沏茶', '泡茶', '续水', '茶壶', '茶叶', '茶杯', '盖碗'],
    },
    clauses: [{ id: 'full', text: '斟到 <七分> & 不溢出' }],
  },
];

/** A corpus of six standards, one of them only in Chinese. */
export const smallCorpus: Corpus = corpusOf({
  'synonyms.yml': 'groups:\n  - { zh: [投诉, 吐槽], en: [complaint] }\n  - { zh: [海报], en: [poster, flyer] }\n',
  'elsewhere.yml': [
    'elsewhere:',
    '  - id: pay',
    '    label: { zh: 工资, en: Pay }',
    '    ask: { zh: 人事, en: Human Resources }',
    '    words: { zh: [工资, 加班费, 头发], en: [payslip, sick pay] }',
  ].join('\n'),
  ...Object.fromEntries(standards.flatMap((standard) => pagesOf(standard))),
});

function pagesOf({ code, zh, en, clauses }: Small): [path: string, text: string][] {
  const manual = code.slice(0, 2).toLowerCase();
  const facts = {
    ...exampleOf(clauses.some((clause) => 'quantity' in clause) ? 'measure' : 'checklist'),
    code,
    aliases: zh.aliases,
    asked: zh.asked ?? [],
    clauses,
  };
  const chinese = mdx({ title: zh.title, description: zh.rule, standard: facts }, '\n## 为什么\n\n让客户放心。\n');
  const path = (locale: Locale) => `docs/${locale}/${manual}/${code.toLowerCase()}.mdx`;
  if (!en) return [[path('zh'), chinese]];
  const words = Object.fromEntries(
    clauses.map(({ id }) => [id, { text: `${en.title} clause`, source: 'aaaaaa' }] as const),
  );
  const translation = {
    of: code,
    source: 'aaaaaa',
    body: 'aaaaaa',
    aliases: en.aliases,
    asked: en.asked ?? [],
    clauses: words,
  };
  return [
    [path('zh'), chinese],
    [path('en'), mdx({ title: en.title, description: en.rule, translation }, '\n## Why\n\nTrust.\n')],
  ];
}

/**
 * The index of a language as a phone holds it once all three files are there; the files pass through JSON as they
 * would.
 */
export function preparedIn(locale: Locale, corpus: Corpus = smallCorpus): Prepared {
  const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
  const prepared = prepare(sent(buildNameIndex(corpus, locale)));
  addDetails(prepared, sent(buildDetailIndex(corpus, locale)));
  addClauses(prepared, sent(buildClauseIndex(corpus, locale)));
  addAsked(prepared);
  return prepared;
}

/** The codes that answer a query, best first. */
export function codesFor(prepared: Prepared, query: string): string[] {
  return searchInstant(prepared, query).hits.map(({ at }) => prepared.entries[at]?.name[2] ?? '');
}
