import { z } from 'zod';
import { bilingual, inLanguages } from './bilingual.ts';
import { colourCode } from './colour.ts';
import { dateField } from './date.ts';
import { field } from './field.ts';
import { frequency } from './frequency.ts';
import { basisId, vocabularyId } from './identity.ts';
import { conditionsOf, inJson, type JsonCondition, needs, not, whose } from './in-json.ts';
import { span, valuesOf } from './quantity.ts';
import { entryShape } from './vocabulary-entry.ts';

/** One entry of a closed list that content keeps: an id and its label in each language. */
export const vocabularyEntry = inLanguages(entryShape);
export type VocabularyEntry = z.output<typeof vocabularyEntry>;

/** A holiday, with the dated windows that notices have set for it so far. */
export const holiday = inLanguages({
  ...entryShape,
  windows: field(
    z
      .array(
        z
          .strictObject({
            from: dateField('开始日期', 'The first day'),
            to: dateField('结束日期', 'The last day'),
            notice: field(bilingual, '依据的通知', 'The notice that sets it'),
          })
          .superRefine((w, context) => {
            if (w.from > w.to)
              context.addIssue({
                code: 'custom',
                params: { reason: 'window-reversed', from: w.from, to: w.to },
                path: ['from'],
              });
          }),
      )
      .default([]),
    '通知确定的日期；没有通知时留空',
    'The dates that notices set; empty until a notice comes',
  ),
});

/** A role, with the channel in which it usually meets customers. */
export const staffRole = inLanguages({
  ...entryShape,
  usualChannel: field(
    vocabularyId('channels').optional(),
    '这个岗位平时用的渠道，取自渠道表；选了岗位、没选渠道的人，先看这个渠道的内容。不止一个渠道的不写',
    'The channel in which the role usually meets customers, from the list of channels: who chooses the role and no ' +
      'channel sees its lines first; left out where there are several',
  ),
});

/** A channel, with the hours at which somebody is there for customers. */
export const channel = inLanguages({
  ...entryShape,
  hours: field(
    vocabularyId('hours').optional(),
    '这个渠道的服务时间，取自服务时间表',
    'The opening hours of the channel, from the list of opening hours',
  ),
});

/** A colour of the wall calendar. Cards print its name, as they are black only. */
export const calendarColour = inLanguages({
  ...entryShape,
  swatch: field(colourCode, "色样，写成 '#b3261e'", "The colour as a swatch, such as '#b3261e'"),
});
export type CalendarColour = z.output<typeof calendarColour>;

/** What is filled into a line. What is the same every time, such as the name of the company, is filled in already. */
export const placeholder = inLanguages({
  ...entryShape,
  filled: field(
    bilingual.optional(),
    '每次都一样的内容，例如公司名称：写了就直接填进句子里；每次不同的不写',
    'What goes there when it is the same every time, such as the name of the company; left out when it differs',
  ),
});

/** Whichever of these figures there are, none is 0 or less. */
const positive = (...names: string[]): JsonCondition[] =>
  names.map((name) => not(whose(name, { type: 'number', maximum: 0 })));

/** A form of the company: where it is filed, for how long, and who signs it. */
export const form = inLanguages({
  ...entryShape,
  file: field(
    z
      .string()
      .regex(/^\/[\w/-]+\.[a-z\d]+$/)
      .optional(),
    '空白表单的文件，放在内容的 media 文件夹里，例如 /media/valuables.pdf',
    'The empty form as a file in the content’s folder media, such as /media/valuables.pdf',
  ),
  kept: field(bilingual.optional(), '填好后存放在哪里', 'Where it is kept when filled in'),
  keepFor: field(
    span
      .refine((kept) => valuesOf(kept).every((value) => value > 0), { params: { reason: 'kept-for-nothing' } })
      .meta(inJson(...(conditionsOf(span) ?? []), ...positive('value', 'min', 'max')))
      .optional(),
    '保存多久',
    'How long it is kept',
  ),
  keptFrom: field(
    bilingual.optional(),
    '从什么时候起算，例如最后一次就诊；不写即从填好那天',
    'From when that counts, such as the last visit; from the day it is filled in if left out',
  ),
  signedBy: field(
    z.array(vocabularyId('roles')).min(1).optional(),
    '在表单上签字的岗位，取自岗位表',
    'The roles that sign it, from the list of roles',
  ),
  customerSigns: field(z.boolean().optional(), '顾客也要签字时写 true', 'true when the customer signs it too'),
})
  .superRefine(({ keepFor, keptFrom }, context) => {
    if (keptFrom && !keepFor)
      context.addIssue({ code: 'custom', params: { reason: 'kept-from-alone' }, path: ['keptFrom'] });
  })
  .meta(inJson(needs('keptFrom', 'keepFor')));

/** What people must be qualified in: who gives it, and how often it is renewed. */
export const qualification = inLanguages({
  ...entryShape,
  givenBy: field(bilingual.optional(), '发证的单位', 'Who gives it'),
  renewEvery: field(frequency.optional(), '多久要重新取得一次', 'How often it has to be renewed'),
});

const list = <T extends z.ZodType>(entry: T) =>
  z.strictObject({ entries: field(z.array(entry).min(1), '条目', 'The entries') });
/** The shape of a vocabulary file. */
export const vocabularyFile = list(vocabularyEntry);
export const holidayFile = list(holiday);
export const roleFile = list(staffRole);
export const channelFile = list(channel);
export const colourFile = list(calendarColour);
export const placeholderFile = list(placeholder);
export const formFile = list(form);
export const qualificationFile = list(qualification);

/** Systems of the sources that the manuals leave out, with the reason. */
export const leftOutFile = z.strictObject({
  leftOut: field(
    z.array(z.strictObject({ basis: basisId, reason: field(bilingual, '不收录的原因', 'Why it is left out') })).min(1),
    '不收录的体系',
    'What is left out',
  ),
});
