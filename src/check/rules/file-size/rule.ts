import { isLarge, isPage, sizeBytes } from '../../../corpus/index.ts';
import { mostBytesOf } from '../../../schema/index.ts';
import { bodySpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { longParagraph, maxParagraphCharacters } from '../../text/file-state.ts';
import { many } from '../../../lib/many.ts';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** A page is read on a phone in seconds; a file of megabytes is something pasted in by mistake. */
export const fileSizeRule = defineRule({
  id: 'file-size',
  title: { zh: '文件大小', en: 'File size' },
  level: 'error',
  summary: {
    zh: '单个文件不超过 512 KB，示意图不超过 24 KB，单个段落不超过 8000 个字符',
    en: 'No file is larger than 512 KB, no drawing than 24 KB, no paragraph longer than 8,000 characters',
  },
  words: {
    large: {
      zh: (p: { size: number; most: number }) => ({
        message: `文件有 ${p.size} KB，最多 ${p.most} KB；内容没有检查`,
        hint: '看看是不是误贴了内容，或把它拆开、改小',
      }),
      en: (p: { size: number; most: number }) => ({
        message: `The file has ${p.size} KB, the most is ${p.most} KB; it was not read`,
        hint: 'See whether something was pasted in by mistake, or make it several or smaller',
      }),
    },
    paragraph: {
      zh: (p: { most: number }) => ({
        message: `这一段超过 ${p.most} 个字符；正文没有检查`,
        hint: '用空行分段；看看是不是误贴了内容',
      }),
      en: (p: { most: number }) => ({
        message: `This paragraph has more than ${many(p.most, 'character')}; the body was not checked`,
        hint: 'Divide it by blank lines, or see whether something was pasted in by mistake',
      }),
    },
  },
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (isLarge(file)) {
        const [size, most] = [sizeBytes(file.text), mostBytesOf(file.type)].map(kilobytes) as [number, number];
        yield { file, say: 'large', with: { size, most } };
      } else if (isPage(file)) {
        const start = longParagraph(file);
        if (start !== undefined)
          yield { file, span: bodySpan(file, start), say: 'paragraph', with: { most: maxParagraphCharacters } };
      }
    }
  },
});
