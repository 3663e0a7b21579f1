import type { Bilingual, Mark } from '../../../schema/index.ts';
import type { Finding } from '../../rule.ts';

/** What changed, as a list of entries and fields. */
interface What {
  what: Bilingual;
}

interface Unmarked {
  id: string;
  mark: Mark;
  number: string;
  last: string;
  code: string;
  again: string;
}

/** Messages of what a page says now beside what was published of it. */
export const words = {
  unnumbered: {
    zh: (p: What & { code: string; number: string; again: string }) => ({
      message: `${p.code} 修订 ${p.number} 已经发布，现在的内容却与发布时不同：${p.what.zh}`,
      hint: `运行 npm run revise -- ${p.code}${p.again}，取新的修订号并写明改动；不是有意改的就改回去`,
    }),
    en: (p: What & { code: string; number: string; again: string }) => ({
      message: `Revision ${p.number} of ${p.code} is published, and the page says something else now: ${p.what.en}`,
      hint: `Run \`npm run revise -- ${p.code}${p.again}\` for a number and marks, or put it back if it was not meant`,
    }),
  },
  lower: {
    zh: (p: { code: string; number: string; last: string }) => ({
      message: `${p.code} 已经发布到修订 ${p.last}，这里却是 ${p.number}`,
      hint: `修订号只增不减：写 ${p.last}，再用 npm run revise 取下一个号`,
    }),
    en: (p: { code: string; number: string; last: string }) => ({
      message: `${p.code} is published up to revision ${p.last}, and this is ${p.number}`,
      hint: `Numbers rise: write ${p.last}, and let \`npm run revise\` take the next one`,
    }),
  },
  lost: {
    zh: (p: { code: string; number: string }) => ({
      message: `修订 ${p.number} 发布过，修订历史里却没有了`,
      hint: '把这一项放回 history 里原来的位置',
    }),
    en: (p: { code: string; number: string }) => ({
      message: `Revision ${p.number} was published and is no longer in the history`,
      hint: 'Put its entry back in its place in history',
    }),
  },
  unmarked: {
    zh: (p: Unmarked) => ({
      message: `\`${p.id}\` 与修订 ${p.last} 不同，修订 ${p.number} 却没有标出 ${p.mark}`,
      hint: `再运行一次 npm run revise -- ${p.code} ${p.id}="改了什么"${p.again}，标记就补上`,
    }),
    en: (p: Unmarked) => ({
      message:
        `\`${p.id}\` is not what it was in revision ${p.last}, ` +
        `and revision ${p.number} does not mark it ${p.mark}`,
      hint: `Run \`npm run revise -- ${p.code} ${p.id}="what changed"${p.again}\` once more: it adds the mark`,
    }),
  },
  unchanged: {
    zh: (p: { id: string; mark: Mark; last: string }) => ({
      message: `标了 ${p.mark}，\`${p.id}\` 却与修订 ${p.last} 一样`,
      hint: '删去这个标记，或把要改的改了',
    }),
    en: (p: { id: string; mark: Mark; last: string }) => ({
      message: `This is marked ${p.mark}, but \`${p.id}\` is what it was in revision ${p.last}`,
      hint: 'Take the mark out, or make the change',
    }),
  },
  letter: {
    zh: (p: { id: string; mark: Mark; right: Mark; last: string }) => ({
      message: `\`${p.id}\` 标的是 ${p.mark}，与修订 ${p.last} 比应是 ${p.right}`,
      hint: 'A 是新增，M 是修改，D 是删除',
    }),
    en: (p: { id: string; mark: Mark; right: Mark; last: string }) => ({
      message: `\`${p.id}\` is marked ${p.mark}; beside revision ${p.last} it should be ${p.right}`,
      hint: 'A is added, M modified, D deleted',
    }),
  },
  renamed: {
    zh: (p: { was: string; is: string; code: string }) => ({
      message: `\`${p.is}\` 就是发布过的 \`${p.was}\`，只是改了编号`,
      hint: `编号永不更改：链接、卡片、题目和译文都靠它找到条款。把编号改回 ${p.was}，译文里也一样`,
    }),
    en: (p: { was: string; is: string; code: string }) => ({
      message: `\`${p.is}\` is what was published as \`${p.was}\`, under another id`,
      hint:
        `An id never changes: links, cards, questions and translations find the clause by it. ` +
        `Give it the id ${p.was} back, in the translation too`,
    }),
  },
  takenBack: {
    zh: (p: { code: string; number: string; again: string }) => ({
      message: `${p.code} 修订 ${p.number} 已撤回，页面上还是它：下次发布会让它再次执行`,
      hint: `不要它，就把页面改回去；要改，改好后运行 npm run revise -- ${p.code}${p.again}，取新的修订号`,
    }),
    en: (p: { code: string; number: string; again: string }) => ({
      message:
        `Revision ${p.number} of ${p.code} was taken back, and the page still says it: ` +
        'the next publication brings it back',
      hint:
        'If it is not to come back, put the page back; ' +
        `if it is to be mended, do so and run \`npm run revise -- ${p.code}${p.again}\` for a new number`,
    }),
  },
  endTakenBack: {
    zh: (p: { code: string }) => ({
      message: `${p.code} 的废止已撤回，页面上还写着废止：下次发布会再次废止`,
      hint: '不要废止，就删去 state: withdrawn 和 withdrawn',
    }),
    en: (p: { code: string }) => ({
      message:
        `The withdrawal of ${p.code} was taken back, and the page still says it: ` +
        'the next publication withdraws it again',
      hint: 'If it is to hold, take state: withdrawn and withdrawn out',
    }),
  },
  perhapsRenamed: {
    zh: (p: { was: string; is: string; code: string; again: string }) => ({
      message: `\`${p.is}\` 也许就是发布过的 \`${p.was}\`，换了编号，也改了文字`,
      hint:
        `是同一条，就把编号改回 ${p.was}，译文里也一样：编号永不更改。` +
        `是另一条，就运行 npm run revise -- ${p.code}${p.again}，标出新增和删除`,
    }),
    en: (p: { was: string; is: string; code: string; again: string }) => ({
      message: `\`${p.is}\` is perhaps what was published as \`${p.was}\`, under another id and reworded`,
      hint:
        `If it is, give it the id ${p.was} back, in the translation too: an id never changes. ` +
        `If it is another clause, run \`npm run revise -- ${p.code}${p.again}\`, ` +
        'which marks what is new and what is gone',
    }),
  },
  corrected: {
    zh: (p: What & { code: string; number: string; language: Bilingual }) => ({
      message: `${p.code} 的${p.language.zh}与修订 ${p.number} 发布的不同：${p.what.zh}`,
      hint: '只是更正译文，就不用新的修订号，下次发布会写明更正了什么；意思变了，先改原文并做修订',
    }),
    en: (p: What & { code: string; number: string; language: Bilingual }) => ({
      message: `The ${p.language.en} of ${p.code} is not what revision ${p.number} was published with: ${p.what.en}`,
      hint:
        'Where only the translation is put right it needs no number, and the next publication tells of it; ' +
        'where it means something else, change the original first and revise it',
    }),
  },
  moved: {
    zh: (p: { from: string; to: string }) => ({
      message: `${p.to} 与发布过的 ${p.from} 文字相同：是从那里移来的`,
      hint: `两条标准各做一次修订；说明里写明“移到 ${p.to}”和“由 ${p.from} 移来”，大家就知道不是新规定`,
    }),
    en: (p: { from: string; to: string }) => ({
      message: `${p.to} has the words of ${p.from} as it was published: it moved here`,
      hint:
        `Revise both standards, and let the notes say “moved to ${p.to}” and “moved from ${p.from}”, ` +
        'so that nobody takes it for a new rule',
    }),
  },
  editorial: {
    zh: (p: What & { number: string }) => ({
      message: `修订 ${p.number} 写明只改文字（editorial），其实不止：${p.what.zh}`,
      hint: '删去 editorial: true，作为正式修订发布；或把这些改回去',
    }),
    en: (p: What & { number: string }) => ({
      message: `Revision ${p.number} is declared editorial, but more than wording changed: ${p.what.en}`,
      hint: 'Take `editorial: true` out and issue it as a revision, or put these back',
    }),
  },
};

export type Published = Finding<typeof words>;
