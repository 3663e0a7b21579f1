import { z } from 'zod';
import { place } from './axis.ts';
import { bilingual, oneOf } from './bilingual.ts';
import { type CardSizeId, cardSizes } from './card-size.ts';
import { field } from './field.ts';
import { codeReference, idOf, idPattern, ownId } from './identity.ts';
import { either, hasAny, inJson, is } from './in-json.ts';
import { secrecyClasses } from './secrecy.ts';

const bankChoice = z.strictObject({
  bank: field(idOf('bank'), '题库编号', 'The id of the bank'),
  questions: field(
    z.array(z.string().regex(idPattern)).min(1).optional(),
    '选用的题目；不写即全部',
    'The questions to take; all if left out',
  ),
});

/**
 * A deck of quick-reference cards: who it is for, what is in it and the sizes it is made in. Its name stands in the
 * list of decks.
 */
export const deck = z
  .strictObject({
    deck: field(
      ownId('deck', { namesFile: true }),
      '卡组编号，与文件同名，取自卡组表',
      'The id of the deck, the same as its file, from the list of decks',
    ),
    order: field(z.int().positive(), '在卡组清单中的次序', 'Its place in the list of decks'),
    purpose: field(bilingual, '给谁用、什么时候用，一句话', 'Who carries it and when, in one sentence'),
    for: field(
      place.optional(),
      '给哪里用，例如 { branch: harbour }：只印那里适用的内容；不写即全部，各带范围',
      'The place it is for, such as { branch: harbour }: only what holds there; all with its limits if left out',
    ),
    secrecy: field(
      oneOf(secrecyClasses),
      '密级：public 的卡组不收内部手册的标准',
      'The class of secrecy: a public deck takes nothing from an internal manual',
    ),
    sizes: field(
      z.array(oneOf(cardSizes)).min(1),
      '做成哪些尺寸；最常用的写在最前',
      'The sizes it is made in, the usual one first',
    ),
    standards: field(
      z.union([z.literal('declared'), z.array(codeReference).min(1)]).optional(),
      '收录的标准：declared 表示所有注明本卡组的标准，或按顺序列出编码',
      'The standards in it: declared for all that name this deck, or their codes in order',
    ),
    questions: field(
      z.array(bankChoice).min(1).optional(),
      '题库闪卡：正面题目，背面答案',
      'Question cards: the question in front, the answer behind',
    ),
    scenarios: field(
      z.union([z.literal('all'), z.array(idOf('scenario')).min(1)]).optional(),
      '情景卡：正面场景，背面提示；all 表示全部',
      'Scenario cards: the scene in front, prompts behind; all for every one',
    ),
    legend: field(
      z.boolean().default(false),
      '是否附一张说明卡，讲卡上的记号和修订号',
      'Whether a card that explains the signs and the revision on cards comes with it',
    ),
    facesPerStandard: field(
      z.int().min(1).max(6).default(3),
      '一条标准一面放不下时，最多分成几面',
      'How many faces one standard may be spread over when one does not hold it',
    ),
  })
  .superRefine((d, context) => {
    if (!d.standards && !d.questions && !d.scenarios && !d.legend)
      context.addIssue({ code: 'custom', params: { reason: 'deck-empty' }, path: ['standards'] });
  })
  .meta(inJson(either(hasAny('standards', 'questions', 'scenarios'), is('legend', true))));
export type Deck = z.output<typeof deck>;

/** The sizes of a deck that the site offers ready to print: the two it is made in most. */
export function readySizes({ sizes }: Deck): readonly CardSizeId[] {
  return sizes.slice(0, 2);
}
