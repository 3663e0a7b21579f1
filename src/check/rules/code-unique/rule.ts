import { knownStandards } from '../../known.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

const path = ['standard', 'code'];

/**
 * A code is printed on cards and in links for ever, so it stands for one standard only, even after that is withdrawn.
 */
export const codeUniqueRule = defineRule({
  id: 'code-unique',
  title: { zh: '编码唯一', en: 'Codes are unique' },
  level: 'error',
  summary: {
    zh: '标准编码唯一，废止后也不再使用',
    en: 'A code stands for one standard, and is not used again after that is withdrawn',
  },
  words: {
    taken: {
      zh: (p: { code: string; other: string; free: string }) => ({
        message: `编码 \`${p.code}\` 已经用在 ${p.other}`,
        hint: `改用没有用过的编码，例如 \`${p.free}\``,
      }),
      en: (p: { code: string; other: string; free: string }) => ({
        message: `The code \`${p.code}\` is taken by ${p.other}`,
        hint: `Use one that was never used, such as \`${p.free}\``,
      }),
    },
    withdrawn: {
      zh: (p: { code: string; other: string; free: string }) => ({
        message: `编码 \`${p.code}\` 属于已废止的 ${p.other}，不能再用`,
        hint: `旧卡片和旧链接还指着它。改用 \`${p.free}\``,
      }),
      en: (p: { code: string; other: string; free: string }) => ({
        message: `The code \`${p.code}\` belongs to ${p.other}, which is withdrawn, and cannot be used again`,
        hint: `Old cards and links still lead there. Use \`${p.free}\``,
      }),
    },
  },
  *find({ corpus }) {
    const groups = Map.groupBy(knownStandards(corpus), (standard) => standard.code);
    const used = new Set(groups.keys());
    for (const [code, group] of groups) {
      if (group.length < 2) continue;
      // The one that was withdrawn came first; else the first in the order of the files keeps the code.
      const owner = group.find((standard) => standard.withdrawn) ?? group[0];
      for (const standard of group) {
        if (!owner || standard === owner) continue;
        const free = nextFree(code, used);
        used.add(free);
        const span = valueSpan(standard.file, path);
        yield {
          file: standard.file,
          path,
          span,
          say: owner.withdrawn ? 'withdrawn' : 'taken',
          with: { code, other: owner.file.path, free },
          fix: span && { ...span, text: free, safe: false },
          related: { file: owner.file, span: valueSpan(owner.file, path), path },
        };
      }
    }
  },
});

/** The code after the last one with the same letters. */
function nextFree(code: string, used: ReadonlySet<string>): string {
  const [letters = ''] = code.split('-');
  let last = 0;
  for (const taken of used)
    if (taken.startsWith(`${letters}-`)) last = Math.max(last, Number(taken.slice(letters.length + 1)));
  return `${letters}-${String(last + 1).padStart(2, '0')}`;
}
