import type { Standard } from '../../../corpus/index.ts';
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

/** Deputies who are the ones that they stand in for. */
function* ownDeputies({ facts, authority: { file } }: Standard, index: number, ids: readonly string[]): Iterable<Duty> {
  const clause = facts.clauses[index];
  if (!clause) return;
  const doer = 'role' in clause && typeof clause.role === 'string' ? [clause.role] : [];
  const away = new Set([...(clause.responsible ?? []), ...(clause.accountable ?? []), ...doer]);
  for (const [at, role] of ids.entries()) {
    const path = ['standard', 'clauses', index, 'deputies', at];
    if (away.has(role)) yield { file, path, span: valueSpan(file, path), say: 'deputy', with: { role } };
  }
}
