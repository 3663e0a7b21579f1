import { gbkOf } from '../../helpers/gbk.ts';
import { body, type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

/** Faults of a whole file: its bytes, its size, its name. */
export const fileFaults: FaultRow[] = [
  { fault: 'NUL in body', files: body('让客\0户放心。'), rule: 'encoding', at: [26, 3], corrected: '让客户放心。' },
  {
    fault: 'NUL in frontmatter',
    files: withFault('男员工', '男\0员工'),
    rule: 'encoding',
    at: [2, 9],
    corrected: 'title: 男员工发型',
  },
  { fault: 'GBK', files: { [path]: gbkOf(good) }, rule: 'encoding', at: [2, 8] },
  {
    fault: 'UTF-16',
    files: { [path]: new Uint8Array([0xff, 0xfe, ...Buffer.from(good, 'utf16le')]) },
    rule: 'encoding',
    at: [2, 8],
  },
  {
    fault: 'duplicate slug',
    files: { [path]: good, 'docs/zh/appearance/men-hair/index.mdx': good.replace('AP-03', 'AP-04') },
    file: 'docs/zh/appearance/men-hair/index.mdx',
    rule: 'duplicate-slug',
    at: [1, 1],
  },
  { fault: '5 MB file', files: body('让客户放心。\n\n'.repeat(240_000)), rule: 'file-size', at: [1, 1] },
];
