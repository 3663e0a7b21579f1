import { fill } from '../../i18n/fill.ts';
import { ruleParameter } from '../../lib/rule-parameter.ts';

/** The questions of a bank that concern the one rule that its reader came from. */
export interface OneRule {
  code: string;
  questions: readonly HTMLElement[];
}

/** The rule that the address names, unless the bank asks nothing about it, or nothing else. */
export function ruleOf(asked: readonly HTMLElement[]): OneRule | undefined {
  const code = new URLSearchParams(location.search).get(ruleParameter);
  const questions = asked.filter(({ dataset }) => dataset['rule'] === code);
  const isPart = questions.length > 0 && questions.length < asked.length;
  return code !== null && isPart ? { code, questions } : undefined;
}

/** Says that the questions of a rule end here, and how many others the bank has; takes it back without a rule. */
export function sayEnd(end: HTMLElement | null, rule: OneRule | undefined, others: number): void {
  if (!end) return;
  end.hidden = rule === undefined;
  if (!rule) return;
  const [line, button] = end.children;
  line?.replaceChildren(fill(end.dataset['end'] ?? '', { code: rule.code, n: rule.questions.length }));
  button?.replaceChildren(fill(end.dataset['rest'] ?? '', { n: others }));
}
