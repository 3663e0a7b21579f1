import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { type Labels, oneOf } from '../../schema/bilingual.ts';
import { timeOfDay } from '../../schema/date.ts';
import { field, withRole, words } from '../../schema/field.ts';
import { ownClause, vocabularyId } from '../../schema/identity.ts';
import { has, hasAny, inJson, is, needs, not, whenThen } from '../../schema/in-json.ts';
import { lineFields } from '../../schema/line-fields.ts';

/** Whether a line is said word for word or may be put in one's own words. */
export const wordings = {
  fixed: { zh: '固定用语', en: 'Word for word' },
  adaptable: { zh: '可适当变通', en: 'In your own words' },
} as const satisfies Labels<string>;

export const timeWindow = field(
  withRole(
    z.strictObject({
      from: field(timeOfDay, "起始时刻，例如 '00:00'，含", "The start, such as '00:00', included"),
      to: field(timeOfDay, "结束时刻，例如 '12:00'，不含", "The end, such as '12:00', not included"),
    }),
    { role: 'time-window' },
  ),
  '一天中适用的时段，在午夜前结束',
  'The time of day it is for; it ends by midnight',
);

/** What to say and never say, per situation, channel, time of day and holiday. */
export const phrasing = z.strictObject({
  kind: z.literal('phrasing'),
  ...commonFields,
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        polarity: field(
          z.enum(['do', 'dont']),
          '该说写 do，不该说写 dont',
          'do for a line to say, dont for one never to say',
        ),
        situation: field(vocabularyId('situations'), '情境，取自情境表', 'The situation, from the list of situations'),
        wording: field(
          oneOf(wordings).default('adaptable'),
          '固定用语写 fixed，可变通写 adaptable',
          'fixed if said word for word, adaptable otherwise',
        ),
        speaker: field(
          vocabularyId('roles').optional(),
          '说话的岗位，取自岗位表',
          'The role that says it, from the list of roles',
        ),
        channels: field(
          z.array(vocabularyId('channels')).min(1).optional(),
          '渠道，取自渠道表；不写即任何渠道',
          'The channels, from the list of channels; any if left out',
        ),
        time: timeWindow.optional(),
        holiday: field(
          vocabularyId('holidays').optional(),
          '节日，取自节日表；具体日期以通知为准',
          'The holiday, from the list of holidays; a notice sets its dates',
        ),
        replacedBy: field(ownClause.optional(), '代替它的那句 ✓ 的条款编号', 'The id of the ✓ line that replaces it'),
        noReplacement: words('没有替代说法的原因', 'Why there is no line to replace it').optional(),
        ...lineFields,
        tone: words('语气与神态', 'Tone and bearing').optional(),
      })
      .superRefine((line, context) => {
        if (line.reading !== undefined && line.language === undefined)
          context.addIssue({ code: 'custom', params: { reason: 'reading-without-language' }, path: ['reading'] });
        if (line.meaning !== undefined && line.language === undefined)
          context.addIssue({ code: 'custom', params: { reason: 'meaning-without-language' }, path: ['meaning'] });
        if (line.polarity === 'do' && line.replacedBy)
          context.addIssue({ code: 'custom', params: { reason: 'do-with-replacement' }, path: ['replacedBy'] });
        if (line.polarity === 'dont' && !line.replacedBy && !line.noReplacement)
          context.addIssue({ code: 'custom', params: { reason: 'dont-without-replacement' }, path: ['replacedBy'] });
      })
      .meta(
        inJson(
          needs('reading', 'language'),
          needs('meaning', 'language'),
          whenThen(is('polarity', 'do'), not(has('replacedBy'))),
          whenThen(is('polarity', 'dont'), hasAny('replacedBy', 'noReplacement')),
        ),
      ),
    '用语：每条一句话。占位符写成 {company}，取自占位符表',
    'The lines: one each. Placeholders are written {company}, from the list of placeholders',
  ),
});
