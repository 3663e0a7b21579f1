import { type CommitmentFault, commitmentFaults, type Standard } from '../../../corpus/index.ts';
import { answerStages, type FactsOf } from '../../../schema/index.ts';
import { insertionSpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { words } from './words.ts';

type Timed = Standard & { facts: FactsOf<'response-time'> };

/** What is promised in time can be kept: stages follow one another, and each case has one line. */
export const commitmentsRule = defineRule({
  id: 'commitments',
  title: { zh: '时限承诺', en: 'Commitments in time' },
  level: 'error',
  summary: {
    zh: '各步的期限有先有后，一种情况只有一条，至少有一个目标时间',
    en: 'Stages follow one another in time, each case has one line, and there is a target at all',
  },
  words,
  *find({ corpus }) {
    for (const standard of corpus.standards)
      if (isTimed(standard)) for (const fault of commitmentFaults(standard.facts)) yield findingOf(standard, fault);
  },
});

const isTimed = (standard: Standard): standard is Timed => standard.facts.kind === 'response-time';

function findingOf({ facts, authority: { file } }: Timed, fault: CommitmentFault): Finding<typeof words> {
  const clauses = ['standard', 'clauses'];
  if (fault.fault === 'no-target') {
    const path = ['standard', 'target'];
    return { file, path, span: insertionSpan(file, path), say: 'no-target', with: {} };
  }
  const line = facts.clauses[fault.index];
  if (fault.fault === 'same-key') {
    const path = [...clauses, fault.index, 'id'];
    const related = { file, span: valueSpan(file, [...clauses, fault.other, 'id']) };
    const ids = { id: line?.id ?? '', other: facts.clauses[fault.other]?.id ?? '' };
    return { file, path, span: valueSpan(file, path), related, say: 'same-key', with: ids };
  }
  const stages = [...clauses, fault.index, 'stages'];
  const path = [...stages, fault.stage, ...(fault.fault === 'twice' ? ['stage'] : ['within'])];
  const nameOf = (at: number) => answerStages[line?.stages?.[at]?.stage ?? 'answer'];
  return {
    ...{ file, path, span: valueSpan(file, path) },
    related: { file, span: valueSpan(file, [...stages, fault.other]) },
    say: fault.fault,
    with: { stage: nameOf(fault.stage), other: nameOf(fault.other) },
  };
}
