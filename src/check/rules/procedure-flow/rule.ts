import {
  figureText,
  type FlowFault,
  flowFaults,
  isBranched,
  type Line,
  type Standard,
  timeSum,
} from '../../../corpus/index.ts';
import type { FactsOf } from '../../../schema/index.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { quoteList } from '../../text/lists.ts';
import { words } from './words.ts';

type FlowFinding = Finding<typeof words>;
type Procedure = Standard & { facts: FactsOf<'procedure'> };

/** Whoever follows a procedure comes to an end of it, and in time. */
export const procedureFlowRule = defineRule({
  id: 'procedure-flow',
  title: { zh: '流程的走向', en: 'The flow of a procedure' },
  level: 'error',
  summary: {
    zh: '每一步都走得到，也走得出去；各步的时限不超过全程',
    en: 'Every step can be reached and left again, and the limits of the steps fit into that of the whole',
  },
  words,
  *find({ corpus }) {
    for (const standard of corpus.standards) {
      if (!isProcedure(standard)) continue;
      if (isBranched(standard.facts))
        for (const fault of flowFaults(standard.facts)) yield flowFinding(standard, fault);
      yield* timeFinding(standard);
    }
  },
});

const isProcedure = (standard: Standard): standard is Procedure => standard.facts.kind === 'procedure';
const idsOf = (lines: readonly Line[]) => quoteList(lines.map(({ id }) => id));

function flowFinding({ facts: { clauses }, authority: { file } }: Procedure, fault: FlowFault): FlowFinding {
  const { line } = fault;
  const path = ['standard', 'clauses', clauses.indexOf(line), 'id'];
  const place = { file, path, span: valueSpan(file, path) };
  switch (fault.fault) {
    case 'unreachable':
      return { ...place, say: 'unreachable', with: { id: line.id, isEnd: line.stage === 'exit' } };
    case 'endless':
      return { ...place, say: 'endless', with: { ids: idsOf(fault.steps) } };
    case 'dead-end': {
      const ends = clauses.filter(({ stage }) => stage === 'exit');
      return { ...place, say: 'dead-end', with: { id: line.id, ends: idsOf(ends) } };
    }
  }
}

function* timeFinding({ facts, authority: { file } }: Procedure): Iterable<FlowFinding> {
  const found = timeSum(facts);
  if (!found) return;
  const { sum, whole, steps } = found;
  const most = whole.max ?? whole.value ?? 0;
  if (sum <= most) return;
  const end = ['standard', 'timeLimit', whole.max === undefined ? 'value' : 'max'];
  const span = valueSpan(file, end) ?? keySpan(file, ['standard', 'timeLimit']);
  const text = (value: number) => ({
    zh: figureText({ value, unit: whole.unit }, 'zh'),
    en: figureText({ value, unit: whole.unit }, 'en'),
  });
  yield {
    file,
    path: end,
    span,
    say: 'too-long',
    with: { sum: text(sum), whole: text(most), ids: idsOf(steps) },
    fix: span && { ...span, text: String(sum), safe: false },
  };
}
