import type { Kind } from '../../src/schema/index.ts';
import { usualSettings } from '../../src/schema/site.ts';
import { type Data, exampleOf, withField } from './examples.ts';

/** Data of a file, and the name of the JSON Schema it is for. */
interface Refused {
  name: string;
  data: Data;
}

const text = { zh: '文字', en: 'Text' };
const cny = { value: 3, unit: 'CNY' };

/** A standard with some fields of its first clause set. */
function clause(kind: Kind, fields: Data): Refused {
  const standard = Object.entries(fields).reduce(
    (data, [path, value]) => withField(data, `clauses.0.${path}`, value),
    exampleOf(kind),
  );
  return { name: 'standard', data: { title: '题', description: '一句话', standard } };
}

const site = (fields: Data): Refused => ({ name: 'site', data: { ...usualSettings, ...fields } });
const deck = { deck: 'one', order: 1, purpose: text, secrecy: 'internal', sizes: ['a6'] };
const scene = { id: 'one', title: text, setting: text, tests: ['AP-01'], basis: ['house'] };
const hours = (day: Data): Refused => ({
  name: 'vocabulary-hours',
  data: { entries: [{ id: 'desk', ...text, special: [{ date: '2026-10-01', ...day }] }] },
});
const form = (fields: Data): Refused => ({
  name: 'vocabulary-forms',
  data: { entries: [{ id: 'visit', ...text, ...fields }] },
});
const question = (fields: Data): Refused => {
  const one = { id: 'one', stem: text, tests: 'AP-01', basis: ['house'], ...fields };
  const bank = { bank: 'one', number: '1', version: '1', updated: '2026-03-01', title: text };
  return { name: 'questions', data: { ...bank, questions: [one] } };
};
const stage = (fields: Data): Refused =>
  clause('response-time', { stages: [{ stage: 'answer', within: { value: 3, unit: 'minute' }, ...fields }] });

const options = ['a', 'b'].map((id) => ({ id, text }));

const refused: Readonly<Record<string, Refused>> = {
  'value-or-range': clause('procedure', { amount: { unit: 'cm' } }),
  'range-incomplete': clause('procedure', { amount: { min: 1, unit: 'cm' } }),
  'do-with-replacement': clause('phrasing', { polarity: 'do', replacedBy: 'other' }),
  'dont-without-replacement': clause('phrasing', { polarity: 'dont' }),
  'answer-target': clause('procedure', { stage: 'step', answers: [{ text: '是', to: 'a' }, { text: '否' }] }),
  'two-ways': clause('procedure', { stage: 'step', to: 'a', standard: 'AP-01' }),
  'way-without-step': clause('procedure', { stage: 'caution', to: 'a' }),
  'level-without-decider': clause('authority', { decides: undefined }),
  'nobody-and-somebody': clause('authority', { nobody: true }),
  'not-set-but-decided': clause('authority', { notSet: true }),
  'amount-is-share': clause('authority', { amount: { value: 3, unit: 'percent' } }),
  'percent-not-share': clause('authority', { percent: cny }),
  'together-of-one': clause('authority', { together: true }),
  'both-of-one': clause('authority', { amount: cny, percent: undefined, both: true }),
  'not-a-time': stage({ within: cny }),
  'share-over-whole': stage({ share: { value: 300, unit: 'percent' } }),
  'period-without-share': stage({ over: 'month' }),
  'missed-empty': clause('response-time', { missed: {} }),
  'told-by-nobody': clause('response-time', { missed: { within: { value: 3, unit: 'minute' } } }),
  'kept-for-nothing': form({ keepFor: { value: 0, unit: 'year' } }),
  'kept-from-alone': form({ keptFrom: text }),
  'always-and-week': {
    name: 'vocabulary-hours',
    data: { entries: [{ id: 'desk', ...text, always: true, week: [{ days: ['mon'], from: '09:00', to: '18:00' }] }] },
  },
  'special-day-hours': hours({ from: '09:00' }),
  'where-empty': clause('appearance', { where: {} }),
  'when-empty': clause('appearance', { when: {} }),
  'grade-without-frequency': clause('visit-frequency', { every: undefined }),
  'frequency-without-grade': clause('visit-frequency', { grade: undefined }),
  'holiday-without-trigger': clause('visit-frequency', { holiday: 'spring', trigger: 'birthday' }),
  'event-without-trigger': clause('visit-frequency', { event: '开户', trigger: 'birthday' }),
  'colour-without-trigger': clause('visit-frequency', { colour: 'red' }),
  'offset-without-trigger': clause('visit-frequency', { offset: { count: 3, unit: 'day', side: 'before' } }),
  'ratio-without-reference': clause('measure', { quantity: { value: 2, unit: 'times' } }),
  'damaged-without-reading': clause('measure', { sourceDamaged: { printed: '6' } }),
  'expanded-and-unexpanded': clause('acronym', { text: '特征', unexpanded: 'source' }),
  'reading-without-language': clause('phrasing', { reading: 'nei5 hou2' }),
  'meaning-without-language': clause('phrasing', { meaning: '你好' }),
  'choice-without-options': question({ type: 'choice', answer: 'a' }),
  'fill-in-without-blanks': question({ type: 'fill-in' }),
  'question-without-answer': question({ type: 'choice', options }),
  'answer-not-an-option': question({ type: 'choice', options, answer: 'c' }),
  'question-tests-nothing': question({ type: 'choice', options, answer: 'a', tests: undefined }),
  'deck-empty': { name: 'decks', data: { ...deck, legend: false } },
  'authority-not-offered': site({ languages: ['zh'], authority: 'en' }),
  'traditional-without-chinese': site({ languages: ['en'], authority: 'en', traditional: true }),
  'scenario-incomplete': { name: 'scenarios', data: { ...scene, type: 'game' } },
};

/** Data that reading refuses for one reason alone, as a file would hold it; throws where there is none. */
export function refusedFor(reason: string): Refused {
  const found = refused[reason];
  if (!found) throw new Error(`No data that is refused for ${reason}`);
  return { ...found, data: JSON.parse(JSON.stringify(found.data)) as Data };
}
