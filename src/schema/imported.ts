import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { field, plainText } from './field.ts';
import { clauseId, code, idOf } from './identity.ts';

/** Why what an import made of a source is to be looked at by someone. */
export const doubts = {
  kind: { zh: '类型是猜的', en: 'The kind is a guess' },
  prose: { zh: '原文是一段话，不是清单里的一条', en: 'The source has it in a paragraph, not in a list' },
  sentences: { zh: '原文把几句话写在一起，这里拆开了', en: 'The source has several sentences, which were parted' },
  joined: { zh: '一句里可能有两件事', en: 'One sentence may hold two rules' },
  about: {
    zh: '像是在说文件本身，不一定是规定',
    en: 'It seems to tell of the document, and may be no rule',
  },
  long: { zh: '这一条很长，可能不止一件事', en: 'It is long, and may be more than one rule' },
  denial: {
    zh: '句中有“不”一类的字，要做还是不要做说不准',
    en: 'A “not” in it leaves open which is meant',
  },
  several: {
    zh: '不止一个数值，各是什么的数值要看一看',
    en: 'It has several figures; what each of them is of is to be looked at',
  },
  measure: { zh: '有数或量词没有填进字段', en: 'It has a number or a measure that no field took up' },
  bound: { zh: '“至少”“不超过”一类的话没有填进字段', en: 'It has an “at least” or “at most” that no field took up' },
  period: { zh: '“每……”一类的话没有填进字段', en: 'It has an “every” or “each” that no field took up' },
  condition: {
    zh: '“除”“如”一类的条件或例外没有填进字段',
    en: 'It has a condition or an exception that no field took up',
  },
  table: { zh: '表格的这一栏看不出是什么', en: 'What this column of the table is was not clear' },
  list: { zh: '词表里没有对得上的条目', en: 'No entry of the list fits' },
  blank: { zh: '有要填的空，没有写成占位符', en: 'It has a blank to fill in, which is no placeholder yet' },
  changed: {
    zh: '来源改了，这一条有人改过，没有动',
    en: 'The source has changed; someone had edited this, so it was left',
  },
  flat: { zh: '来源是 PDF，标题、表格是按版面认的', en: 'The source is a PDF, known by its looks alone' },
} as const satisfies Labels<string>;
export type DoubtReason = keyof typeof doubts;

/** Why a paragraph of a source is in no standard. */
export const asideReasons = {
  title: { zh: '手册或章节的名称', en: 'Name of the manual or of a section' },
  header: { zh: '页眉', en: 'Running head' },
  footer: { zh: '页脚', en: 'Running foot' },
  contents: { zh: '目录', en: 'List of contents' },
  control: { zh: '文件控制：编制、批准、施行、解释权', en: 'Control of the document: signatures, taking effect' },
  cover: { zh: '封面', en: 'Cover' },
  picture: { zh: '图片', en: 'Picture' },
  deleted: { zh: '修订时已删去', en: 'Deleted by a tracked change' },
  comment: { zh: '批注', en: 'Comment' },
  footnote: { zh: '脚注', en: 'Footnote' },
  'page-number': { zh: '页码', en: 'Page number' },
  translation: {
    zh: '上一段的译文，没有收进英文页',
    en: 'Says in another language what the paragraph above says; no page has it',
  },
  form: { zh: '留空待填的表格', en: 'A form to fill in' },
  'not-a-rule': { zh: '看过了，不是规定', en: 'Looked at: no rule' },
} as const satisfies Labels<string>;
export type AsideReason = keyof typeof asideReasons;

const paragraphNumber = z.int().positive();
const from = field(z.array(paragraphNumber).min(1), '取自来源的第几段', 'The paragraphs of the source it is from');
const trace = z.string().regex(/^[a-p]{6}$/);

const unsure = field(
  z
    .array(
      z.strictObject({
        field: field(plainText, '哪个字段', 'The field'),
        reason: field(oneOf(doubts), '为什么要看一看', 'Why it is to be looked at'),
        weight: field(z.number().min(0).max(1), '有几分把握，0 到 1', 'How sure the import was, from 0 to 1'),
        as: field(
          trace,
          '导入时这个字段的指纹；改过就不再提醒',
          'The hash of the field as imported; told until it changes',
        ),
      }),
    )
    .min(1)
    .optional(),
  '要请人看一看的字段',
  'The fields that someone is to look at',
);

/** What an import made of a manual of another program: its paragraphs, and which clause is from which. */
export const importFile = z.strictObject({
  manual: field(idOf('manual'), '导入成哪个手册', 'The manual that it became'),
  source: field(
    z.strictObject({
      name: field(plainText, '文件名', 'The name of the file'),
      sha256: field(z.string().regex(/^[0-9a-f]{64}$/), '文件的 SHA-256', 'The SHA-256 of the file'),
    }),
    '来源文件；文件本身不在内容里',
    'The source; the file itself is not kept',
  ),
  paragraphs: field(
    z
      .array(
        z.strictObject({
          n: field(paragraphNumber, '第几段', 'Its number'),
          text: field(plainText, '原文', 'What it says'),
        }),
      )
      .min(1),
    '来源的各段，原文照录',
    'The paragraphs of the source, as they stand there',
  ),
  standards: field(
    z.array(
      z.strictObject({
        code,
        from: from.optional(),
        unsure,
        clauses: field(
          z.array(
            z.strictObject({
              id: clauseId,
              from,
              as: field(
                trace,
                '导入时的指纹；改过的条款再导入时不动',
                'Its hash as imported; one changed since is left alone',
              ),
              unsure,
            }),
          ),
          '条款',
          'The clauses',
        ),
      }),
    ),
    '由来源写成的标准',
    'The standards that were made of it',
  ),
  notTaken: field(
    z
      .array(
        z.strictObject({
          n: field(paragraphNumber, '第几段', 'Its number'),
          reason: field(oneOf(asideReasons), '为什么不收', 'Why it is put aside'),
        }),
      )
      .default([]),
    '不收的段落',
    'Paragraphs that are put aside',
  ),
});
export type ImportRecord = z.output<typeof importFile>;
