import type { Kind } from '../schema/index.ts';
import type { Query } from './query.ts';
import { asksLeave } from './questions.ts';

/** What a query wants of a standard, which some kinds of standards answer and others do not. */
export type Intent = 'words' | 'act' | 'figure' | 'leave' | 'person' | 'topic';

const ways: readonly (readonly [intent: Intent, ways: readonly RegExp[]])[] = [
  [
    'words',
    [
      /怎么(?:说|讲|回|答|问|称呼|开口)|咋(?:说|讲)|(?:说|讲)(?:什么|啥|哪)|话术|能说/u,
      /\b(?:say|tell|word(?:ing|s)|phrase|greet|call (?:him|her|them))\b/,
    ],
  ],
  [
    'figure',
    [
      /多(?:久|长|少|高|远|大|快|亮)|几(?!乎)|频率|时限|期限|百分之|%/u,
      /\bhow (?:long|often|many|much|soon|fast|high|far|big|bright|loud|quick(?:ly)?)\b/,
      /\bhow (?:full|wide|deep|thick|tall|low|close|near|hot|warm|cold|heavy|large|small|late|early|old)\b/,
      /\bwhat (?:time|share|percent(?:age)?|angle|height|distance|width|temperature|ratio|age)\b/,
      /\b(?:deadline|within|percent|per cent|when (?:do|does|must|should))\b/,
    ],
  ],
  ['person', [/谁|哪(?:个|位)(?:部门|领导|主管|经理|上级|同事|人)|哪位|什么岗位/u, /\bwho(?:se|m)?\b/]],
  [
    'act',
    [
      /怎么|怎样|咋|如何|步骤|流程|处理|应对/u,
      /\b(?:what (?:do|should|to|must|can)|how (?:do|to|should|can)|steps?|procedure|handl(?:e|ing))\b/,
    ],
  ],
];

/** What a query wants: the bare topic where it asks nothing. */
export function intentOf(query: Query): Intent {
  const found = ways.find(([, some]) => some.some((way) => way.test(query.folded)))?.[0];
  if (found !== undefined && found !== 'act') return found;
  return asksLeave(query) || /[吗嘛]$/u.test(query.folded) ? 'leave' : (found ?? 'topic');
}

/** Whether a query is a topic and nothing else: 投诉, `complaint`, 客人吵架. */
export const isBareTopic = ({ pieces, words, figures }: Query, intent: Intent): boolean =>
  intent === 'topic' && pieces.length + words.length === 1 && figures.length === 0 && (pieces[0]?.length ?? 0) <= 4;

/** Which kinds answer what; a bare topic is answered by what one does, not by a figure about it. */
export const answering: Readonly<Record<Intent, readonly Kind[]>> = {
  words: ['phrasing'],
  act: ['procedure', 'checklist', 'phrasing'],
  figure: ['measure', 'response-time', 'visit-frequency', 'scale', 'authority'],
  leave: ['appearance', 'principle', 'checklist', 'authority'],
  person: ['role', 'authority', 'classification'],
  topic: ['procedure', 'appearance', 'principle', 'phrasing', 'checklist'],
};
