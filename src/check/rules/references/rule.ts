import type { Corpus, DataPath, SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { type KnownStandard, standardsByCode } from '../../known.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { shortList } from '../../text/lists.ts';

const meantZh = (meant: string | undefined) => (meant ? `，您是不是要写 \`${meant}\`？` : '');
const meantEn = (meant: string | undefined) => (meant ? `; did you mean \`${meant}\`?` : '');

const words = {
  code: {
    zh: (p: { code: string; known: string }) => ({
      message: `没有编码为 \`${p.code}\` 的标准`,
      hint: p.known ? `相近的编码：${p.known}` : '核对编码，或先写好那条标准',
    }),
    en: (p: { code: string; known: string }) => ({
      message: `There is no standard with the code \`${p.code}\``,
      hint: p.known ? `Codes with these letters: ${p.known}` : 'Check the code, or write that standard first',
    }),
  },
  clause: {
    zh: (p: { owner: string; id: string; meant: string | undefined; known: string }) => ({
      message: `${p.owner} 没有编号为 \`${p.id}\` 的条款${meantZh(p.meant)}`,
      hint: `它的条款：${p.known}`,
    }),
    en: (p: { owner: string; id: string; meant: string | undefined; known: string }) => ({
      message: `${p.owner} has no clause \`${p.id}\`${meantEn(p.meant)}`,
      hint: `Its clauses: ${p.known}`,
    }),
  },
  withdrawn: {
    zh: (p: { code: string; by: string | undefined }) => ({
      message: `\`${p.code}\` 已经废止`,
      hint: p.by ? `改为接替它的 \`${p.by}\`` : '改为现行的标准，或删去这处引用',
    }),
    en: (p: { code: string; by: string | undefined }) => ({
      message: `\`${p.code}\` is withdrawn`,
      hint: p.by ? `Name \`${p.by}\`, which replaces it` : 'Name a standard that holds, or take the reference out',
    }),
  },
  'not-a-line-to-say': {
    zh: (p: { id: string }) => ({ message: `代替的说法 \`${p.id}\` 本身也是不该说的`, hint: '换成一句 do 的编号' }),
    en: (p: { id: string }) => ({
      message: `The replacement \`${p.id}\` is itself a line never to say`,
      hint: 'Name a line marked do',
    }),
  },
};
type Reference = Finding<typeof words>;

/** What one page names on another must be there. */
export const referencesRule = defineRule({
  id: 'references',
  title: { zh: '引用', en: 'References' },
  level: 'error',
  summary: { zh: '引用的标准和条款都存在', en: 'Every standard and clause that is referred to exists' },
  words,
  *find({ corpus }) {
    const byCode = standardsByCode(corpus);
    for (const file of corpus.files) yield* referencesIn(file, byCode);
    for (const standard of corpus.standards) yield* ownClauses(standard);
  },
});

function referencesIn(file: SourceFile, byCode: ReadonlyMap<string, KnownStandard>): Reference[] {
  const found: Reference[] = [];
  const schema = schemaOfType(file.type);
  if (!schema) return found;
  visitRoles(schema, file.value, ['reference'], (_role, value, path) => {
    const [code = '', id] = String(value).split('#');
    const target = byCode.get(code);
    if (target && !target.withdrawn && (id === undefined || target.ids.has(id))) return;
    found.push(brokenReference(file, [...path], code, id, target, byCode));
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
      with: { code, known: shortList([...byCode.keys()].filter((known) => known.split('-')[0] === letters)) },
    };
  }
  if (id !== undefined && !target.ids.has(id)) {
    const meant = nearest(id, target.ids);
    return {
      file,
      path,
      span,
      say: 'clause',
      with: { owner: code, id, meant, known: shortList(target.ids) },
      fix: meant && span ? { ...span, text: `${code}#${meant}`, safe: false } : undefined,
    };
  }
  const by = target.replacedBy;
  return {
    file,
    path,
    span,
    level: 'warning',
    say: 'withdrawn',
    with: { code, by },
    fix: by && span ? { ...span, text: by, safe: false } : undefined,
  };
}

/** References inside one standard: replacements, clauses on the card, positions on axes. */
function* ownClauses({ code, facts, authority: { file } }: Corpus['standards'][number]): Iterable<Reference> {
  const ids = facts.clauses.map((clause) => clause.id);
  const missing = (path: DataPath, id: string, known: readonly string[], span = valueSpan(file, path)): Reference => {
    const meant = nearest(id, known);
    return {
      file,
      path,
      span,
      say: 'clause',
      with: { owner: code, id, meant, known: shortList(known) },
      fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
    };
  };
  for (const [index, id] of (facts.card?.clauses ?? []).entries())
    if (!ids.includes(id)) yield missing(['standard', 'card', 'clauses', index], id, ids);
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
  if (facts.kind === 'classification') {
    const axes = (facts.axes ?? []).map((axis) => axis.id);
    for (const [index, clause] of facts.clauses.entries())
      for (const axis of Object.keys(clause.position ?? {})) {
        const path = ['standard', 'clauses', index, 'position', axis];
        if (!axes.includes(axis)) yield missing(path, axis, axes, keySpan(file, path));
      }
  }
}
