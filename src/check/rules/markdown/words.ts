import { fixed } from '../../text/fixed.ts';
import { many } from '../../../lib/many.ts';

interface Found {
  found: string;
}

/** What the rule of Markdown says. */
export const words = {
  'empty-link': {
    zh: (p: Found) => ({ message: `链接没有地址：\`${p.found}\``, hint: '在圆括号里写上地址，或删去方括号和圆括号' }),
    en: (p: Found) => ({
      message: `The link has no address: \`${p.found}\``,
      hint: 'Write the address in the round brackets, or take all the brackets out',
    }),
  },
  'empty-text': {
    zh: (p: Found) => ({ message: `链接没有文字，读者看不到：\`${p.found}\``, hint: '在方括号里写上文字' }),
    en: (p: Found) => ({
      message: `The link has no words, so nobody sees it: \`${p.found}\``,
      hint: 'Write words in the square brackets',
    }),
  },
  'no-link': {
    zh: (p: Found) => ({
      message: `这不会成为链接，括号和地址会照样显示：\`${p.found}\``,
      hint: '写成 [文字](/zh/手册/标准/)：括号用半角，中间和地址里都不留空格',
    }),
    en: (p: Found) => ({
      message: `This becomes no link, and its brackets and address are shown: \`${p.found}\``,
      hint: 'Write [words](/en/manual/standard/): no blank between the brackets or in the address',
    }),
  },
  undefined: {
    zh: (p: { found: string; name: string }) => ({
      message: `没有定义 [${p.name}]，方括号会照样显示：\`${p.found}\``,
      hint: `直接写成 [文字](地址)，或另起一行写 [${p.name}]: 地址`,
    }),
    en: (p: { found: string; name: string }) => ({
      message: `[${p.name}] is defined nowhere, so the brackets would be shown: \`${p.found}\``,
      hint: `Write [words](address), or a line [${p.name}]: address`,
    }),
  },
  'no-footnote': {
    zh: (p: Found) => ({
      message: `没有 \`${p.found}\` 这条脚注，方括号会照样显示`,
      hint: `另起一行写 ${p.found}: 脚注的文字，或删去这个记号`,
    }),
    en: (p: Found) => ({
      message: `There is no footnote \`${p.found}\`, so its brackets would be shown`,
      hint: `Write a line ${p.found}: and the note, or take the mark out`,
    }),
  },
  'run-on': {
    zh: (p: Found) => ({
      message: `网址把后面的字也连进去了：\`${p.found}\``,
      hint: '写成 [文字](地址)，让网址到此为止',
    }),
    en: (p: Found) => ({
      message: `The address runs on into the words behind it: \`${p.found}\``,
      hint: 'Write it as [words](address), so that it ends where they begin',
    }),
  },
  unused: {
    zh: (p: Found) => ({
      message: `\`${p.found}\` 没有地方用到，这一行不会显示`,
      hint: '在正文里用上它；如果是要显示的文字，去掉方括号',
    }),
    en: (p: Found) => ({
      message: `\`${p.found}\` is used nowhere, and this line is not shown`,
      hint: 'Use it in the text; if the words are to be shown, take the square brackets out',
    }),
  },
  again: {
    zh: (p: Found) => ({
      message: `\`${p.found}\` 的名称前面已经用过，这一行不会显示`,
      hint: '换一个名称，并改好用到它的地方；多余就删去这一行',
    }),
    en: (p: Found) => ({
      message: `The name of \`${p.found}\` is taken further up, and this line is not shown`,
      hint: 'Choose another name here and where it is used, or take the line out',
    }),
  },
  'extra-cell': {
    zh: (p: { cells: number; head: number }) => ({
      message: `这一行有 ${p.cells} 格，表头只有 ${p.head} 格，多出来的不会显示`,
      hint: '给表头加一列，或把多出来的文字并进前面的格子；文字里的竖线写成 \\|',
    }),
    en: (p: { cells: number; head: number }) => ({
      message: `This row has ${many(p.cells, 'cell')} and the head ${p.head}: what is beyond is not shown`,
      hint: 'Add a column to the head, or put the words into another cell; write \\| for a bar in a text',
    }),
  },
  tilde: {
    zh: (p: Found) => ({
      message: `两个 ~ 之间的文字会被划掉：\`${p.found}\``,
      hint: '范围写成 3～5 或“3 到 5”；真要划掉就写成 ~~文字~~',
    }),
    en: (p: Found) => ({
      message: `Words between two ~ are struck out: \`${p.found}\``,
      hint: 'Write a range as 3–5 or “3 to 5”; to strike words out, write ~~words~~',
    }),
  },
  'open-fence': fixed(
    ['这个代码块没有关上，下面的内容都会当成代码', '在代码后面另起一行，写同样的记号'],
    [
      'This block of code is not closed, and all below is shown as code',
      'Write the same sign on a line after the code',
    ],
  ),
  list: {
    zh: (p: { found: string; lines: number }) => ({
      message: `这 ${p.lines} 行写成了“${p.found}”，不会成为列表，会连成一段`,
      hint: '列表写成“1. 文字”或“- 文字”，记号后面留一个空格；不是列表就在行与行之间空一行',
    }),
    en: (p: { found: string; lines: number }) => ({
      message: `These ${many(p.lines, 'line')} begin with “${p.found}”: no list, but one paragraph`,
      hint: 'Write “1. text” or “- text”, with a blank after the mark; else leave a blank line between them',
    }),
  },
  wide: {
    zh: (p: Found) => ({
      message: `全角的“${p.found}”在 Markdown 里不起作用，会照样显示`,
      hint: '改成半角',
    }),
    en: (p: Found) => ({
      message: `The full-width “${p.found}” means nothing in Markdown and would be shown`,
      hint: 'Write it half-width',
    }),
  },
};
