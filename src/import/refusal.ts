import type { Bilingual } from '../schema/index.ts';

/** Why a file is not read, and the way out. */
export const refusals = {
  'old-word': {
    zh: '这是旧版 Word（.doc）或 WPS 的文件，读不了。请用 Word 或 WPS 打开，另存为 .docx 再导入。',
    en: 'This is a file of an old Word (.doc) or of WPS. Open it in Word, save it as .docx, and import that.',
  },
  encrypted: {
    zh: '文件加了密码，读不了。请在 Word 里去掉密码（文件 → 信息 → 保护文档），另存一份再导入。',
    en: 'The file has a password. Take it off in Word (File → Info → Protect Document), save a copy and import that.',
  },
  scan: {
    zh: '里面只有图片，没有文字，多半是扫描件。请找原来的 Word 文件，或先做文字识别、校对后存为 .docx。',
    en:
      'It holds pictures and no text: a scan, it seems. Look for the Word file it was printed from, or have the text ' +
      'recognised, proofread it and save it as .docx.',
  },
  format: {
    zh: '不认识这种文件。可以导入 .docx、.xlsx、.pptx 和 .pdf；别的格式请先另存为 .docx。',
    en: 'This sort of file is not known. .docx, .xlsx, .pptx and .pdf can be imported; save others as .docx first.',
  },
  damaged: {
    zh: '文件打不开：它可能没有下载完，或者坏了。请在 Word 里打开看看，另存一份再导入。',
    en: 'The file cannot be opened: it may be cut short or damaged. Open it in Word, save a copy and import that.',
  },
  'too-large': {
    zh: '文件太大（超过 20 MB）。图片不会导入，请删去图片另存一份，或按章分成几个文件。',
    en: 'The file is too large (over 20 MB). Pictures are not imported: save a copy without them, or one a chapter.',
  },
  bomb: {
    zh: '文件解开后大得不合常理（超过 64 MB 或 5000 个部件），没有读。请在 Word 里另存一份再导入。',
    en: 'Unpacked, the file is larger than any manual (over 64 MB or 5000 parts), so it was not read. Save a copy.',
  },
  entities: {
    zh: '文件里有 Word 从不写的内容（XML 实体），没有读。请在 Word 里打开，另存一份再导入。',
    en: 'The file holds what Word never writes (XML entities) and was not read. Open it in Word and save a copy.',
  },
  empty: {
    zh: '文件里没有文字，什么也没有导入。',
    en: 'There is no text in the file, so nothing was imported.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type RefusalReason = keyof typeof refusals;

/** A file that is not read. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(refusals[reason].en);
    this.reason = reason;
  }
}
