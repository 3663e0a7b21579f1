import { type Unapproved, unapprovedIn } from '../../../corpus/index.ts';
import { roleNames } from '../../role-names.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { words } from './words.ts';

/** A revision is approved before it is published, and the approval is of what is published. */
export const approvalRule = defineRule({
  id: 'approval',
  title: { zh: '修订的批准', en: 'Approval of revisions' },
  level: 'note',
  summary: {
    zh: '新的修订经手册首页写明的岗位批准才能发布，批准后不再改',
    en: 'A revision is approved by the role that the front page names before it is published, and then left as it is',
  },
  words,
  *find({ corpus, contentArgument: again = '' }) {
    for (const lack of unapprovedIn(corpus)) {
      const { code, facts, authority } = lack.standard;
      const { file } = authority;
      const path = pathOf(lack);
      const place = { file, path, span: valueSpan(file, path) };
      const told = { code, number: facts.revision.number, role: lack.role, names: roleNames(corpus, lack.role), again };
      if (lack.why === 'other') yield { ...place, say: 'other', with: { ...told, on: lack.on ?? '' } };
      else if (facts.state === 'withdrawn') yield { ...place, say: 'withdrawn', with: told };
      else yield { ...place, say: lack.why, with: told };
    }
  },
});

/** Where the lack shows: at the approval, at who gave it, or at the number that wants one. */
function pathOf({ why, standard }: Unapproved): string[] {
  const revision = ['standard', 'revision'];
  if (why === 'other') return [...revision, 'approved', 'text'];
  if (why === 'role') return [...revision, 'approvedBy'];
  return standard.facts.state === 'withdrawn' ? ['standard', 'state'] : [...revision, 'number'];
}
