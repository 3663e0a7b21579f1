import { type DataPath, linesOfFlow, type SourceFile, type Standard, waysOf } from '../../../corpus/index.ts';
import { idPattern, referencePattern, schemaOfType, visitRoles } from '../../../schema/index.ts';
import { doubledPages, type KnownStandard, standardsByCode } from '../../known.ts';
import { lostCodes } from '../../lost-codes.ts';
import { idMeant } from '../../id-meant.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { entryPath } from '../../part-span.ts';
import { renamedClauses } from '../../renamed.ts';
import { type Cause, defineRule, type Finding } from '../../rule.ts';
import { likely, nearList } from '../../text/lists.ts';
import { unknownIds } from './ids.ts';
import { codesInTexts } from './named-in-texts.ts';
import { words } from './words.ts';

type Reference = Finding<typeof words>;

/** What one page names on another must be there. */
export const referencesRule = defineRule({
  id: 'references',
  title: { zh: '引用', en: 'References' },
  level: 'error',
  summary: {
    zh: '引用的标准、条款、题库、情景和示意图都存在',
    en: 'Every standard, clause, question bank, scenario and drawing that is referred to exists',
  },
  words,
  mendsWholeLines: true,
  *find({ corpus, strays, beside }) {
    const byCode = standardsByCode(corpus);
    const lost = lostCodes(corpus, strays);
    const renamed = renamedClauses(corpus);
    const doubled = doubledPages(corpus);
    for (const file of corpus.files)
      for (const finding of referencesIn(file, byCode, lost)) yield withCause(finding, renamed, byCode);
    for (const standard of corpus.standards)
      for (const finding of ownClauses(standard, doubled.get(standard.authority.file)))
        yield withCause(finding, renamed, byCode);
    yield* unknownIds(corpus, beside);
    yield* codesInTexts(corpus, byCode, lost);
  },
});

/** Where a clause lost the id that others name, or writes it in a wrong form, that is the fault. */
function withCause(
  finding: Reference,
  renamed: ReadonlyMap<string, Cause>,
  byCode: ReadonlyMap<string, KnownStandard>,
): Reference {
  if (finding.say !== 'clause' || finding.cause) return finding;
  const { owner, id } = finding.with;
  return { ...finding, cause: renamed.get(`${owner}#${id}`) ?? illFormed(byCode.get(owner), id) };
}

/** Where a page has an id but for its form: capitals, underlines, letters of another script that look alike. */
function illFormed(standard: KnownStandard | undefined, id: string): Cause | undefined {
  const written = [...(standard?.ids ?? [])].find((one) => !idPattern.test(one) && idMeant(one) === id);
  const path = standard && written !== undefined ? entryPath(standard.file, written) : undefined;
  return standard && path && { file: standard.file, path: [...path, 'id'] };
}

function referencesIn(
  file: SourceFile,
  byCode: ReadonlyMap<string, KnownStandard>,
  lost: ReadonlyMap<string, Cause>,
): Reference[] {
  const found: Reference[] = [];
  const schema = schemaOfType(file.type);
  if (!schema) return found;
  visitRoles(schema, file.value ?? file.yaml.data, ['reference'], (_role, value, path) => {
    const [code = '', id] = String(value).split('#');
    // Whatever has not the form of a reference is told as such.
    if (!referencePattern.test(String(value))) return;
    const target = byCode.get(code);
    if (target && !target.isGuess && !target.withdrawn && (id === undefined || target.ids.has(id))) return;
    // A standard in its own place is told with the other faults of its own.
    if (target?.file === file && isSuccessor(path)) return;
    const stated = target?.isGuess ? undefined : target;
    const cause = stated ? undefined : lost.get(code);
    found.push({ ...brokenReference(file, [...path], code, id, stated, byCode), cause });
  });
  return found;
}

function brokenReference(
  file: SourceFile,
  path: DataPath,
  code: string,
  id: string | undefined,
  target: KnownStandard | undefined,
  byCode: ReadonlyMap<string, KnownStandard>,
): Reference {
  const span = valueSpan(file, path);
  if (!target) {
    const letters = code.split('-')[0];
    return {
      file,
      path,
      span,
      say: 'code',
      with: {
        code,
        known: nearList(
          code,
          [...byCode.keys()].filter((known) => known.split('-')[0] === letters),
        ),
      },
    };
  }
  if (id !== undefined && !target.ids.has(id)) {
    const meant = likely(id, target.ids);
    return {
      file,
      path,
      span,
      say: 'clause',
      with: { owner: code, id, meant, known: nearList(id, target.ids) },
      fix: meant && span ? { ...span, text: `${code}#${meant}`, safe: false } : undefined,
    };
  }
  const by = target.replacedBy;
  // A clause is replaced by the one of the same id alone; which other says the same nobody but the editor knows.
  const isSame = by !== undefined && (id === undefined || byCode.get(by)?.ids.has(id) === true);
  const text = id === undefined ? by : `${by ?? ''}#${id}`;
  return {
    file,
    path,
    span,
    level: 'warning',
    say: 'withdrawn',
    with: { code, by },
    fix: isSame && text !== undefined && span ? { ...span, text, safe: false } : undefined,
  };
}

const isSuccessor = (path: readonly unknown[]): boolean => path.join('.') === 'standard.withdrawn.replacedBy';

/** References inside one standard: replacements, clauses on the card, positions on axes. */
function* ownClauses({ code, facts, authority: { file } }: Standard, cause: Cause | undefined): Iterable<Reference> {
  const ids = facts.clauses.map((clause) => clause.id);
  const missing = (path: DataPath, id: string, known: readonly string[], span = valueSpan(file, path)): Reference => {
    const meant = likely(id, known);
    return {
      file,
      path,
      span,
      say: 'clause',
      with: { owner: code, id, meant, known: nearList(id, known) },
      fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
    };
  };
  for (const [index, other] of (facts.see ?? []).entries()) {
    const path = ['standard', 'see', index];
    if (other === code)
      yield { file, path, span: valueSpan(file, path), level: 'warning', say: 'itself', with: { code }, cause };
  }
  if (facts.withdrawn?.replacedBy === code) {
    const path = ['standard', 'withdrawn', 'replacedBy'];
    yield { file, path, span: valueSpan(file, path), say: 'own-successor', with: { code }, cause };
  }
  for (const [index, id] of (facts.card?.clauses ?? []).entries())
    if (!ids.includes(id)) yield missing(['standard', 'card', 'clauses', index], id, ids);
  for (const [at, { clauses = [] }] of (facts.waivers ?? []).entries())
    for (const [index, id] of clauses.entries())
      if (!ids.includes(id)) yield missing(['standard', 'waivers', at, 'clauses', index], id, ids);
  if (facts.kind === 'phrasing') {
    for (const [index, { replacedBy }] of facts.clauses.entries()) {
      if (!replacedBy) continue;
      const path = ['standard', 'clauses', index, 'replacedBy'];
      const line = facts.clauses.find((clause) => clause.id === replacedBy);
      if (!line)
        yield missing(
          path,
          replacedBy,
          facts.clauses.filter((clause) => clause.polarity === 'do').map((clause) => clause.id),
        );
      else if (line.polarity === 'dont')
        yield { file, path, span: valueSpan(file, path), say: 'not-a-line-to-say', with: { id: replacedBy } };
    }
  }
  if (facts.kind === 'procedure') {
    const flow = linesOfFlow(facts.clauses).map(({ id }) => id);
    for (const [index, line] of facts.clauses.entries())
      for (const { to, path: way } of waysOf(line))
        if (to !== undefined && !flow.includes(to)) yield missing(['standard', 'clauses', index, ...way], to, flow);
  }
  if (facts.kind === 'classification') {
    const axes = (facts.axes ?? []).map((axis) => axis.id);
    for (const [index, clause] of facts.clauses.entries())
      for (const axis of Object.keys(clause.position ?? {})) {
        const path = ['standard', 'clauses', index, 'position', axis];
        if (!axes.includes(axis)) yield missing(path, axis, axes, keySpan(file, path));
      }
  }
}
