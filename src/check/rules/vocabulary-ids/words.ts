import type { Finding } from '../../rule.ts';
import { quoteList } from '../../text/lists.ts';
import { joinedWords } from '../../text/joined-entries.ts';

interface Params {
  found: string;
  zh: string;
  en: string;
  path: string;
  meant: string | undefined;
  known: string;
}
/** What a text says, and what the field of its clause has. */
interface Named {
  said: string;
  field: string;
  id: string;
  own: string;
  other: string;
}
/** Entries that a list lost. */
interface Vanished {
  zh: string;
  en: string;
  path: string;
  ids: readonly string[];
}
/** What the rule of closed lists says. */
export const words = {
  twice: {
    zh: (p: { id: string; meant: string | undefined }) => ({
      message: `依据清单里编号 \`${p.id}\` 写了两次`,
      hint: p.meant ? `别处引用的 \`${p.meant}\` 却没有，是不是要写它？` : '每个编号只用一次',
    }),
    en: (p: { id: string; meant: string | undefined }) => ({
      message: `The id \`${p.id}\` stands twice in the list of bases`,
      hint: p.meant ? `\`${p.meant}\`, which others refer to, is missing: did you mean that?` : 'Each id stands once',
    }),
  },
  'all-and-more': {
    zh: (p: { others: string }) => ({
      message: `写了 \`all\`，就已经包括 ${p.others}`,
      hint: '指所有人就只写 all；只指其中一些就删去 all',
    }),
    en: (p: { others: string }) => ({
      message: `\`all\` already includes ${p.others}`,
      hint: 'Write only all for everyone; take all out if only some are meant',
    }),
  },
  renamed: {
    zh: (p: { was: string; now: string }) => ({
      message: `编号 \`${p.now}\` 没有一处用到，别处写的都是 \`${p.was}\``,
      hint: `编号永不更改，请改回 \`${p.was}\`；确实要改名，就把用到的地方一起改`,
    }),
    en: (p: { was: string; now: string }) => ({
      message: `Nothing names \`${p.now}\`; others still write \`${p.was}\``,
      hint: `Ids never change: write \`${p.was}\`; if it must have another name, change it wherever it is named`,
    }),
  },
  vanished: {
    zh: (p: Vanished) => ({
      message: `${p.zh}里少了 ${quoteList(p.ids, '、')}，别处却写着`,
      hint: '误删了就从备份或版本库恢复这一行；确实不要了，先改写着它的各处',
    }),
    en: (p: Vanished) => ({
      message: `${p.en} (${p.path}) lacks ${quoteList(p.ids, ', ')}, which other places name`,
      hint: 'Bring the line back from a backup or from version control; to do without it, change those places first',
    }),
  },
  joined: joinedWords,
  unknown: {
    zh: (p: Params) => ({
      message: `${p.zh}里没有 \`${p.found}\`${p.meant ? `，您是不是要写 \`${p.meant}\`？` : ''}`,
      hint: `可以写：${p.known}；确实需要新的就加到 ${p.path}`,
    }),
    en: (p: Params) => ({
      message: `${p.en} (${p.path}) has no \`${p.found}\`${p.meant ? `; did you mean \`${p.meant}\`?` : ''}`,
      hint: `It may be: ${p.known}; if a new one is truly needed, add it to ${p.path}`,
    }),
  },
  absent: {
    zh: (p: { zh: string; path: string; found: string }) => ({
      message: `没有${p.zh} ${p.path}，里面的编号（如 \`${p.found}\`）都查不到`,
      hint: '恢复这个文件；要新写一个，就从这几行开始',
    }),
    en: (p: { en: string; path: string; found: string }) => ({
      message: `There is no file ${p.path} (${p.en}), so ids such as \`${p.found}\` cannot be looked up`,
      hint: 'Restore the file; a new one begins with these lines',
    }),
  },
  named: {
    zh: (p: Named) => ({
      message: `文字写的是“${p.said}”，这一条的 ${p.field} 却是 \`${p.id}\`（${p.own}）`,
      hint: `文字写错了就改文字，各种语言都要看；字段写错了就改成 \`${p.field}: ${p.other}\``,
    }),
    en: (p: Named) => ({
      message: `The text says “${p.said}”, but the ${p.field} of this clause is \`${p.id}\` (${p.own})`,
      hint: `Change the words, in every language; or write \`${p.field}: ${p.other}\` if that is what is wrong`,
    }),
  },
  circle: {
    zh: (p: { chain: string }) => ({ message: `上下级关系绕成了圈：${p.chain}`, hint: '改正其中一个上级' }),
    en: (p: { chain: string }) => ({
      message: `These belong to one another in a circle: ${p.chain}`,
      hint: 'Change one of them',
    }),
  },
};
export type Listed = Finding<typeof words>;
