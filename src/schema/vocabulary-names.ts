import type { Locale } from '../languages/index.ts';

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
  colours: { zh: '台历颜色表', en: 'Calendar colours' },
  qualifications: { zh: '资格表', en: 'Qualifications' },
  forms: { zh: '表单表', en: 'Forms' },
  decks: { zh: '卡组表', en: 'Decks' },
  cases: { zh: '情况表', en: 'Cases' },
  hours: { zh: '服务时间表', en: 'Opening hours' },
  places: { zh: '地点表', en: 'Places' },
  equipment: { zh: '设备表', en: 'Equipment' },
} as const satisfies Record<string, Record<Locale, string>>;
export type VocabularyName = keyof typeof vocabularies;
