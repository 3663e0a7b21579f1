import { allowedComponents, attributeChoices, type UnsafeReason } from '../../../corpus/index.ts';
import type { Bilingual } from '../../../schema/index.ts';

const components = Object.keys(allowedComponents).join(', ');

const boxTypes = (attributeChoices['Aside type'] ?? []).join(', ');

const reasons: Readonly<Record<UnsafeReason, { found: Bilingual; todo: Bilingual }>> = {
  import: {
    found: { zh: '正文里不能有 import 或 export', en: 'A body cannot import or export' },
    todo: {
      zh: '删去这一行；以 import 或 export 开头的文字请换个说法',
      en: 'Take the line out; a sentence that begins with import or export needs another beginning',
    },
  },
  comment: {
    found: { zh: '正文里不能写备注', en: 'A body cannot hold a remark' },
    todo: {
      zh: '删去它，不然会显示给所有人；要留给同事看，就写到字段区，单独一行，以 # 开头',
      en: 'Take it out, or everyone would see it; a remark for colleagues stands among the fields, on a line with #',
    },
  },
  expression: {
    found: { zh: '正文里不能有花括号表达式', en: 'A body cannot hold an expression in braces' },
    todo: { zh: '要显示花括号，请写成 \\{ 和 \\}', en: 'To show a brace, write \\{ and \\}' },
  },
  html: {
    found: { zh: '正文里不能有 HTML 标签', en: 'A body cannot hold HTML' },
    todo: {
      zh: '改用 Markdown 写法；要显示小于号，请写成 \\<',
      en: 'Use Markdown instead; to show a less-than sign, write \\<',
    },
  },
  component: {
    found: { zh: '没有这个组件', en: 'There is no such component' },
    todo: { zh: `可用的组件：${components}`, en: `Components that may be used: ${components}` },
  },
  attribute: {
    found: { zh: '组件没有这个属性', en: 'The component has no such attribute' },
    todo: { zh: '删去这个属性，或看看组件说明', en: 'Take the attribute out, or see what the component knows' },
  },
  'attribute-choice': {
    found: { zh: '没有这种提示框', en: 'There is no such kind of box' },
    todo: { zh: `type 可以写：${boxTypes}`, en: `The type may be: ${boxTypes}` },
  },
  deep: {
    found: { zh: '引用、列表或提示框一层套一层，超过了层数', en: 'Quotations, lists or boxes are nested deeper than' },
    todo: { zh: '减少层数', en: 'Use fewer levels' },
  },
  'attribute-expression': {
    found: { zh: '组件的属性只能写文字', en: 'An attribute can only be text' },
    todo: { zh: '把花括号改成引号里的文字', en: 'Put text in quotes instead of braces' },
  },
  address: {
    found: { zh: '链接地址不在允许之列', en: 'The address of the link is not allowed' },
    todo: {
      zh: '可以链接本站页面、清单内网站的 https 地址、mailto 和 tel',
      en: 'Links may lead to pages of this site, to https addresses of listed hosts, mailto and tel',
    },
  },
  'remote-image': {
    found: { zh: '图片只能放在本站', en: 'Pictures must be part of this site' },
    todo: { zh: '把图片存到页面旁边，再引用它', en: 'Save the picture beside the page and refer to it there' },
  },
};

const meantZh = (meant: string | undefined) => (meant ? `，您是不是要写 \`${meant}\`？` : '');
const meantEn = (meant: string | undefined) => (meant ? `; did you mean \`${meant}\`?` : '');

/** What the parser of bodies stumbled over, in words for authors: its own are for programmers. */
function reasonOf(reason: string): Bilingual {
  const [, sign] = /^Unexpected character `([^`]+)` \(U\+[\dA-F]+\)/.exec(reason) ?? [];
  if (/^Unexpected end of file/.test(reason))
    return { zh: '有标签或括号直到文末也没有关上', en: 'a tag or bracket is still open at the end of the file' };
  if (/import\/exports/.test(reason))
    return {
      zh: '以 import 或 export 开头的一行会被当成代码',
      en: 'a line that begins with import or export is taken for code',
    };
  if (/before attribute value/.test(reason))
    return {
      zh: '标签里等号后面的值要放在半角双引号里',
      en: 'in a tag, the value behind the equals sign stands in straight double quotes',
    };
  if (sign === undefined) return { zh: '有标签或括号没有配对', en: 'a tag or bracket has no partner' };
  if (/before name/.test(reason))
    return {
      zh: `\`<\` 后面是 \`${sign}\`，会被当成没写好的标签`,
      en: `\`<\` is followed by \`${sign}\` and taken for the beginning of a tag`,
    };
  return { zh: `标签或括号里多了 \`${sign}\``, en: `\`${sign}\` does not belong in this tag or these brackets` };
}

/** What the rule of bodies says. */
export const words = {
  unsafe: {
    zh: (p: { reason: UnsafeReason; detail: string; meant?: string | undefined }) => ({
      message: `${reasons[p.reason].found.zh}：\`${p.detail}\`${meantZh(p.meant)}`,
      hint: reasons[p.reason].todo.zh,
    }),
    en: (p: { reason: UnsafeReason; detail: string; meant?: string | undefined }) => ({
      message: `${reasons[p.reason].found.en}: \`${p.detail}\`${meantEn(p.meant)}`,
      hint: reasons[p.reason].todo.en,
    }),
  },
  unclosed: {
    zh: (p: { tag: string }) => ({
      message: `\`${p.tag}\` 没有关上`,
      hint: `在它的内容后面另起一行写 \`${p.tag.replace('<', '</')}\``,
    }),
    en: (p: { tag: string }) => ({
      message: `\`${p.tag}\` is not closed`,
      hint: `Write \`${p.tag.replace('<', '</')}\` on a line of its own after what it holds`,
    }),
  },
  unreadable: {
    zh: (p: { reason: string }) => ({
      message: `正文无法解析：${reasonOf(p.reason).zh}`,
      hint: '检查这一行的 <、{ 和标签是否成对；要显示这些符号，前面加反斜线',
    }),
    en: (p: { reason: string }) => ({
      message: `The body cannot be read: ${reasonOf(p.reason).en}`,
      hint: 'See whether <, { and tags on this line are closed; put a backslash before a sign that is to be shown',
    }),
  },
};
