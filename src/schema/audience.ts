import { type Labels, oneOf } from './bilingual.ts';
import { field } from './field.ts';

/** Who is meant to read a thing, the widest circle first. */
export const audiences = {
  staff: { zh: '员工', en: 'Staff' },
  trainers: { zh: '培训师', en: 'Trainers' },
  editors: { zh: '编辑', en: 'Editors' },
} as const satisfies Labels<string>;
export type Audience = keyof typeof audiences;

/** The field that says so; left out, it is staff. */
export const audience = field(
  oneOf(audiences).default('staff'),
  '给谁看：不写就是员工；trainers 培训师、editors 编辑的，不进员工的目录、搜索、卡片和离线副本',
  'Whom it is for; staff if left out. For trainers or editors: out of menus, search, cards and offline copy',
);
