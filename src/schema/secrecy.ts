import { type Labels, oneOf } from './bilingual.ts';
import { field } from './field.ts';

/** Classes of secrecy, the widest circle first. Cards and sites for the public are made from public content only. */
export const secrecyClasses = {
  public: { zh: '公开', en: 'Public' },
  internal: { zh: '内部', en: 'Internal' },
  confidential: { zh: '机密', en: 'Confidential' },
} as const satisfies Labels<string>;
/** How close something is kept. */
export type Secrecy = keyof typeof secrecyClasses;

/** The field of a standard or a clause that is kept closer than what it stands in. */
export const closerSecrecy = field(
  oneOf(secrecyClasses).optional(),
  '密级：比所在的手册或标准更高时才写；网站只给部分人看时据此略去',
  'Its class of secrecy, where higher than that of the manual or standard around it; sites for a wider circle omit it',
);
