import { newDeck, newManual, newQuestions, newScenario, newTerm } from './files.ts';
import { newLanguage } from './language.ts';
import { withBranch, withEntry } from './lists.ts';
import type { Begun, Thing, ThingCall } from './thing.ts';

/** How each thing begins. */
export const begin: Readonly<Record<Thing, (call: ThingCall) => Begun>> = {
  manual: newManual,
  deck: newDeck,
  questions: newQuestions,
  scenario: newScenario,
  term: newTerm,
  role: (call) => ({
    ...withEntry(call, 'roles'),
    next: [
      {
        zh: `在标准的 appliesTo 里写上 roles: [${call.id}]`,
        en: `Name it in appliesTo of standards: roles: [${call.id}]`,
      },
    ],
  }),
  branch: (call) => ({
    ...withBranch(call),
    next: [
      {
        zh: `只在那里有效的标准或条款写 where: { branch: [${call.id}] }`,
        en: `Write where: { branch: [${call.id}] } in what holds there only`,
      },
    ],
  }),
  language: newLanguage,
};
