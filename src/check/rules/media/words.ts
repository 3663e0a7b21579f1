import type { WordTables } from '../../rule.ts';

type Sort = 'media' | 'attachments';
const fitting = {
  media: { zh: 'jpg、png、webp、svg 或 mp4', en: 'jpg, png, webp, svg or mp4' },
  attachments: { zh: 'pdf、docx 或 xlsx', en: 'pdf, docx or xlsx' },
} as const;

/** What the rule of pictures, videos and files says. */
export const words = {
  missing: {
    zh: (p: { address: string; meant: string | undefined }) => ({
      message: `内容的 media 文件夹里没有 ${p.address}${p.meant ? `；是不是 ${p.meant}？` : ''}`,
      hint: '把文件放进 media 文件夹，或改正路径；大小写也要一致',
    }),
    en: (p: { address: string; meant: string | undefined }) => ({
      message: `The content has no ${p.address}${p.meant ? `; did you mean ${p.meant}?` : ''}`,
      hint: 'Put the file into its folder media, or correct its path, capitals included',
    }),
  },
  format: {
    zh: (p: { ending: string; sort: Sort }) => ({
      message: `${p.ending} 文件不是每台手机都能打开`,
      hint: `换成 ${fitting[p.sort].zh}`,
    }),
    en: (p: { ending: string; sort: Sort }) => ({
      message: `Not every phone opens ${p.ending} files`,
      hint: `Use ${fitting[p.sort].en}`,
    }),
  },
  heic: {
    zh: (_: object) => ({
      message: 'HEIC 照片多数手机和浏览器打不开',
      hint: '导出为 JPEG：在 iPhone 的“设置 > 相机 > 格式”选“兼容性最佳”后重拍，或用看图软件另存为 jpg',
    }),
    en: (_: object) => ({
      message: 'Most phones and browsers cannot show HEIC photos',
      hint: 'Export it as JPEG; on an iPhone choose Settings > Camera > Formats > Most Compatible and take it again',
    }),
  },
  large: {
    zh: (p: { is: string; most: string }) => ({
      message: `文件有 ${p.is} MB，最多 ${p.most} MB`,
      hint: '缩小或压缩：图片宽 1600 像素就够，视频剪短、降到 720p',
    }),
    en: (p: { is: string; most: string }) => ({
      message: `The file has ${p.is} MB; ${p.most} MB is the most`,
      hint: 'Make it smaller: 1,600 pixels are enough for a picture; cut a video short and save it as 720p',
    }),
  },
  alone: {
    zh: (_: object) => ({
      message: '只有错误的样子，没有正确的样子',
      hint: '加一张 shows: right 的图，读者才知道怎样才对',
    }),
    en: (_: object) => ({
      message: 'It shows how it is wrong, and not how it is right',
      hint: 'Add one with `shows: right`, so that readers know what to do instead',
    }),
  },
} satisfies WordTables;
