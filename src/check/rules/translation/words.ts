import type { WordTables } from '../../rule.ts';

/** A page in the wrong folder: that of which language, and the page it has changed places with. */
interface Misplaced {
  authority: string;
  folder: string;
  swapped: string | undefined;
}

/** What the translation rule says. */
export const translationWords = {
  absent: {
    zh: (p: { page: string; zh: string }) => ({
      message: `这一页还没有${p.zh}译文`,
      hint: `请新建 \`${p.page}\``,
    }),
    en: (p: { page: string; en: string }) => ({
      message: `This page has no ${p.en} translation yet`,
      hint: `Create \`${p.page}\``,
    }),
  },
  'words-here': {
    zh: (p: Misplaced) => ({
      message: `这一页是译文（translation），却放在承载数据的语言的文件夹 docs/${p.folder}/ 里`,
      hint: p.swapped
        ? `它和 ${p.swapped} 放反了，请把两个文件的内容对调`
        : `docs/${p.authority}/ 里放带 standard 的原文`,
    }),
    en: (p: Misplaced) => ({
      message: `This page is a translation, but stands in the folder docs/${p.folder}/, which carries the facts`,
      hint: p.swapped
        ? `It has changed places with ${p.swapped}: swap the two`
        : `Pages in docs/${p.authority}/ have the block standard`,
    }),
  },
  'facts-here': {
    zh: (p: Misplaced) => ({
      message: `这一页写的是数据，却放在译文的文件夹 docs/${p.folder}/ 里`,
      hint: p.swapped
        ? `它和 ${p.swapped} 放反了，请把两个文件的内容对调`
        : `数据只写在 docs/${p.authority}/；这里写 translation，逐条翻译`,
    }),
    en: (p: Misplaced) => ({
      message: `This page carries facts, but stands in the folder docs/${p.folder}/ of a translation`,
      hint: p.swapped
        ? `It has changed places with ${p.swapped}: swap the two`
        : `Facts stand in docs/${p.authority}/ only; write the block translation here, clause by clause`,
    }),
  },
  orphan: {
    zh: (p: { page: string }) => ({
      message: '这一页译文没有对应的原文',
      hint: `原文应在 \`${p.page}\`；改了路径请一并移动`,
    }),
    en: (p: { page: string }) => ({
      message: 'This translation has no original',
      hint: `The original should be \`${p.page}\`; if it has moved, move this one with it`,
    }),
  },
  of: {
    zh: (p: { found: string; expected: string }) => ({
      message: `译文写的是 \`${p.found}\`，原文是 \`${p.expected}\``,
      hint: `把 of 改成 \`${p.expected}\``,
    }),
    en: (p: { found: string; expected: string }) => ({
      message: `The translation is of \`${p.found}\`, but the original is \`${p.expected}\``,
      hint: `Change of to \`${p.expected}\``,
    }),
  },
  clause: {
    zh: (p: { id: string; text: string }) => ({ message: `缺少条款 \`${p.id}\` 的译文`, hint: `原文是：“${p.text}”` }),
    en: (p: { id: string; text: string }) => ({
      message: `The clause \`${p.id}\` is not translated`,
      hint: `The original is: “${p.text}”`,
    }),
  },
  extra: {
    zh: (p: { id: string; meant: string | undefined }) => ({
      message: `原文没有条款 \`${p.id}\``,
      hint: p.meant ? `您是不是要写 \`${p.meant}\`？` : '删去这一条，或先在原文里加上它',
    }),
    en: (p: { id: string; meant: string | undefined }) => ({
      message: `The original has no clause \`${p.id}\``,
      hint: p.meant ? `Did you mean \`${p.meant}\`?` : 'Take it out, or add it to the original first',
    }),
  },
  field: {
    zh: (p: { id: string; name: string; text: string }) => ({
      message: `条款 \`${p.id}\` 缺少 \`${p.name}\` 的译文`,
      hint: `原文是：“${p.text}”`,
    }),
    en: (p: { id: string; name: string; text: string }) => ({
      message: `\`${p.name}\` of the clause \`${p.id}\` is not translated`,
      hint: `The original is: “${p.text}”`,
    }),
  },
  fact: {
    zh: (p: { id: string; name: string; known: string }) => ({
      message: `条款 \`${p.id}\` 的译文多了 \`${p.name}\``,
      hint: `译文只写文字；这一条可以写：${p.known}`,
    }),
    en: (p: { id: string; name: string; known: string }) => ({
      message: `The translation of the clause \`${p.id}\` has \`${p.name}\`, which the original does not`,
      hint: `A translation holds words only; this one may have: ${p.known}`,
    }),
  },
  length: {
    zh: (p: { id: string; name: string; found: number; expected: number }) => ({
      message: `条款 \`${p.id}\` 的 \`${p.name}\` 有 ${p.found} 项译文，原文有 ${p.expected} 项`,
      hint: '逐项翻译，项数要相同',
    }),
    en: (p: { id: string; name: string; found: number; expected: number }) => ({
      message: `\`${p.name}\` of the clause \`${p.id}\` has ${p.found} entries, the original has ${p.expected}`,
      hint: 'Translate entry by entry, the same number of them',
    }),
  },
  stale: {
    zh: (p: { what: string; text: string; command: string }) => ({
      message: `${p.what} 的原文改过了，译文还是旧的`,
      hint: `现在的原文：“${p.text}”。改好译文后运行 ${p.command}`,
    }),
    en: (p: { what: string; text: string; command: string }) => ({
      message: `The original of ${p.what} has changed since it was translated`,
      hint: `It now says: “${p.text}”. Once the words are right, run ${p.command}`,
    }),
  },
  unrecorded: {
    zh: (p: { what: string; text: string; command: string }) => ({
      message: `${p.what} 的译文还没有记录`,
      hint: `原文是：“${p.text}”。译文对好后，记下它译的是哪一版原文：${p.command}`,
    }),
    en: (p: { what: string; text: string; command: string }) => ({
      message: `The translation of ${p.what} is not recorded yet`,
      hint: `The original is: “${p.text}”. Once the words are right, record which text they are of: ${p.command}`,
    }),
  },
  note: {
    zh: (p: { number: string; id: string; text: string }) => ({
      message: `修订 ${p.number} 中 \`${p.id}\` 的说明没有译文`,
      hint: `原文是：“${p.text}”`,
    }),
    en: (p: { number: string; id: string; text: string }) => ({
      message: `The note on \`${p.id}\` in revision ${p.number} is not translated`,
      hint: `The original is: “${p.text}”`,
    }),
  },
} satisfies WordTables;
