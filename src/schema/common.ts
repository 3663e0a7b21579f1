import { z } from 'zod';
import { oneOf } from './bilingual.ts';
import { appliesTo } from './applies-to.ts';
import { audience } from './audience.ts';
import { field, plainText } from './field.ts';
import { formerly } from './formerly.ts';
import { basisId, code, ownClause, reference, vocabularyId } from './identity.ts';
import { notes } from './note.ts';
import { obligation } from './obligation.ts';
import { rollout, waivers } from './rollout.ts';
import { closerSecrecy } from './secrecy.ts';
import { history, revision, states, withdrawal } from './revision.ts';

export const declared = field(
  z.strictObject({
    count: field(z.int().positive(), '声明的数目，必须等于实际条数', 'The declared number; it must equal the real one'),
    source: field(
      z.int().positive().optional(),
      '来源自称的数目（与实际不符时填写，并加说明）',
      'The number the source claims, where it differs; add a note',
    ),
  }),
  '声明的条数：题目说“六步”“十知”时必填',
  'The declared number of clauses: needed when the title promises a number',
);

export const card = field(
  z.strictObject({
    decks: field(z.array(vocabularyId('decks')).min(1), '收录本标准的卡组', 'The decks this standard belongs to'),
    clauses: field(
      z.array(ownClause).min(1).optional(),
      '上卡的条款；不写即全部',
      'The clauses on the card; all if left out',
    ),
  }),
  '速查卡：进入哪些卡组、印哪些条款',
  'The quick-reference card: which decks, which clauses',
);

/** Fields that the standards of every kind share. The facts live here and nowhere else. */
export const commonFields = {
  code,
  obligation,
  state: field(
    oneOf(states).default('issued'),
    '状态：draft 草案、issued 已发布、withdrawn 已废止',
    'The state: draft, issued or withdrawn',
  ),
  withdrawn: withdrawal.optional(),
  audience,
  secrecy: closerSecrecy,
  appliesTo: appliesTo.default({ people: ['all'], roles: ['all'] }),
  hours: field(
    vocabularyId('hours').optional(),
    '整条标准按哪个服务时间，取自服务时间表；条款另写的按条款',
    'The opening hours that the whole standard goes by, from the list of opening hours; a clause may have its own',
  ),
  rollout: rollout.optional(),
  waivers: waivers.optional(),
  declared: declared.optional(),
  notes,
  revision,
  history,
  aliases: field(
    z.array(plainText).default([]),
    '员工会输入的搜索词，二到六个字，至少四个',
    'Words staff would type to find it, at least four',
  ),
  asked: field(
    z.array(plainText).default([]),
    '员工会怎么问：口语的整句或半句，供搜索用；某一条不公开时，问法不会随它略去，会透露它的请不要写',
    'How staff would ask for it, in whole or half sentences; for the search. They stay where a clause is kept ' +
      'closer: write none that tells of it',
  ),
  basis: field(
    z.array(basisId).min(1),
    '整条标准的依据编号；本公司自定写 house',
    'The ids of what the standard rests on; house for our own rule',
  ),
  formerly: formerly(
    '这一页以前的网址，语言后面的部分，例如 appearance/men-hair；改名或移动后，旧网址仍然打得开',
    'Where the page stood before, as its address goes on after the language, such as appearance/men-hair; ' +
      'once it is renamed or moved, old addresses lead to it',
  ),
  see: field(z.array(reference).min(1).optional(), '相关标准或条款', 'Related standards or clauses'),
  card: card.optional(),
};
