import type { Bilingual } from '../../../schema/index.ts';
import { nearEn, type NearList, nearZh } from '../../text/lists.ts';

const meantZh = (meant: string | undefined) => (meant ? `，您是不是要写 \`${meant}\`？` : '');
const meantEn = (meant: string | undefined) => (meant ? `; did you mean \`${meant}\`?` : '');

/** What the rule of references says. */
export const words = {
  code: {
    zh: (p: { code: string; known: NearList; meant?: string | undefined }) => ({
      message: `没有编码为 \`${p.code}\` 的标准${meantZh(p.meant)}`,
      hint: p.known.total > 0 ? `相近的编码：${nearZh(p.known)}` : '核对编码，或先写好那条标准',
    }),
    en: (p: { code: string; known: NearList; meant?: string | undefined }) => ({
      message: `There is no standard with the code \`${p.code}\`${meantEn(p.meant)}`,
      hint:
        p.known.total > 0
          ? `Codes with these letters: ${nearEn(p.known)}`
          : 'Check the code, or write that standard first',
    }),
  },
  clause: {
    zh: (p: { owner: string; id: string; meant: string | undefined; known: NearList }) => ({
      message: `${p.owner} 没有编号为 \`${p.id}\` 的条款${meantZh(p.meant)}`,
      hint: `它的条款：${nearZh(p.known)}`,
    }),
    en: (p: { owner: string; id: string; meant: string | undefined; known: NearList }) => ({
      message: `${p.owner} has no clause \`${p.id}\`${meantEn(p.meant)}`,
      hint: `Its clauses: ${nearEn(p.known)}`,
    }),
  },
  itself: {
    zh: (p: { code: string }) => ({ message: `这一条标准参见了自己：\`${p.code}\``, hint: '写另一条标准，或删去它' }),
    en: (p: { code: string }) => ({
      message: `This standard refers to itself: \`${p.code}\``,
      hint: 'Name another standard, or take it out',
    }),
  },
  id: {
    zh: (p: { what: Bilingual; id: string; meant: string | undefined; known: NearList }) => ({
      message: `没有编号为 \`${p.id}\` 的${p.what.zh}${meantZh(p.meant)}`,
      hint: p.known.total > 0 ? `已有的${p.what.zh}：${nearZh(p.known)}` : '先写好这个文件',
    }),
    en: (p: { what: Bilingual; id: string; meant: string | undefined; known: NearList }) => ({
      message: `There is no ${p.what.en} \`${p.id}\`${meantEn(p.meant)}`,
      hint: p.known.total > 0 ? `There are: ${nearEn(p.known)}` : 'Write its file first',
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
  'own-successor': {
    zh: (p: { code: string }) => ({
      message: `${p.code} 废止后由它自己接替`,
      hint: '写接替它的另一条标准；没有接替的，删去 replacedBy',
    }),
    en: (p: { code: string }) => ({
      message: `${p.code} is withdrawn and takes its own place`,
      hint: 'Name the other standard that replaces it, or take replacedBy out where none does',
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
