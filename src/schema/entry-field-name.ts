import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import { entryInFacts } from './entry-in-facts.ts';
import { sentenceOf } from './field.ts';
import { frameName } from './frame-names.ts';
import { entrySchema, type StandardFacts } from './standard.ts';

/** Names of fields whose sentence begins with how they are filled in. */
const names: Readonly<Record<string, Bilingual>> = {
  text: { zh: '文字', en: 'words' },
  polarity: { zh: '要做还是不要做', en: 'to be done or not' },
  amount: { zh: '数值', en: 'figure' },
  quantity: { zh: '数值', en: 'figure' },
  range: { zh: '数值', en: 'figure' },
  target: { zh: '目标时间', en: 'target' },
  timeLimit: { zh: '时限', en: 'time limit' },
  legalRisk: { zh: '是否涉及法律风险', en: 'whether it touches the law' },
  wording: { zh: '是否固定用语', en: 'whether it is said word for word' },
  caller: { zh: '内线还是外线', en: 'outside or inside call' },
  stage: { zh: '属于哪一段', en: 'part of the procedure' },
  answers: { zh: '几种回答', en: 'answers' },
  evidence: { zh: '证明方式', en: 'evidence' },
  noReplacement: { zh: '没有替代说法的原因', en: 'why nothing replaces it' },
};

/** What a field of an entry is called in a message: its name, or the beginning of its sentence. */
export function entryFieldName(facts: Pick<StandardFacts, 'kind'>, clause: string, field: string): Bilingual {
  const known = names[field];
  if (known) return known;
  const { list } = entryInFacts(facts, clause) ?? {};
  const shape = list && (entrySchema(facts.kind, list)?.shape as Readonly<Record<string, z.ZodType>> | undefined);
  const schema = shape?.[field];
  const sentence = schema && sentenceOf(schema);
  if (!sentence) return frameName(field);
  const [zh = field] = sentence.zh.split(/[，：；。（]/);
  const [en = field] = sentence.en.split(/[,:;.(]/);
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) };
}
