import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { colourCode } from './colour.ts';
import { field, words } from './field.ts';

/** What a picture or a video shows: how it is right, or how it is wrong. */
export const examples = {
  right: { zh: '正确', en: 'Right' },
  wrong: { zh: '错误', en: 'Wrong' },
} as const satisfies Labels<string>;

/** Endings of pictures and videos that every phone shows, and of files that every office opens. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'svg'] as const;
export const videoEndings = ['mp4'] as const;
export const attachmentEndings = ['pdf', 'docx', 'xlsx'] as const;

const swatch = field(colourCode.optional(), "颜色写出色样，例如 '#b3261e'", "Its colour, such as '#b3261e'");
const named = z.strictObject({ name: words('名称', 'What it is called'), swatch });
const list = (zh: string, en: string) => field(z.array(named).min(1).optional(), zh, en);

const publicFile = (zh: string, en: string) => field(z.string().regex(/^\/media\/[\w/-]+\.[A-Za-z\d]+$/), zh, en);

/** Fields of any clause that say which things may be chosen, and show how it looks. */
export const shownWithClause = {
  permitted: list('只能用的，逐个写出', 'What may be used, and nothing else'),
  forbidden: list('不能用的，逐个写出', 'What may not be used'),
  media: field(
    z
      .array(
        z.strictObject({
          file: publicFile(
            '图片（jpg、png、webp、svg）或视频（mp4），放在内容的 media 文件夹里，例如 /media/scarf.jpg',
            'A picture (jpg, png, webp, svg) or a video (mp4) in the content’s folder media, such as /media/scarf.jpg',
          ),
          alt: words('写出图上有什么、视频里做什么，看不到的人也能明白', 'What it shows, for those who cannot see it'),
          shows: field(
            oneOf(examples).optional(),
            '正确的做法写 right，错误的写 wrong',
            'right for how it is done, wrong for how it is not',
          ),
        }),
      )
      .min(1)
      .optional(),
    '图片和短视频',
    'Pictures and short videos',
  ),
  attachments: field(
    z
      .array(
        z.strictObject({
          file: publicFile(
            '附件（pdf、docx、xlsx），放在内容的 media 文件夹里，例如 /media/menu.pdf',
            'A file (pdf, docx, xlsx) in the folder media of the content, such as /media/menu.pdf',
          ),
          name: words('附件的名称', 'What the file is called'),
        }),
      )
      .min(1)
      .optional(),
    '附件',
    'Attached files',
  ),
};
