import type { Bilingual } from '../../../schema/index.ts';
import type { WordTable } from '../../rule.ts';
import type { CharacterFault } from './classes.ts';

/** Names of the characters that turn up most; the rest go by their number. */
const names: Readonly<Record<string, Bilingual>> = {
  '\u00ad': { zh: '软连字符', en: 'soft hyphen' },
  '\u000b': { zh: '竖向制表符，Word 里的手动换行', en: 'vertical tab, a line break of Word' },
  '\u000c': { zh: '换页符', en: 'form feed' },
  '\u001b': { zh: '终端控制符', en: 'escape' },
  '\u007f': { zh: '删除符', en: 'delete' },
  '\u200b': { zh: '零宽空格', en: 'zero-width space' },
  '\u200c': { zh: '零宽不连字', en: 'zero-width non-joiner' },
  '\u200d': { zh: '零宽连字', en: 'zero-width joiner' },
  '\u200e': { zh: '从左到右标记', en: 'left-to-right mark' },
  '\u200f': { zh: '从右到左标记', en: 'right-to-left mark' },
  '\u2028': { zh: '行分隔符', en: 'line separator' },
  '\u2029': { zh: '段分隔符', en: 'paragraph separator' },
  '\u202e': { zh: '从右到左强制符', en: 'right-to-left override' },
  '\u2060': { zh: '文字连接符', en: 'word joiner' },
  '\u2800': { zh: '空白盲文', en: 'blank braille' },
  '\u3164': { zh: '韩文填充符', en: 'Hangul filler' },
  '\ufeff': { zh: '字节顺序标记，常见于两个文件接在一起', en: 'byte order mark, often where two files were joined' },
};

interface Params {
  characters: readonly string[];
  meant?: string | undefined;
}

const numberOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const list = (characters: readonly string[], locale: 'zh' | 'en') =>
  [...new Set(characters)]
    .slice(0, 4)
    .map((character) => {
      const name = names[character]?.[locale];
      if (!name) return numberOf(character);
      return locale === 'zh' ? `${numberOf(character)}（${name}）` : `${numberOf(character)} (${name})`;
    })
    .join(locale === 'zh' ? '、' : ', ');

const table = (
  zh: (shown: string) => readonly [message: string, hint: string],
  en: (shown: string) => readonly [message: string, hint: string],
): WordTable<Params> => ({
  zh: ({ characters }) => {
    const [message, hint] = zh(list(characters, 'zh'));
    return { message, hint };
  },
  en: ({ characters }) => {
    const [message, hint] = en(list(characters, 'en'));
    return { message, hint };
  },
});

/** What the rule of characters says. */
export const words = {
  unseen: table(
    (shown) => [`这里有看不见的字符 ${shown}`, '删去它；它多半是从网页、PDF 或聊天软件里一起复制来的'],
    (shown) => [`There is a character that cannot be seen: ${shown}`, 'Take it out; it was most likely copied along'],
  ),
  control: table(
    (shown) => [`这里有控制字符 ${shown}，它不是文字`, '删去它，看看这里是不是少了标点、空格或换行'],
    (shown) => [
      `There is a control character, which is no text: ${shown}`,
      'Take it out, and see whether a mark, a blank or a line break belongs there',
    ],
  ),
  direction: table(
    (shown) => [`这里有改变文字方向的字符 ${shown}，后面的字会倒着显示`, '删去它'],
    (shown) => [`There is a character that turns the direction of the text round: ${shown}`, 'Take it out'],
  ),
  'looks-blank': table(
    (shown) => [`这里有一个看起来是空白的字符 ${shown}`, '删去它；需要文字就写上文字'],
    (shown) => [`There is a character that looks like a blank: ${shown}`, 'Take it out, and write what is meant'],
  ),
  lost: table(
    (shown) => [`这里有字丢了，只剩下 ${shown}`, '对照原稿重新输入'],
    (shown) => [`A character was lost here; ${shown} stands in its place`, 'Type it again from the original'],
  ),
  object: table(
    (shown) => [`这里原来有图片或附件，复制时丢了，只剩下 ${shown}`, '删去它；需要图片就另外放进来'],
    (shown) => [
      `A picture or attachment was lost in copying; ${shown} stands in its place`,
      'Take it out; add the picture itself if it is needed',
    ],
  ),
  private: table(
    (shown) => [`${shown} 是某个字体自用的符号，别人的屏幕上看不到`, '改成普通的文字或符号；列表请写成 - 开头的行'],
    (shown) => [
      `${shown} is a sign of one font only, and others do not see it`,
      'Write an ordinary character; lines of a list begin with -',
    ],
  ),
  'no-character': table(
    (shown) => [`${shown} 不是完整的字符`, '对照原稿重新输入这个字或表情'],
    (shown) => [`${shown} is no whole character`, 'Type the character or emoji again'],
  ),
  'look-alike': {
    zh: ({ characters, meant }: Params) => ({
      message: `“${characters.join('')}”是部首或兼容字，看上去像“${meant ?? ''}”，搜索却找不到`,
      hint: '换成普通汉字；从 PDF 复制文字时常会这样',
    }),
    en: ({ characters, meant }: Params) => ({
      message: `“${characters.join('')}” only looks like “${meant ?? ''}”: a search does not find it`,
      hint: 'Write the ordinary characters; this often comes of copying from a PDF',
    }),
  },
  foreign: {
    zh: ({ characters, meant }: Params) => ({
      message: `${list(characters, 'zh')} 看上去是“${meant ?? ''}”，其实是俄文或希腊文字母，搜索找不到这个词`,
      hint: '换成英文字母',
    }),
    en: ({ characters, meant }: Params) => ({
      message: `${list(characters, 'en')} only looks like “${meant ?? ''}”: a search does not find it`,
      hint: 'It is Cyrillic or Greek: write the Latin letter',
    }),
  },
  letters: {
    zh: ({ characters, meant }: Params) => ({
      message: `“${characters.join('')}”是全角字母或连写字母，搜索“${meant ?? ''}”找不到它`,
      hint: `换成普通字母“${meant ?? ''}”；从 PDF 复制或用中文输入法打字时常会这样`,
    }),
    en: ({ characters, meant }: Params) => ({
      message: `“${characters.join('')}” is a wide or joined letter: a search for “${meant ?? ''}” does not find it`,
      hint: `Write “${meant ?? ''}”; this often comes of copying from a PDF or of a Chinese keyboard`,
    }),
  },
  traditional: {
    zh: ({ characters, meant }: Params) => ({
      message: `“${characters.join('')}”是繁体字，这里的文字是简体`,
      hint: `换成“${meant ?? ''}”；是照录的原文就加引号`,
    }),
    en: ({ characters, meant }: Params) => ({
      message: `“${characters.join('')}” is Traditional among Simplified Chinese`,
      hint: `Write “${meant ?? ''}”, or put it in quotes if it is cited`,
    }),
  },
  garbled: {
    zh: ({ characters, meant }: Params) => ({
      message: `这里成了乱码：“${characters.join('')}”${meant ? `，原来可能是“${meant}”` : ''}`,
      hint: '文字曾按错误的编码打开过；对照原稿重新输入，并看看别处有没有',
    }),
    en: ({ characters, meant }: Params) => ({
      message: `This is garbled: “${characters.join('')}”${meant ? `, perhaps from “${meant}”` : ''}`,
      hint: 'The text was once opened in the wrong encoding; type it again from the original, and look for more',
    }),
  },
  'line-break': {
    zh: () => ({ message: '这一栏的文字里有换行', hint: '字段里的文字只写一行；要分行就分成几条，或写进正文' }),
    en: () => ({
      message: 'The text of this field holds a line break',
      hint: 'A text in a field is one line; make it several entries, or write it in the body',
    }),
  },
} satisfies Record<CharacterFault, WordTable<Params>> & Record<'garbled' | 'line-break', WordTable<Params>>;
