import { z } from 'zod';
import { bilingual, type Labels } from './bilingual.ts';
import { dateField } from './date.ts';
import { field, plainText } from './field.ts';
import { basisId, vocabularyId } from './identity.ts';

/** One entry of a closed list that content keeps: an id and its label in both languages. */
export const vocabularyEntry = z.strictObject({
  id: vocabularyId,
  zh: field(plainText, '中文名称', 'The label in Chinese'),
  en: field(plainText, '英文名称', 'The label in English'),
  partOf: field(vocabularyId.optional(), '上一级条目', 'The entry it belongs to'),
});
export type VocabularyEntry = z.output<typeof vocabularyEntry>;

/** A holiday, with the dated windows that notices have set for it so far. */
export const holiday = vocabularyEntry.extend({
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

/** The closed lists that live in `vocabulary/`, one file each. */
export const vocabularies = {
  people: { zh: '人群表', en: 'People' },
  grades: { zh: '客户等级表', en: 'Customer grades' },
  roles: { zh: '岗位表', en: 'Roles' },
  channels: { zh: '渠道表', en: 'Channels' },
  situations: { zh: '情境表', en: 'Situations' },
  occasions: { zh: '场合表', en: 'Occasions' },
  parts: { zh: '部位表', en: 'Parts' },
  placeholders: { zh: '占位符表', en: 'Placeholders' },
  holidays: { zh: '节日表', en: 'Holidays' },
  decks: { zh: '卡组表', en: 'Decks' },
} as const satisfies Labels<string>;
export type VocabularyName = keyof typeof vocabularies;

const list = <T extends z.ZodType>(entry: T) =>
  z.strictObject({ entries: field(z.array(entry).min(1), '条目', 'The entries') });
/** The shape of a vocabulary file. */
export const vocabularyFile = list(vocabularyEntry);
export const holidayFile = list(holiday);

/** Documents that standards rest on, and the numbered systems in them. */
export const basisFile = z.strictObject({
  documents: field(
    z.array(
      z.strictObject({
        id: field(z.string().regex(/^(house|\d{3})$/), '文件编号', 'The id of the document'),
        title: field(bilingual, '文件名称', 'The name of the document'),
        systems: field(
          z
            .array(
              z.strictObject({
                id: basisId,
                zh: field(plainText, '中文名称', 'The name in Chinese'),
                en: field(plainText, '英文名称', 'The name in English'),
              }),
            )
            .default([]),
          '文件中的体系，逐条编号',
          'The numbered systems in the document',
        ),
      }),
    ),
    '依据文件',
    'The documents',
  ),
});

/** Systems of the sources that the manuals leave out, with the reason. */
export const leftOutFile = z.strictObject({
  leftOut: field(
    z.array(z.strictObject({ basis: basisId, reason: field(bilingual, '不收录的原因', 'Why it is left out') })),
    '不收录的体系',
    'What is left out',
  ),
});
