import { many } from '../../../lib/many.ts';
/** What the rule of duties says. */
export const words = {
  twice: {
    zh: ({ obligation }: { obligation: string }) => ({
      message: `整条标准的约束力已经是 ${obligation}`,
      hint: '删去这一条的 obligation；条款只写与整条标准不同的约束力',
    }),
    en: ({ obligation }: { obligation: string }) => ({
      message: `The standard already says \`${obligation}\``,
      hint: 'Take obligation out of the clause: a clause says it only where it differs',
    }),
  },
  accountable: {
    zh: ({ roles }: { roles: readonly string[] }) => ({
      message: `总负责的岗位写了 ${roles.length} 个：${roles.join('、')}`,
      hint: '只留一个；其余写到 responsible（执行）或 consulted（先征求意见）',
    }),
    en: ({ roles }: { roles: readonly string[] }) => ({
      message: `${many(roles.length, 'role answers', 'roles answer')} for this clause: ${roles.join(', ')}`,
      hint: 'Keep one; name the others in responsible or consulted',
    }),
  },
  itself: {
    zh: ({ role, field }: { role: string; field: string }) => ({
      message: `${role} 自己就做这一条，又写在 ${field} 里`,
      hint: `从 ${field} 中删去，或换一个岗位`,
    }),
    en: ({ role, field }: { role: string; field: string }) => ({
      message: `\`${role}\` does this itself and stands in \`${field}\` too`,
      hint: `Take it out of ${field}, or name another role`,
    }),
  },
  deputy: {
    zh: ({ role }: { role: string }) => ({
      message: `${role} 已经负责这一条，不能再代理自己`,
      hint: '换一个岗位，或从 deputies 中删去',
    }),
    en: ({ role }: { role: string }) => ({
      message: `\`${role}\` has this clause already and cannot stand in for itself`,
      hint: 'Name another role, or take it out of deputies',
    }),
  },
};
