import { z } from 'zod';
import { audience } from './audience.ts';
import { bilingual, type Labels, oneOf, scene } from './bilingual.ts';
import { field } from './field.ts';
import { has, inJson, is, whenThen } from './in-json.ts';
import { basisId, ownId, restsOn } from './identity.ts';
import { writtenFor } from './written-for.ts';

export const scenarioTypes = {
  'role-play': { zh: '角色扮演', en: 'Role play' },
  case: { zh: '案例', en: 'Case' },
  game: { zh: '训练游戏', en: 'Training game' },
} as const satisfies Labels<string>;

/** What a scenario of each type has beside what all have. */
const needed = {
  'role-play': ['customerWords', 'visibleNeed', 'hiddenNeed', 'prompts', 'stages', 'scoring'],
  case: [],
  game: ['rules', 'reflection'],
} as const satisfies Record<keyof typeof scenarioTypes, readonly string[]>;

const texts = (text: typeof bilingual, zh: string, en: string) => field(z.array(text).min(1), zh, en);

/** A scene to practise: what the customer says, what they need, and a model answer. */
export const scenario = z
  .strictObject({
    id: field(
      ownId('scenario', { namesFile: true }),
      '情景编号，与文件同名',
      'The id of the scenario, the same as its file',
    ),
    type: field(oneOf(scenarioTypes), '情景类型', 'The type of scenario'),
    title: field(bilingual, '标题', 'The title'),
    setting: field(scene, '场景：在哪里、谁、发生什么', 'The setting: where, who, what happens'),
    customerWords: field(scene.optional(), '顾客的原话', "The customer's words"),
    visibleNeed: field(scene.optional(), '显性需求', 'The visible need'),
    hiddenNeed: field(scene.optional(), '隐性需求', 'The hidden need'),
    prompts: texts(scene, '提示问题', 'Prompts').optional(),
    stages: field(
      z
        .array(
          z.strictObject({
            stage: field(bilingual, '阶段', 'The stage'),
            answer: field(bilingual, '示范应对', 'The model answer'),
          }),
        )
        .min(1)
        .optional(),
      '各阶段的示范应对',
      'The model answer at each stage',
    ),
    ordinary: field(bilingual.optional(), '合格的做法', 'What ordinary service does'),
    excellent: field(bilingual.optional(), '优秀的做法', 'What excellent service does'),
    rules: texts(bilingual, '游戏规则', 'The rules of the game').optional(),
    prizes: field(
      z
        .array(
          z.strictObject({
            name: field(bilingual, '奖项', 'The prize'),
            criteria: field(bilingual, '评选标准', 'What earns it'),
          }),
        )
        .min(1)
        .optional(),
      '奖项与评选标准',
      'Prizes and what earns them',
    ),
    scoring: field(
      z
        .array(
          z.strictObject({
            text: field(bilingual, '得分点', 'What is scored'),
            points: field(z.int().positive(), '分值', 'The points'),
          }),
        )
        .min(1)
        .optional(),
      '评分要点',
      'The scoring',
    ),
    reflection: texts(scene, '反思问题', 'Questions to reflect on').optional(),
    tests: field(z.array(restsOn('always')).min(1), '练习的条款', 'The clauses it practises'),
    audience,
    basis: field(z.array(basisId).min(1), '依据编号；自拟写 house', 'What it rests on; house for our own'),
    writtenFor,
  })
  .superRefine((s, context) => {
    const need = (present: unknown, path: string) => {
      if (!present)
        context.addIssue({
          code: 'custom',
          params: { reason: 'scenario-incomplete', type: s.type, field: path },
          path: [path],
        });
    };
    for (const name of needed[s.type]) need(s[name], name);
  })
  .meta(inJson(...Object.entries(needed).map(([type, names]) => whenThen(is('type', type), has(...names)))));
export type Scenario = z.output<typeof scenario>;
