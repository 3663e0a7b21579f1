import type { WordTables } from '../../rule.ts';

interface Address {
  was: string;
}

/** What the rule of former addresses says. */
export const formerWords = {
  form: {
    zh: (p: Address & { meant: string }) => ({
      message: `以前的网址 \`${p.was}\` 不是语言后面的那一部分，各种语言的网址是一样的`,
      hint: p.meant ? `只写 \`${p.meant}\`` : '写语言后面的部分，例如 `appearance/men-hair`',
    }),
    en: (p: Address & { meant: string }) => ({
      message: `The former address \`${p.was}\` is not what follows the language, which is the same in all of them`,
      hint: p.meant ? `Write \`${p.meant}\` alone` : 'Write what follows the language, such as `appearance/men-hair`',
    }),
  },
  own: {
    zh: (p: Address) => ({
      message: `\`${p.was}\` 是这一页现在的网址，不是以前的`,
      hint: '删去这一条；改了文件名以后再把旧的写上',
    }),
    en: (p: Address) => ({
      message: `\`${p.was}\` is the address that this page has now, not a former one`,
      hint: 'Take it out; write the old one here once the file is renamed',
    }),
  },
  used: {
    zh: (p: Address) => ({
      message: `网址 \`${p.was}\` 现在有别的页面，不会再引到这一页`,
      hint: '删去这一条；或者给那一页改名，旧网址才能继续有效',
    }),
    en: (p: Address) => ({
      message: `Another page stands at \`${p.was}\` now, so the address cannot lead here`,
      hint: 'Take it out, or rename that page so that the old address lives on',
    }),
  },
  twice: {
    zh: (p: Address & { other: string }) => ({
      message: `以前的网址 \`${p.was}\` 写了两次，另一处在 ${p.other}`,
      hint: '只留在真正从那里来的一页',
    }),
    en: (p: Address & { other: string }) => ({
      message: `The former address \`${p.was}\` is written twice; it stands in ${p.other} too`,
      hint: 'Keep it in the page that did stand there',
    }),
  },
} satisfies WordTables;
