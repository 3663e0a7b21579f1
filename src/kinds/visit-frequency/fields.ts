import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { type Labels, oneOf } from '../../schema/bilingual.ts';
import { field, words } from '../../schema/field.ts';
import { offset } from '../../schema/frequency.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { has, hasAny, inJson, is, needs, whenThen } from '../../schema/in-json.ts';

/** Days that call for a greeting or a visit. */
export const triggers = {
  holiday: { zh: '节日', en: 'Public holiday' },
  birthday: { zh: '客户生日', en: "Customer's birthday" },
  'family-birthday': { zh: '家人生日', en: "Family member's birthday" },
  anniversary: { zh: '纪念日', en: 'Anniversary' },
  event: { zh: '不定期', en: 'No fixed date' },
} as const satisfies Labels<string>;

/** The same as days that one counts from: `3 days before a public holiday`. An event has a name of its own. */
export const countedFrom = {
  holiday: { zh: '节日', en: 'a public holiday' },
  birthday: { zh: '客户生日', en: 'a customer’s birthday' },
  'family-birthday': { zh: '家人生日', en: 'a family member’s birthday' },
  anniversary: { zh: '纪念日', en: 'an anniversary' },
} as const satisfies Labels<Exclude<keyof typeof triggers, 'event'>>;

/** How often and by what means each grade of customer is visited or greeted. */
export const visitFrequency = z.strictObject({
  kind: z.literal('visit-frequency'),
  ...commonFields,
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        grade: field(
          vocabularyId('grades').optional(),
          '客户等级，取自等级表',
          'The customer grade, from the list of grades',
        ),
        place: field(vocabularyId('places').optional(), '地点，取自地点表', 'The place, from the list of places'),
        equipment: field(
          vocabularyId('equipment').optional(),
          '设备，取自设备表',
          'The piece of equipment, from the list of equipment',
        ),
        subject: words(
          '给谁做、对什么做，词表里没有时用文字写',
          'Whom or what it is for, where no list has it',
        ).optional(),
        channel: field(
          vocabularyId('channels').optional(),
          '渠道，取自渠道表',
          'The channel, from the list of channels',
        ),
        inPerson: field(z.boolean().optional(), '是否必须当面', 'Whether it must be in person'),
        trigger: field(oneOf(triggers).optional(), '触发的日子', 'The day that calls for it'),
        holiday: field(
          vocabularyId('holidays').optional(),
          '哪一个节日，取自节日表；不写即所有节日',
          'Which holiday, from the list of holidays; every one if left out',
        ),
        event: words('哪一件事，例如开户', 'Which event, such as the opening of an account').optional(),
        offset: offset.optional(),
        colour: field(
          vocabularyId('colours').optional(),
          '台历上的颜色，取自台历颜色表',
          'The colour on the wall calendar, from the list of calendar colours',
        ),
      })
      .superRefine((clause, context) => {
        const fault = (reason: string, path: string) => {
          context.addIssue({ code: 'custom', params: { reason }, path: [path] });
        };
        const { grade, place, equipment, subject, every, trigger, holiday, event } = clause;
        if (grade && !every && !clause.offset) fault('grade-without-frequency', 'every');
        if (every && !grade && !place && !equipment && !subject) fault('frequency-without-grade', 'grade');
        if (clause.colour && !trigger) fault('colour-without-trigger', 'trigger');
        if (clause.offset && !trigger) fault('offset-without-trigger', 'trigger');
        if (holiday && trigger !== 'holiday') fault('holiday-without-trigger', 'trigger');
        if (event && trigger !== 'event') fault('event-without-trigger', 'trigger');
      })
      .meta(
        inJson(
          whenThen(has('grade'), hasAny('every', 'offset')),
          whenThen(has('every'), hasAny('grade', 'place', 'equipment', 'subject')),
          needs('colour', 'trigger'),
          needs('offset', 'trigger'),
          whenThen(has('holiday'), is('trigger', 'holiday')),
          whenThen(has('event'), is('trigger', 'event')),
        ),
      ),
    '条款：按等级、地点、设备写频次，或按日子写关怀',
    'The clauses: a frequency for a grade, a place or a piece of equipment, or care for a day',
  ),
});
