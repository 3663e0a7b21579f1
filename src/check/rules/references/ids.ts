import { type Corpus, type DataPath, isOf, readSource, type SourceFile, type Span } from '../../../corpus/index.ts';
import { type Bilingual, type Identified, schemaOfType, visitRoles } from '../../../schema/index.ts';
import { knownIds } from '../../known.ts';
import { valueSpan } from '../../locate.ts';
import type { Cause, Finding } from '../../rule.ts';
import { drawingUses } from '../../text/drawing-uses.ts';
import { likely, nearList } from '../../text/lists.ts';
import { meantEnding, meantPlace } from '../file-places/places.ts';
import type { words } from './words.ts';

type Reference = Finding<typeof words>;

/** What messages call the things that fields name by their ids. */
const things: Readonly<Record<Identified, Bilingual>> = {
  axis: { zh: '维度', en: 'axis' },
  'axis-value': { zh: '维度的值', en: 'value of an axis' },
  bank: { zh: '题库', en: 'question bank' },
  contradiction: { zh: '矛盾', en: 'contradiction' },
  deck: { zh: '卡组', en: 'deck' },
  drawing: { zh: '示意图', en: 'drawing' },
  elsewhere: { zh: '手册之外的事项', en: 'subject outside the manuals' },
  entry: { zh: '条目', en: 'entry' },
  manual: { zh: '手册', en: 'manual' },
  'manual-number': { zh: '文件编号', en: 'manual number' },
  question: { zh: '题目', en: 'question' },
  scenario: { zh: '情景', en: 'scenario' },
  term: { zh: '术语', en: 'term' },
};

/** The folders of things that are files of their own, called by their ids. */
const folders: Readonly<Partial<Record<Identified, string>>> = {
  bank: 'questions',
  deck: 'decks',
  drawing: 'drawings',
  scenario: 'scenarios',
};

/** Things named by their ids: in fields, and drawings in bodies. */
export function* unknownIds(corpus: Corpus, beside: readonly string[] = []): Iterable<Reference> {
  const known = new Map<Identified, ReadonlySet<string>>();
  const isMissing = (of: Identified, id: string) => {
    const ids = known.get(of) ?? knownIds(corpus, of);
    known.set(of, ids);
    return !ids.has(id);
  };
  const finding = (
    of: Identified,
    id: string,
    file: SourceFile,
    span: Span | undefined,
    path?: DataPath,
  ): Reference => {
    const ids = known.get(of) ?? new Set();
    const meant = likely(id, ids);
    const fix = meant && span ? { ...span, text: meant, safe: false } : undefined;
    const params = { what: things[of], id, meant, known: nearList(id, ids) };
    return { file, path, span, say: 'id', with: params, fix, cause: astray(of, id) };
  };
  // A file that stands elsewhere than it should is told there.
  const astray = (of: Identified, id: string): Cause | undefined => {
    const folder = folders[of];
    const places = [...corpus.files.flatMap(({ path, type }) => (type === 'other' ? path : [])), ...beside];
    const isIt = (path: string) =>
      [meantEnding(path, false), meantPlace(path)].some((to) => to && to.replace(/\.[^.]+$/, '') === `${folder}/${id}`);
    const path = folder === undefined ? undefined : places.find(isIt);
    return path === undefined ? undefined : { file: readSource({ path, text: '', encoding: 'utf-8' }) };
  };
  for (const file of corpus.files) {
    const schema = schemaOfType(file.type);
    const missing: Reference[] = [];
    if (schema)
      visitRoles(schema, file.value, ['id-of'], (role, value, path) => {
        const id = String(value);
        if (role.role === 'id-of' && isMissing(role.of, id))
          missing.push(finding(role.of, id, file, valueSpan(file, path), [...path]));
      });
    yield* missing;
  }
  for (const file of corpus.files) if (isOf(file, 'decks')) yield* unknownQuestions(file, file.value, corpus);
  for (const { name, file, span, path } of drawingUses(corpus))
    if (path === undefined && name !== '' && isMissing('drawing', name)) yield finding('drawing', name, file, span);
}

/** Questions that a deck takes from a bank which has no such question. */
function* unknownQuestions(
  file: SourceFile,
  { questions }: Corpus['decks'][number],
  corpus: Corpus,
): Iterable<Reference> {
  for (const [choice, { bank, questions: chosen = [] }] of (questions ?? []).entries()) {
    const ids = corpus.banks.find((one) => one.bank === bank)?.questions.map(({ id }) => id);
    for (const [index, id] of chosen.entries()) {
      if (!ids || ids.includes(id)) continue;
      const path = ['questions', choice, 'questions', index];
      const span = valueSpan(file, path);
      const meant = likely(id, ids);
      const what = { zh: `题目（题库 ${bank}）`, en: `question in the bank ${bank}` };
      const fix = meant && span ? { ...span, text: meant, safe: false } : undefined;
      yield { file, path, span, say: 'id', with: { what, id, meant, known: nearList(id, ids) }, fix };
    }
  }
}
