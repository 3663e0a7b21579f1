import type { WordTables } from '../../rule.ts';

interface Broken {
  url: string;
  meant: string | undefined;
}

/** What the rule of links says. */
export const linkWords = {
  page: {
    zh: (p: Broken & { language: string; hasMoved: boolean }) => ({
      message: `链接 ${p.url} 没有对应的页面${p.meant ? `，您是不是要写 ${p.meant}？` : ''}`,
      hint:
        `站内链接写成 /${p.language}/手册/标准/ 的样子，或用短链 /s/编码/` +
        (p.hasMoved ? '；页面改名或移动过的，在那一页的 formerly 里写上旧网址' : ''),
    }),
    en: (p: Broken & { language: string; hasMoved: boolean }) => ({
      message: `The link ${p.url} leads to no page${p.meant ? `; did you mean ${p.meant}?` : ''}`,
      hint:
        `Write links of this site like /${p.language}/manual/standard/, or use the short link /s/code/` +
        (p.hasMoved ? '; if the page was renamed or moved, write its old address into its formerly' : ''),
    }),
  },
  moved: {
    zh: (p: { url: string; meant: string }) => ({
      message: `链接 ${p.url} 用的是以前的网址`,
      hint: `写现在的网址 ${p.meant}；旧网址是给网站外面的链接留的`,
    }),
    en: (p: { url: string; meant: string }) => ({
      message: `The link ${p.url} goes by an address that the page had before`,
      hint: `Write its address now, ${p.meant}; the old one is kept for links from outside`,
    }),
  },
  file: {
    zh: (p: Broken) => ({
      message: `链接指向文件 ${p.url}，网站上没有这个地址`,
      hint: p.meant ? `写网址 ${p.meant}` : '写网址，不写文件名',
    }),
    en: (p: Broken) => ({
      message: `The link names the file ${p.url}, which is no address of the site`,
      hint: p.meant ? `Write the address ${p.meant}` : 'Write the address, not the file',
    }),
  },
  anchor: {
    zh: (p: { anchor: string; meant: string | undefined; known: string }) => ({
      message: `目标页面没有 #${p.anchor}${p.meant ? `，您是不是要写 #${p.meant}？` : ''}`,
      hint: p.known ? `可以指向：${p.known}` : '这一页没有可以指向的位置，去掉 # 和后面的部分',
    }),
    en: (p: { anchor: string; meant: string | undefined; known: string }) => ({
      message: `The page has no #${p.anchor}${p.meant ? `; did you mean #${p.meant}?` : ''}`,
      hint: p.known ? `It has: ${p.known}` : 'This page has no places to lead to; take the # out and what follows',
    }),
  },
  language: {
    zh: (p: { url: string }) => ({ message: `链接 ${p.url} 指向另一种语言的页面`, hint: '链接到同一种语言的页面' }),
    en: (p: { url: string }) => ({
      message: `The link ${p.url} leads to a page in the other language`,
      hint: 'Link to the page in the same language',
    }),
  },
  image: {
    zh: (p: Broken) => ({
      message: p.url
        ? `没有图片 ${p.url}${p.meant ? `，您是不是要写 ${p.meant}？` : ''}`
        : '图片没有写地址，页面上什么也看不到',
      hint: '把图片放在页面旁边，写成 ./图片名；或放进内容的 media 文件夹，写成 /media/图片名',
    }),
    en: (p: Broken) => ({
      message: p.url
        ? `There is no picture ${p.url}${p.meant ? `; did you mean ${p.meant}?` : ''}`
        : 'The picture has no address, so that nothing is shown',
      hint: 'Put it beside the page and write ./name, or into the folder media of the content and write /media/name',
    }),
  },
  empty: {
    zh: (p: { text: string }) => ({
      message: `链接“${p.text}”没有写地址，点了哪里也不去`,
      hint: '在括号里写上网址；不需要链接，就只留文字',
    }),
    en: (p: { text: string }) => ({
      message: `The link “${p.text}” has no address, so it leads nowhere`,
      hint: 'Write the address between the brackets; if no link is needed, leave the words alone',
    }),
  },
  wordless: {
    zh: (p: { url: string }) => ({
      message: `链接 ${p.url} 没有文字，页面上看不到，也点不着`,
      hint: '在方括号里写上链接的文字',
    }),
    en: (p: { url: string }) => ({
      message: `The link ${p.url} has no words, so nobody can see it or tap it`,
      hint: 'Write the words of the link between the square brackets',
    }),
  },
  contact: {
    zh: (p: Broken) => ({
      message: `${p.url} ${p.url.startsWith('tel') ? '不是电话号码' : '不是邮箱地址'}`,
      hint: '写成 mailto:name@example.com，或 tel:4008001234（分机写在 ;ext= 后面）',
    }),
    en: (p: Broken) => ({
      message: `${p.url} is no ${p.url.startsWith('tel') ? 'telephone number' : 'mail address'}`,
      hint: 'Write mailto:name@example.com, or tel:4008001234 (an extension after ;ext=)',
    }),
  },
} satisfies WordTables;
