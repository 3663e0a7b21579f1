import type { Locale } from '../../../languages/index.ts';
import type { Bilingual } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';
import { many } from '../../../lib/many.ts';

/** A part of a page that is translated by itself; which paragraph of a body changed is not known, so none is quoted. */
interface Part {
  what: Bilingual;
  text: string | undefined;
  original: string;
  command: string;
}

/** A clause that only a translation has. */
interface Extra {
  id: string;
  meant: string | undefined;
  isDeleted: boolean;
}

/** A clause that was turned round, and what commands must repeat. */
/** A note on a mark of a revision, in the language of the original. */
interface Note {
  number: string;
  id: string;
  text: string;
  code: string;
  locale: Locale;
  again: string;
}
interface Turn {
  id: string;
  from: 'do' | 'dont';
  to: 'do' | 'dont';
  again: string;
  /** The clause, with the code of its standard. */
  address: string;
  /** Whether the last revision says that it changed. */
  isMarked: boolean;
}
const polarities = { do: { zh: '要', en: 'do' }, dont: { zh: '不要', en: 'do not' } } as const;

const saysZh = ({ text, original }: Part) => (text === undefined ? `在 ${original}` : `：“${text}”`);
const saysEn = ({ text, original }: Part) => (text === undefined ? `stands in ${original}` : `says: “${text}”`);

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
    zh: (p: Extra) => ({
      message: p.isDeleted ? `条款 \`${p.id}\` 在原文里已标为删除` : `原文没有条款 \`${p.id}\``,
      hint: p.meant
        ? `您是不是要写 \`${p.meant}\`？`
        : p.isDeleted
          ? '删去这一条译文'
          : '原文里误删的，请先恢复；确实不再适用的，在原文的 history 里给它标 D，再删去这一条译文；编号不再用于别的条款',
    }),
    en: (p: Extra) => ({
      message: p.isDeleted
        ? `The original marks the clause \`${p.id}\` as deleted`
        : `The original has no clause \`${p.id}\``,
      hint: p.meant
        ? `Did you mean \`${p.meant}\`?`
        : p.isDeleted
          ? 'Take its translation out'
          : 'Restore it in the original if it was lost there; if it no longer holds, mark it D in the history of the ' +
            'original, then take its translation out. Its id is never used for another clause',
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
      message:
        `\`${p.name}\` of the clause \`${p.id}\` has ${many(p.found, 'entry', 'entries')}, ` +
        `the original has ${p.expected}`,
      hint: 'Translate entry by entry, the same number of them',
    }),
  },
  stale: {
    zh: (p: Part) => ({
      message: `${p.what.zh}的原文改过了，译文还是旧的`,
      hint: `现在的原文${saysZh(p)}。改好译文后运行 ${p.command}`,
    }),
    en: (p: Part) => ({
      message: `The original of ${p.what.en} has changed since it was translated`,
      hint: `It now ${saysEn(p)}. Once the words are right, run ${p.command}`,
    }),
  },
  unrecorded: {
    zh: (p: Part) => ({
      message: `${p.what.zh}的译文还没有记录`,
      hint: `原文${p.text === undefined ? '' : '是'}${saysZh(p)}。译文对好后，记下它译的是哪一版原文：${p.command}`,
    }),
    en: (p: Part) => ({
      message: `The translation of ${p.what.en} is not recorded yet`,
      hint:
        `The original ${saysEn(p).replace(/^says/, 'is')}. ` +
        `Once the words are right, record which text they are of: ${p.command}`,
    }),
  },
  note: {
    zh: (p: Note) => ({
      message: `修订 ${p.number} 中 \`${p.id}\` 的说明没有译文`,
      hint: `原文是：“${p.text}”。写上译文：npm run revise -- ${p.code} ${p.locale}:${p.id}="…"${p.again}`,
    }),
    en: (p: Note) => ({
      message: `The note on \`${p.id}\` in revision ${p.number} is not translated`,
      hint:
        `The original is: “${p.text}”. ` +
        `Say it in this language: npm run revise -- ${p.code} ${p.locale}:${p.id}="…"${p.again}`,
    }),
  },
  copied: {
    zh: (p: { other: string }) => ({
      message: `这个文件与 ${p.other} 一字不差，没有翻译`,
      hint: '译文页写 translation 和逐条译文；用 npm run new 生成，或恢复原来的译文',
    }),
    en: (p: { other: string }) => ({
      message: `This file is the same as ${p.other}, and nothing is translated`,
      hint: 'A translated page has translation and the words clause by clause; npm run new writes one, or restore it',
    }),
  },
  swapped: {
    zh: (p: { other: string }) => ({
      message: `这个文件与 ${p.other} 放反了，两种语言的文件对调了`,
      hint: '把两个文件换回来',
    }),
    en: (p: { other: string }) => ({
      message: `This file and ${p.other} have changed places: each holds the other language`,
      hint: 'Change the two files back',
    }),
  },
  'wrong-folder': {
    zh: (p: { holds: 'facts' | 'translation'; place: string }) => ({
      message:
        p.holds === 'facts' ? '这一页写的是标准的数据，不是译文，放错了语言' : '这一页是译文，却放在原文的文件夹里',
      hint: `移到 ${p.place}`,
    }),
    en: (p: { holds: 'facts' | 'translation'; place: string }) => ({
      message:
        p.holds === 'facts'
          ? 'This page carries the facts of a standard and is no translation: it is in the wrong language'
          : 'This page is a translation, but it is in the folder of the originals',
      hint: `Move it to ${p.place}`,
    }),
  },
  'left-over': {
    zh: (p: { text: string; zh: string }) => ({
      message: `这里应该是${p.zh}，却写着“${p.text}”`,
      hint: `换成${p.zh}`,
    }),
    en: (p: { text: string; en: string }) => ({
      message: `This should be in ${p.en}, but says “${p.text}”`,
      hint: `Write it in ${p.en}`,
    }),
  },
  alike: {
    zh: ({ text, id, name }: { text: string; id: string; name: string }) => ({
      message: `条款 \`${id}\` 的 \`${name}\` 有两项译文一样：“${text}”，原文却不同`,
      hint: '照原文改其中一项；多半是漏了“不”',
    }),
    en: ({ text, id, name }: { text: string; id: string; name: string }) => ({
      message: `Two entries of \`${name}\` of the clause \`${id}\` are both “${text}”, though the originals differ`,
      hint: 'Change one of them after its original: most often a “not” is lost',
    }),
  },
  'same-title': {
    zh: (p: { title: string; code: string }) => ({
      message: `标题“${p.title}”也是 ${p.code} 的标题，两页的原文标题却不同`,
      hint: '请核对是哪一页译错了，改成各自的标题',
    }),
    en: (p: { title: string; code: string }) => ({
      message: `The title “${p.title}” is that of ${p.code} too, though the originals are called otherwise`,
      hint: 'See which of the two is wrong and give each page its own title',
    }),
  },
  exchanged: {
    zh: (p: { zh: string; en: string }) => ({
      message: `中文和英文写反了：zh 是“${p.zh}”，en 是“${p.en}”`,
      hint: '把两处对调',
    }),
    en: (p: { zh: string; en: string }) => ({
      message: `The two languages have changed places: zh is “${p.zh}”, en is “${p.en}”`,
      hint: 'Change them round',
    }),
  },
  turned: {
    zh: (p: Turn) => ({
      message:
        `\`${p.id}\` 从“${polarities[p.from].zh}”改成了“${polarities[p.to].zh}”（${p.from} → ${p.to}），` +
        '译文和引用它的地方还是旧的',
      hint:
        (p.isMarked ? '把它们一起改好，' : `写错了就改回 \`polarity: ${p.from}\`；确实改了，就把它们一起改好，`) +
        `再运行 npm run translated -- ${p.address}${p.again} 和 npm run reviewed -- ${p.address}${p.again}`,
    }),
    en: (p: Turn) => ({
      message:
        `\`${p.id}\` was turned from “${polarities[p.from].en}” to “${polarities[p.to].en}” (${p.from} → ${p.to}); ` +
        'its translation and whatever rests on it are of before',
      hint:
        (p.isMarked ? 'Change them too, ' : `Write \`polarity: ${p.from}\` if it is a slip; else change them too, `) +
        `then run npm run translated -- ${p.address}${p.again} and npm run reviewed -- ${p.address}${p.again}`,
    }),
  },
  mixed: {
    zh: (p: { text: string; zh: string }) => ({
      message: `${p.zh}里夹着“${p.text}”`,
      hint: `换成${p.zh}；是照录的原词就加引号`,
    }),
    en: (p: { text: string; en: string }) => ({
      message: `Among the ${p.en} stands “${p.text}”`,
      hint: `Write it in ${p.en}, or put it in quotes if it is cited`,
    }),
  },
  form: {
    zh: (p: { id: string; name: string }) => ({
      message: `\`${p.id}\` 的 \`${p.name}\` 在原文里是一句话，译文却写成了列表`,
      hint: '写成一句话；文字里有逗号就加引号',
    }),
    en: (p: { id: string; name: string }) => ({
      message: `\`${p.name}\` of \`${p.id}\` is one text in the original, but a list here`,
      hint: 'Write one text; put it in quotes if it begins with a bracket or holds a comma',
    }),
  },
} satisfies WordTables;
