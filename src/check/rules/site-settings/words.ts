import { leastContrast } from '../../../lib/contrast.ts';
import type { WordTables } from '../../rule.ts';

interface Found {
  found: string;
  meant: string | undefined;
}
const write = {
  zh: ({ meant }: Found) => (meant ? `写成 ${meant}` : '写成 https://standards.example.com 的样子'),
  en: ({ meant }: Found) => (meant ? `Write ${meant}` : 'Write it like https://standards.example.com'),
};

/** What is wrong with settings that can be read. */
export const settingWords = {
  lost: {
    zh: () => ({
      message: '没有网站设置 site.yml：公司名称、语言、网址和时区都不知道',
      hint: '恢复这个文件；要新写一个，就从这几行开始，再改成自己的',
    }),
    en: () => ({
      message: 'There is no site.yml: name, languages, address and time zone are not known',
      hint: 'Restore the file; a new one begins with these lines, to be made your own',
    }),
  },
  slash: {
    zh: (p: Found) => ({ message: `网址 ${p.found} 末尾多了斜线`, hint: write.zh(p) }),
    en: (p: Found) => ({ message: `The address ${p.found} has a slash at its end`, hint: write.en(p) }),
  },
  unencrypted: {
    zh: (p: Found) => ({
      message: `网址 ${p.found} 用的是 http：手机不会保存离线副本，印出去的二维码也指向它`,
      hint: write.zh(p),
    }),
    en: (p: Found) => ({
      message: `The address ${p.found} is http: phones keep no copy of such a site, and printed codes lead there`,
      hint: write.en(p),
    }),
  },
  ownMachine: {
    zh: (p: Found) => ({ message: `网址 ${p.found} 只有这台电脑打得开，扫码的手机打不开`, hint: write.zh(p) }),
    en: (p: Found) => ({
      message: `The address ${p.found} opens on this machine only, not on the phone that scans a code`,
      hint: write.en(p),
    }),
  },
  more: {
    zh: (p: Found) => ({ message: `网址 ${p.found} 不是网站的地址，后面多了别的内容`, hint: write.zh(p) }),
    en: (p: Found) => ({ message: `The address ${p.found} is not that of a site alone`, hint: write.en(p) }),
  },
  noLogo: {
    zh: (p: Found) => ({
      message: `没有标志图片 ${p.found}${p.meant ? `，您是不是要写 ${p.meant}？` : ''}`,
      hint: '把图片放进内容的 media 文件夹，写成 /media/logo.svg；删去这一行就用自带的图形',
    }),
    en: (p: Found) => ({
      message: `There is no logo ${p.found}${p.meant ? `; did you mean ${p.meant}?` : ''}`,
      hint:
        'Put the picture into the folder media of the content and write /media/logo.svg; ' +
        'without this line the built-in mark is used',
    }),
  },
  noPicture: {
    zh: (p: Found) => ({ message: `标志 ${p.found} 不是图片`, hint: '用 svg、png、jpg、gif、webp 或 avif 图片' }),
    en: (p: Found) => ({ message: `The logo ${p.found} is no picture`, hint: 'Use svg, png, jpg, gif, webp or avif' }),
  },
  faint: {
    zh: (p: { found: string; scheme: 'light' | 'dark' }) => ({
      message: `这个颜色的字在${p.scheme === 'light' ? '浅' : '深'}色背景上看不清：对比度只有 ${p.found}∶1`,
      hint: `对比度至少 ${leastContrast}∶1，请选${p.scheme === 'light' ? '深' : '浅'}一些的颜色`,
    }),
    en: (p: { found: string; scheme: 'light' | 'dark' }) => ({
      message: `Words in this colour cannot be read on the ${p.scheme} ground: the contrast is ${p.found}:1`,
      hint: `Choose a ${p.scheme === 'light' ? 'darker' : 'lighter'} one, at least ${leastContrast}:1 from it`,
    }),
  },
  abbreviation: {
    zh: (p: { found: string; own: string }) => ({
      message: `时区 ${p.found} 会被当作 ${p.own}，缩写在各国指的不一样`,
      hint: '写成 Asia/Shanghai 这样的名称',
    }),
    en: (p: { found: string; own: string }) => ({
      message: `The time zone ${p.found} is taken for ${p.own}; such letters mean another zone in each country`,
      hint: 'Write a name such as Asia/Shanghai',
    }),
  },
  joined: {
    zh: (p: { found: string }) => ({ message: `“${p.found}”成了一项，不是几项`, hint: '各项之间用半角逗号和空格' }),
    en: (p: { found: string }) => ({
      message: `“${p.found}” is one entry, not several`,
      hint: 'Put a half-width comma and a blank between entries',
    }),
  },
  twice: {
    zh: (p: { found: string }) => ({ message: `“${p.found}”写了两次`, hint: '删去一个' }),
    en: (p: { found: string }) => ({ message: `“${p.found}” stands twice`, hint: 'Take one out' }),
  },
} satisfies WordTables;
