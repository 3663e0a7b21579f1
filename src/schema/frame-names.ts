import type { Bilingual } from './bilingual.ts';
import type { AddressableList, StandardFacts } from './standard.ts';

/** Fields that no publication says: how a standard is found, where it is printed, what ledgers say themselves. */
type Apart =
  'formerly' | 'code' | 'state' | 'withdrawn' | 'revision' | 'history' | 'aliases' | 'asked' | 'card' | 'basis';
type NamesOf<Facts> = Facts extends unknown ? keyof Facts : never;
type FrameField = Exclude<NamesOf<StandardFacts>, AddressableList | Apart> | 'order' | 'effective' | 'expires';

/** What the facts of a standard as a whole are called where a publication says that they changed. */
const names: Readonly<Record<FrameField, Bilingual>> = {
  kind: { zh: '种类', en: 'kind' },
  obligation: { zh: '约束力', en: 'how binding it is' },
  audience: { zh: '给谁看', en: 'whom it is for' },
  secrecy: { zh: '密级', en: 'class' },
  appliesTo: { zh: '适用范围', en: 'to whom and where it applies' },
  hours: { zh: '服务时间', en: 'opening hours' },
  rollout: { zh: '分批执行的安排', en: 'roll-out' },
  declared: { zh: '条数', en: 'count' },
  see: { zh: '相关标准', en: 'related standards' },
  drawing: { zh: '示意图', en: 'drawing' },
  part: { zh: '属于哪一段', en: 'part' },
  timeLimit: { zh: '全程时限', en: 'time limit of the whole' },
  every: { zh: '多久检查一次', en: 'how often' },
  role: { zh: '岗位', en: 'role' },
  evidence: { zh: '证明方式', en: 'evidence' },
  scoring: { zh: '计分', en: 'scoring' },
  target: { zh: '目标时间', en: 'target time' },
  startsAt: { zh: '从何时起算', en: 'from when the time counts' },
  timed: { zh: '计时的事项', en: 'what is timed' },
  owner: { zh: '负责岗位', en: 'role in charge' },
  escalation: { zh: '上报的岗位', en: 'escalation' },
  letters: { zh: '字母', en: 'letters' },
  reportsTo: { zh: '汇报对象', en: 'whom it reports to' },
  escalatesTo: { zh: '疑难上报对象', en: 'whom it escalates to' },
  touchpoints: { zh: '接触点', en: 'touchpoints' },
  contractors: { zh: '是否包括合作单位人员', en: 'whether partner staff are included' },
  year: { zh: '年份', en: 'year' },
  formula: { zh: '公式', en: 'formula' },
  upholds: { zh: '以它为根据的标准', en: 'the standards that rest on it' },
  order: { zh: '步骤的次序', en: 'the order of the steps' },
  effective: { zh: '生效日期', en: 'the day it begins' },
  expires: { zh: '失效日期', en: 'the day it ends' },
};

/** What a fact of the whole standard is called; its own name where an older product had it and this one has not. */
export const frameName = (field: string): Bilingual =>
  (names as Readonly<Record<string, Bilingual>>)[field] ?? { zh: field, en: field };
