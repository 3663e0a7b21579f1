import type { Unread } from '../../../corpus/index.ts';
import type { Bilingual } from '../../../schema/index.ts';
import type { PictureFault } from '../../picture-file.ts';
import { strayWords } from './stray-words.ts';

const unreadWords: Readonly<Record<Unread['why'], { found: Bilingual; todo: Bilingual }>> = {
  link: {
    found: { zh: '这是一个链接，网站不读链接', en: 'This is a link, and links are not read' },
    todo: { zh: '把文件本身放进来，删去链接', en: 'Put the file itself here and take the link out' },
  },
  device: {
    found: { zh: '这不是普通文件，网站不读', en: 'This is no ordinary file and is not read' },
    todo: { zh: '把它移出内容文件夹', en: 'Move it out of the content folder' },
  },
  refused: {
    found: { zh: '系统不让读取这个文件或文件夹', en: 'The system does not let this file or folder be read' },
    todo: { zh: '改好它的权限，再校验一次', en: 'Mend its permissions and check again' },
  },
};

const meantZh = (meant: string | undefined) => (meant ? `，您是不是要写 ${meant}？` : '');
const meantEn = (meant: string | undefined) => (meant ? `; did you mean ${meant}?` : '');

/** What is wrong with the name of a page. */
export const nameFaults = {
  sign: { zh: '文件名里有网址不能用的符号', en: 'The name holds a sign that an address cannot have' },
  unseen: { zh: '文件名里有看不见的字符', en: 'The name holds a character that cannot be seen' },
  wide: { zh: '文件名里有全角字母或符号', en: 'The name holds full-width letters or signs' },
  capital: { zh: '文件名里有大写字母，网址只用小写', en: 'The name holds capitals, and addresses are lower-case' },
  blank: { zh: '文件名的开头或末尾有空格', en: 'The name begins or ends with a blank' },
  start: {
    zh: '文件名以 . 或 _ 开头，这样的文件不发布',
    en: 'The name begins with . or _, and such files are not published',
  },
  end: { zh: '文件名以 . 结尾', en: 'The name ends with a full stop' },
  long: { zh: '文件名太长', en: 'The name is too long' },
  reserved: { zh: '这个文件名在 Windows 上不能用', en: 'Windows cannot have a file of this name' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type NameFault = keyof typeof nameFaults;

function pictureZh(picture: PictureFault): { message: string; hint: string } {
  switch (picture.fault) {
    case 'format':
      return {
        message: `网页不能显示 ${picture.format.toUpperCase()} 图片`,
        hint: '另存为 JPEG 或 PNG，再改正文里的文件名',
      };
    case 'name':
      return {
        message: `文件名以 .${picture.ending} 结尾，内容却是 ${picture.format.toUpperCase()}`,
        hint: '把结尾改对，或另存为这个格式',
      };
    case 'size':
      return { message: `图片有 ${picture.megabytes} MB，手机上打开太慢`, hint: '缩小到 2 MB 以内' };
    case 'unreadable':
      return { message: '这个文件里没有图片', hint: '请重新保存图片' };
  }
}

function pictureEn(picture: PictureFault): { message: string; hint: string } {
  switch (picture.fault) {
    case 'format':
      return {
        message: `Pages cannot show ${picture.format.toUpperCase()} pictures`,
        hint: 'Save it as JPEG or PNG, and change its name in the text',
      };
    case 'name':
      return {
        message: `The name ends in .${picture.ending}, but this is ${picture.format.toUpperCase()}`,
        hint: 'Correct the ending, or save it in that format',
      };
    case 'size':
      return { message: `The picture has ${picture.megabytes} MB, too much for a phone`, hint: 'Make it 2 MB or less' };
    case 'unreadable':
      return { message: 'There is no picture in this file', hint: 'Save the picture again' };
  }
}

/** What the rule of places says. */
export const words = {
  ...strayWords,
  unread: {
    zh: (p: Unread) => ({ message: `${unreadWords[p.why].found.zh}：${p.path}`, hint: unreadWords[p.why].todo.zh }),
    en: (p: Unread) => ({
      message: `${unreadWords[p.why].found.en}: ${p.path}${p.code ? ` (${p.code})` : ''}`,
      hint: unreadWords[p.why].todo.en,
    }),
  },
  picture: {
    zh: (p: PictureFault) => pictureZh(p),
    en: (p: PictureFault) => pictureEn(p),
  },
  place: {
    zh: (p: { path: string; meant: string | undefined }) => ({
      message: `网站不读这个位置的文件：${p.path}${meantZh(p.meant)}`,
      hint: p.meant ? `改名或移到 ${p.meant}` : '移到它该在的文件夹；不是内容就移出内容文件夹',
    }),
    en: (p: { path: string; meant: string | undefined }) => ({
      message: `Nothing reads a file at this place: ${p.path}${meantEn(p.meant)}`,
      hint: p.meant ? `Rename or move it to ${p.meant}` : 'Move it to where it belongs, or out of the content folder',
    }),
  },
  taken: {
    zh: (p: { path: string; meant: string }) => ({
      message: `网站不读这个位置的文件：${p.path}；它该放的 ${p.meant} 已经有了`,
      hint: `对照两个文件，把缺的补进 ${p.meant}，再删去这一个；不要覆盖`,
    }),
    en: (p: { path: string; meant: string }) => ({
      message: `Nothing reads a file at this place: ${p.path}; where it should stand there is ${p.meant} already`,
      hint: `Compare the two, copy what is missing into ${p.meant}, then take this one out; do not replace the other`,
    }),
  },
  language: {
    zh: (p: { path: string; known: string; meant: string | undefined }) => ({
      message: `页面不在任何语言的文件夹里：${p.path}${meantZh(p.meant)}`,
      hint: `页面放在 ${p.known} 下面`,
    }),
    en: (p: { path: string; known: string; meant: string | undefined }) => ({
      message: `The page is in the folder of no language: ${p.path}${meantEn(p.meant)}`,
      hint: `Pages stand below ${p.known}`,
    }),
  },
  ending: {
    zh: (p: { path: string; meant: string | undefined }) => ({
      message: `这种结尾的文件不会发布：${p.path}${meantZh(p.meant)}`,
      hint: `${p.meant ? `改名为 ${p.meant}。` : ''}页面的结尾是小写的 .mdx，数据文件是 .yml，示意图是 .svg；不是内容就移出内容文件夹`,
    }),
    en: (p: { path: string; meant: string | undefined }) => ({
      message: `A file with this ending is not published: ${p.path}${meantEn(p.meant)}`,
      hint:
        (p.meant ? `Rename it to ${p.meant}. ` : '') +
        'Pages end in .mdx, data files in .yml, drawings in .svg, in lower case; move out what is no content',
    }),
  },
  name: {
    zh: (p: { fault: NameFault; name: string; meant: string }) => ({
      message: `${nameFaults[p.fault].zh}：${p.name}`,
      hint: `各种语言的文件都改名，例如 ${p.meant}`,
    }),
    en: (p: { fault: NameFault; name: string; meant: string }) => ({
      message: `${nameFaults[p.fault].en}: ${p.name}`,
      hint: `Rename it in every language, for instance to ${p.meant}`,
    }),
  },
};
