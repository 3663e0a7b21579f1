import { z } from 'zod';
import { type Labels } from './bilingual.ts';
import { field, words } from './field.ts';
import { vocabularyId } from './identity.ts';

/** What a role may have to do with a clause. */
export const parts = {
  responsible: { zh: '执行', en: 'Responsible' },
  accountable: { zh: '总负责', en: 'Accountable' },
  deputies: { zh: '代理', en: 'Deputy' },
  consulted: { zh: '先征求意见', en: 'Consulted' },
  informed: { zh: '知会', en: 'Informed' },
} as const satisfies Labels<string>;
export type PartInClause = keyof typeof parts;

const roles = (zh: string, en: string) => field(z.array(vocabularyId('roles')).min(1).optional(), zh, en);

/** One role for so many of something, such as a waiter to four guests. */
const headcount = z.strictObject({
  role: field(vocabularyId('roles'), '岗位，取自岗位表', 'The role, from the list of roles'),
  people: field(z.int().positive(), '要几个人', 'How many people'),
  atLeast: field(
    z.int().positive().optional(),
    '再少也要几个人，例如 2；不写即没有下限',
    'How many there are at the fewest, such as 2, however few they are for',
  ),
  to: field(z.int().positive(), '对应多少', 'To how many'),
  of: words('对应的是什么，连量词写，例如“位客人”', 'Of what, such as guests, tables or one shift'),
});
export type Headcount = z.output<typeof headcount>;

/** Fields of any clause that say who has to do with it. */
export const peopleOfClause = {
  responsible: roles('执行的岗位', 'The roles that do it'),
  accountable: roles('总负责的岗位，只写一个', 'The one role that answers for it'),
  deputies: roles('负责的人不在时代理的岗位', 'The roles that stand in when those are away'),
  consulted: roles('事前要征求意见的岗位', 'The roles that are asked beforehand'),
  informed: roles('事后要知会的岗位', 'The roles that are told afterwards'),
  headcount: field(
    z.array(headcount).min(1).optional(),
    '人员配比，例如四位客人配一名服务员；不同地方、班次用 where、when 与 variantOf 分开写',
    'How many people to how many, such as a waiter to four guests; by place or shift with where, when and variantOf',
  ),
  qualifications: field(
    z.array(vocabularyId('qualifications')).min(1).optional(),
    '做这件事的人要有的资格，取自资格表',
    'What those who do it must be qualified in, from the list of qualifications',
  ),
};
