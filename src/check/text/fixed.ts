import type { WordTable } from '../rule.ts';

/** A message without parameters: what is wrong and what to do, in both languages. */
export function fixed(
  zh: readonly [message: string, hint: string],
  en: readonly [message: string, hint: string],
): WordTable<object> {
  return { zh: () => ({ message: zh[0], hint: zh[1] }), en: () => ({ message: en[0], hint: en[1] }) };
}
