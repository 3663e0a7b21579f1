import type { Kind } from '../schema/index.ts';
import type { Query } from './query.ts';
import { asksLeave } from './questions.ts';

/** What a query wants of a standard, which some kinds of standards answer and others do not. */
export type Intent = 'words' | 'act' | 'figure' | 'leave' | 'person' | 'topic';

const ways: readonly (readonly [intent: Intent, way: RegExp])[] = [
  [
    'words',
    /怎么(?:说|讲|回|答|问|称呼|开口)|咋(?:说|讲)|(?:说|讲)(?:什么|啥|哪)|话术|能说|不能说|\b(?:say|tell|word(?:ing|s)|phrase|greet|call (?:him|her|them))\b/u,
  ],
  [
    'figure',
    /多(?:久|长|少|高|远|大|快|亮)|几(?!乎)|频率|时限|期限|百分之|\bhow (?:long|often|many|much|soon|fast|high|far|big|bright|loud|quick(?:ly)?)\b|\b(?:deadline|within|percent|per cent|when (?:do|does|must|should))\b|%/u,
  ],
  ['person', /谁|哪个部门|什么岗位|\bwho(?:se|m)?\b/u],
  [
    'act',
    /怎么|怎样|咋|如何|步骤|流程|处理|应对|\bwhat (?:do|should|to|must|can)\b|\bhow (?:do|to|should|can)\b|\b(?:steps?|procedure|handl(?:e|ing))\b/u,
  ],
];

/** What a query wants: the bare topic where it asks nothing. */
export function intentOf(query: Query): Intent {
  const found = ways.find(([, way]) => way.test(query.folded))?.[0];
  if (found !== undefined && found !== 'act') return found;
  return asksLeave(query) ? 'leave' : (found ?? 'topic');
}

/** Which kinds answer what; a bare topic is answered by what one does, not by a figure about it. */
export const answering: Readonly<Record<Intent, readonly Kind[]>> = {
  words: ['phrasing'],
  act: ['procedure', 'checklist', 'phrasing'],
  figure: ['measure', 'response-time', 'visit-frequency', 'scale', 'authority'],
  leave: ['appearance', 'principle', 'checklist', 'authority'],
  person: ['role', 'authority', 'classification'],
  topic: ['procedure', 'appearance', 'principle', 'phrasing', 'checklist'],
};
