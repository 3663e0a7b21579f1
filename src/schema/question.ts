import { z } from 'zod';
import { audience } from './audience.ts';
import { bilingual, type Labels, oneOf, scene } from './bilingual.ts';
import { dateField } from './date.ts';
import { field, plainText } from './field.ts';
import { basisId, ownId, restsOn } from './identity.ts';
import { all, has, hasAny, inJson, is, whenThen, whose } from './in-json.ts';
import { writtenFor } from './written-for.ts';

export const questionTypes = {
  choice: { zh: '选择题', en: 'Choice' },
  judgement: { zh: '判断题', en: 'True or false' },
  'fill-in': { zh: '填空题', en: 'Fill in' },
  open: { zh: '问答题', en: 'Open question' },
} as const satisfies Labels<string>;

const option = z.strictObject({
  id: field(z.string().regex(/^[a-h]$/), '选项字母 a 到 h', 'The letter of the option, a to h'),
  text: field(scene, '选项文字', 'The option'),
});

const blank = z.strictObject({
  text: field(scene, '要填空的一项', 'The item to fill in'),
  answer: field(plainText, '正确的填法', 'What goes there'),
});

const answers = [...'abcdefgh', 'true', 'false'];
const offers = (letter: string) =>
  whose('options', { type: 'array', contains: { type: 'object', ...whose('id', { const: letter }) } });

/** One question of a bank, tied to the clause it tests. */
export const question = z
  .strictObject({
    id: field(
      ownId('question', { within: 'file' }),
      '题目编号，在题库内唯一',
      'The id of the question, unique in its bank',
    ),
    type: field(oneOf(questionTypes), '题型', 'The type of question'),
    polarity: field(
      z.enum(['right', 'wrong']).default('right'),
      '问“哪项错误”时写 wrong',
      'wrong when it asks which is wrong',
    ),
    stem: field(scene, '题干', 'The question itself'),
    options: field(z.array(option).min(2).optional(), '选项，二到八个', 'The options, two to eight'),
    blanks: field(z.array(blank).min(1).optional(), '填空各项', 'The blanks to fill'),
    answer: field(
      z
        .string()
        .regex(/^([a-h]|true|false)$/)
        .optional(),
      '答案：选项字母，判断题写 true 或 false',
      'The answer: the letter of an option, or true or false',
    ),
    modelAnswer: field(bilingual.optional(), '问答题的参考答案', 'The model answer of an open question'),
    unanswered: field(scene.optional(), '来源没有答案时写明原因', 'Why there is no answer, where the source has none'),
    explanation: field(bilingual.optional(), '答案的解释', 'Why the answer is right'),
    tests: field(restsOn('always').optional(), '所考的条款，例如 AP-03#dye', 'The clause it tests, such as AP-03#dye'),
    outside: field(scene.optional(), '题目不属于任何标准时写明原因', 'Why it tests no standard, where it does not'),
    audience,
    basis: field(z.array(basisId).min(1), '依据编号；自拟题写 house', 'What it rests on; house for our own'),
    writtenFor,
  })
  .superRefine((q, context) => {
    const fail = (reason: string, path: string) =>
      context.addIssue({ code: 'custom', params: { reason }, path: [path] });
    if (q.type === 'choice' && !q.options) fail('choice-without-options', 'options');
    if (q.type === 'fill-in' && !q.blanks) fail('fill-in-without-blanks', 'blanks');
    if ((q.type === 'choice' || q.type === 'judgement') && !q.answer && !q.unanswered)
      fail('question-without-answer', 'answer');
    if (q.type === 'open' && !q.modelAnswer && !q.unanswered) fail('question-without-answer', 'modelAnswer');
    if (q.options && q.answer && !q.options.some((o) => o.id === q.answer)) fail('answer-not-an-option', 'answer');
    if (!q.tests && !q.outside) fail('question-tests-nothing', 'tests');
  })
  .meta(
    inJson(
      whenThen(is('type', 'choice'), has('options')),
      whenThen(is('type', 'fill-in'), has('blanks')),
      whenThen(is('type', 'choice', 'judgement'), hasAny('answer', 'unanswered')),
      whenThen(is('type', 'open'), hasAny('modelAnswer', 'unanswered')),
      ...answers.map((letter) => whenThen(all(has('options'), is('answer', letter)), offers(letter))),
      hasAny('tests', 'outside'),
    ),
  );
export type Question = z.output<typeof question>;

/** A question bank: its control block and its questions. */
export const questionBank = z.strictObject({
  bank: field(ownId('bank', { namesFile: true }), '题库编号，与文件同名', 'The id of the bank, the same as its file'),
  number: field(plainText, '题库文件号', 'The document number of the bank'),
  version: field(plainText, '版本', 'The version'),
  updated: dateField('更新日期', 'The date of the last update'),
  title: field(bilingual, '题库名称', 'The name of the bank'),
  basis: field(z.array(basisId).min(1).optional(), '依据编号', 'What it rests on'),
  questions: field(z.array(question).min(1), '题目', 'The questions'),
});
export type QuestionBank = z.output<typeof questionBank>;
