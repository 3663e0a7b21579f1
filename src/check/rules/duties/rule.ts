import type { Standard } from '../../../corpus/index.ts';
import type { Clause } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { keyRemoval } from '../../removal.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { words } from './words.ts';

/** Whatever a clause says of who has to do with it can be followed: one answers for it, another stands in. */
export const dutiesRule = defineRule({
  id: 'duties',
  title: { zh: '约束力与责任', en: 'Duties' },
  level: 'error',
  summary: {
    zh: '一条条款只有一个岗位总负责，代理的不是本人，与整条标准相同的约束力不重写',
    en: 'One role answers for a clause, nobody stands in for themselves, and how binding it is is said once',
  },
  words,
  *find({ corpus }) {
    for (const standard of corpus.standards)
      for (const [index, clause] of standard.facts.clauses.entries()) {
        const { obligation, accountable, deputies } = clause;
        if (obligation !== undefined) yield* saidTwice(standard, index, obligation);
        if (accountable && accountable.length > 1) {
          const path = ['standard', 'clauses', index, 'accountable', 1];
          const { file } = standard.authority;
          yield { file, path, span: valueSpan(file, path), say: 'accountable', with: { roles: accountable } };
        }
        if (deputies) yield* ownDeputies(standard, index, deputies);
        yield* withThemselves(standard, index);
      }
  },
});

type Duty = Finding<typeof words>;

function* saidTwice({ facts, authority: { file } }: Standard, index: number, obligation: string): Iterable<Duty> {
  if (obligation !== facts.obligation) return;
  const path = ['standard', 'clauses', index, 'obligation'];
  const removal = keyRemoval(file, path);
  const fix = removal && { ...removal, text: '', safe: false };
  yield { file, path, span: valueSpan(file, path), level: 'note', say: 'twice', with: { obligation }, fix };
}

/** Roles that do it with themselves, or that ask or tell themselves. */
function* withThemselves({ facts, authority: { file } }: Standard, index: number): Iterable<Duty> {
  const clause = facts.clauses[index];
  if (!clause) return;
  const doers = new Set([...doersOf(clause), ...(clause.responsible ?? [])]);
  const others = { with: 'with' in clause ? clause.with : undefined, ...pick(clause) };
  for (const [field, ids] of Object.entries(others))
    for (const [at, role] of (ids ?? []).entries()) {
      const path = ['standard', 'clauses', index, field, at];
      if (doers.has(role)) yield { file, path, span: valueSpan(file, path), say: 'itself', with: { role, field } };
    }
}
const pick = ({ consulted, informed }: Clause) => ({ consulted, informed });

const doersOf = (clause: Clause): string[] =>
  'role' in clause && typeof clause.role === 'string' ? [clause.role] : [];

/** Deputies who are the ones that they stand in for. */
function* ownDeputies({ facts, authority: { file } }: Standard, index: number, ids: readonly string[]): Iterable<Duty> {
  const clause = facts.clauses[index];
  if (!clause) return;
  const away = new Set([...(clause.responsible ?? []), ...(clause.accountable ?? []), ...doersOf(clause)]);
  for (const [at, role] of ids.entries()) {
    const path = ['standard', 'clauses', index, 'deputies', at];
    if (away.has(role)) yield { file, path, span: valueSpan(file, path), say: 'deputy', with: { role } };
  }
}
