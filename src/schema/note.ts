import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { field, words } from './field.ts';
import { basisId, clauseId } from './identity.ts';

/** What a note about the origin of a standard says. */
export const noteKinds = {
  'source-count': { zh: '来源数目不符', en: 'Count differs in the source' },
  'source-damaged': { zh: '来源损坏', en: 'Damaged in the source' },
  'source-incomplete': { zh: '来源不完整', en: 'Incomplete in the source' },
  'source-duplicate': { zh: '来源重复', en: 'Repeated in the source' },
  contradiction: { zh: '来源互相矛盾', en: 'The sources contradict each other' },
  'house-rule': { zh: '本公司规定', en: 'House rule' },
  legal: { zh: '法律风险', en: 'Legal risk' },
  'out-of-date': { zh: '来源已过时', en: 'Out of date in the source' },
} as const satisfies Labels<string>;

/** Notes that tell what a source says, whatever the rule says. */
export const aboutSources: ReadonlySet<unknown> = new Set<NoteKind>([
  'source-count',
  'source-damaged',
  'source-incomplete',
  'source-duplicate',
  'contradiction',
  'out-of-date',
]);
type NoteKind = keyof typeof noteKinds;

export const note = z.strictObject({
  id: clauseId,
  about: field(oneOf(noteKinds), '这条说明属于哪一类', 'What the note is about'),
  text: words('说明文字，一两句话', 'The note, in one or two sentences'),
  basis: field(z.array(basisId).min(1).optional(), '这条说明的依据', 'What the note rests on'),
});
export type Note = z.output<typeof note>;

export const notes = field(
  z.array(note).min(1).optional(),
  '关于来源的说明：数目不符、损坏、不完整、矛盾等',
  'Notes about the origin: counts that differ, damage, gaps, contradictions',
);
