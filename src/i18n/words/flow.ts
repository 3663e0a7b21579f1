import type { Locale } from '../../languages/index.ts';

/** Words of procedures that branch, of who takes part in a step, and of the forms it needs. */
const zh = {
  step: '第 {n} 步',
  end: '结束：{text}',
  then: '然后',
  failedOnce: '做过一次仍不行',
  failed: '做满 {n} 次仍不行',
  whole: '全程',
  with: '一起做',
  signs: '签字',
  form: '表单',
  kept: '存放',
  keepFor: '保存',
  keptFrom: '{from}起 {time}',
  customer: '顾客',
  emptyForm: '空白表单',
};
export type FlowWords = Readonly<Record<keyof typeof zh, string>>;

const en: FlowWords = {
  step: 'step {n}',
  end: 'end: {text}',
  then: 'Then',
  failedOnce: 'Still not right after one try',
  failed: 'Still not right after {n} {n:try|tries}',
  whole: 'From start to end',
  with: 'Together with',
  signs: 'Signed by',
  form: 'Form',
  kept: 'Kept in',
  keepFor: 'Kept for',
  keptFrom: '{time} from {from}',
  customer: 'the customer',
  emptyForm: 'Empty form',
};

/** The words of procedures in a language. */
export const flowWords: Readonly<Record<Locale, FlowWords>> = { zh, en };
