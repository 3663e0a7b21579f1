import type { Planned } from '../../visits/plan.ts';

/** Something that days can be planned by, as a planner of the page offers it. */
export interface PlannerOption {
  code: string;
  key: string;
  label: string;
  /** What is done, where the label does not say it. */
  what: string;
  /** How visits are spread over their period, in words. */
  spread: string;
  by: Planned;
  input: HTMLInputElement;
  form: HTMLFormElement;
}

/** What a planner offers at an input of its choice. */
export function optionAt(input: HTMLInputElement): PlannerOption | undefined {
  const { form } = input;
  const { planned, label = '', what = '', spread = '' } = input.dataset;
  if (!form || planned === undefined) return undefined;
  const [code, key] = [form.dataset['code'] ?? '', input.value];
  return { code, key, label, what, spread, by: JSON.parse(planned) as Planned, input, form };
}

/** All that the planners in force offer at the reader's place and day. */
export function optionsShown(): PlannerOption[] {
  const inputs = document.querySelectorAll<HTMLInputElement>(
    'form.planner:not([hidden]) .option:not([hidden]) [name=grade]',
  );
  return [...inputs].flatMap((input) => optionAt(input) ?? []);
}
