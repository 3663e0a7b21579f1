import {
  type AnswerFault,
  answerFaults,
  figureText,
  type FlowFault,
  flowFaults,
  isBranched,
  type Line,
  linesOfFlow,
  type Standard,
  timeSum,
  waysOf,
} from '../../../corpus/index.ts';
import { type FactsOf, measureOf, type Quantity, valuesOf } from '../../../schema/index.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { type Cause, defineRule, type Finding } from '../../rule.ts';
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
      const faults = isBranched(standard.facts) ? flowFaults(standard.facts) : [];
      for (const fault of faults) yield { ...flowFinding(standard, fault), cause: lostWay(standard, fault) };
      // A wrong answer that leaves a step out of reach is told there.
      if (faults.length === 0) yield* idleQuestions(standard);
      yield* sameAnswers(standard);
      yield* nothingNew(standard);
      for (const fault of answerFaults(standard.facts)) yield answerFinding(standard, fault);
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
    case 'unreachable': {
      const [first] = fault.back;
      const to = first && ['standard', 'clauses', clauses.indexOf(first), 'to'];
      const related = to && { file, path: to, span: valueSpan(file, to) };
      const back = fault.back.map((step) => ({ id: step.id, to: step.to ?? '' }));
      return { ...place, related, say: 'unreachable', with: { id: line.id, isEnd: line.stage === 'exit', back } };
    }
    case 'endless':
      return { ...place, say: 'endless', with: { ids: idsOf(fault.steps) } };
    case 'dead-end': {
      const ends = clauses.filter(({ stage }) => stage === 'exit');
      return { ...place, say: 'dead-end', with: { id: line.id, ends: idsOf(ends) } };
    }
  }
}

/** Questions of which every answer leads to the same place, so that nothing depends on them. */
function* idleQuestions({ facts: { clauses }, authority: { file } }: Procedure): Iterable<FlowFinding> {
  for (const [index, { id, answers = [] }] of clauses.entries()) {
    const targets = new Set(answers.map(({ to, standard }) => to ?? standard));
    const [target] = targets;
    if (answers.length < 2 || targets.size > 1 || target === undefined) continue;
    const path = ['standard', 'clauses', index, 'answers'];
    yield { file, path, span: keySpan(file, path), level: 'warning', say: 'idle', with: { id, target } };
  }
}

/** Two answers in the same words, of which nobody knows which leads on. */
function* sameAnswers({ facts: { clauses }, authority: { file } }: Procedure): Iterable<FlowFinding> {
  for (const [index, { answers = [] }] of clauses.entries())
    for (const [at, { text, amount }] of answers.entries()) {
      if (amount || answers.findIndex((other) => other.text === text) === at) continue;
      const path = ['standard', 'clauses', index, 'answers', at, 'text'];
      yield { file, path, span: valueSpan(file, path), say: 'same-answer', with: { answer: text } };
    }
}

/** A step that goes on to itself once it was done often enough, and one that changes a figure to what it is. */
function* nothingNew({ facts: { clauses }, authority: { file } }: Procedure): Iterable<FlowFinding> {
  for (const [index, { id, repeats, change }] of clauses.entries()) {
    const place = (...names: string[]) => {
      const path = ['standard', 'clauses', index, ...names];
      return { file, path, span: valueSpan(file, path) };
    };
    if (repeats?.to === id) yield { ...place('repeats', 'to'), say: 'again', with: { id } };
    if (change && valuesOf(change.from).join() === valuesOf(change.to).join())
      yield { ...place('change', 'to'), say: 'no-change', with: {} };
  }
}

/** A way that leads to no line of the procedure: what cannot be left, or come to, may be so because of it. */
function lostWay(
  { facts: { clauses }, authority: { file } }: Procedure,
  { fault, line }: FlowFault,
): Cause | undefined {
  const known = new Set(linesOfFlow(clauses).map(({ id }) => id));
  for (const [index, one] of clauses.entries()) {
    if (fault === 'dead-end' && one !== line) continue;
    const lost = waysOf(one).find(({ to }) => to !== undefined && !known.has(to));
    if (lost) return { file, path: ['standard', 'clauses', index, ...lost.path] };
  }
  return undefined;
}

function answerFinding({ facts, authority: { file } }: Procedure, found: AnswerFault): FlowFinding {
  const { index, level } = found;
  const answers = facts.clauses[index]?.answers ?? [];
  const path = ['standard', 'clauses', index, 'answers', level.index, 'amount'];
  const place = { file, path, span: valueSpan(file, path) };
  const { unit } = level.quantity;
  const figure = (size: number) => {
    const said = { value: Number.isFinite(size) ? size / measureOf(unit).size : 0, unit };
    return { zh: figureText(said, 'zh'), en: figureText(said, 'en') };
  };
  const answer = answers[level.index]?.text ?? '';
  if (found.fault === 'no-end') return { ...place, say: 'answers-end', with: { answer, to: figure(level.to) } };
  const { below } = found;
  return {
    ...place,
    related: { file, span: valueSpan(file, ['standard', 'clauses', index, 'answers', below.index, 'amount']) },
    say: found.fault === 'gap' ? 'answers-gap' : 'answers-overlap',
    with: { answer, other: answers[below.index]?.text ?? '', from: figure(level.from), to: figure(below.to) },
  };
}

/** The field that has the highest figure of a quantity. */
const highestFieldOf = ({ max, fraction }: Quantity) => (max === undefined ? (fraction ? 'fraction' : 'value') : 'max');

function* timeFinding({ facts, authority: { file } }: Procedure): Iterable<FlowFinding> {
  const found = timeSum(facts);
  if (!found) return;
  const { sum, whole, steps } = found;
  const most = Math.max(...valuesOf(whole));
  if (sum <= most) return;
  const end = ['standard', 'timeLimit', highestFieldOf(whole)];
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
  };
}
