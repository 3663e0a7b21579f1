import { body, type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

const marked = '<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> other';

/** Faults of the text below the frontmatter. */
export const bodyFaults: FaultRow[] = [
  { fault: 'merge markers, body .mdx', files: body(marked), rule: 'merge-markers', at: [26, 1] },
  {
    fault: 'merge markers, body .md',
    files: { 'docs/zh/appearance/men-hair.md': good.replace('让客户放心。', marked) },
    file: 'docs/zh/appearance/men-hair.md',
    rule: 'merge-markers',
    at: [26, 1],
  },
  {
    fault: 'merge markers, frontmatter',
    files: withFault('description: 前不遮眉。', marked),
    rule: 'merge-markers',
    at: [3, 1],
  },
  {
    fault: 'smart quotes in attribute',
    files: body('<Aside type=“note”>注意</Aside>'),
    rule: 'body-safe',
    at: [26, 13],
    corrected: '<Aside type="note">注意</Aside>',
  },
  {
    fault: '<5 度',
    files: body('气温<5 度时关门。'),
    rule: 'body-safe',
    at: [26, 4],
    corrected: '气温\\<5 度时关门。',
  },
  { fault: '{A} 客户', files: body('{A} 客户优先。'), rule: 'body-safe', at: [26, 1], corrected: '\\{A\\} 客户优先。' },
  { fault: 'unknown component', files: body('<Bogus />'), rule: 'body-safe', at: [26, 1] },
  {
    fault: 'broken internal link',
    files: { ...body('见[发型](/zh/appearance/men-hiar/)。') },
    rule: 'internal-links',
    at: [26, 7],
    corrected: '见[发型](/zh/appearance/men-hair/)。',
  },
  { fault: 'missing image', files: body('![发型](./nope.png)'), rule: 'internal-links', at: [26, 7] },
  {
    fault: 'full-width table',
    files: body('｜等级｜频次｜\n｜－－｜－－｜\n｜A｜每月｜'),
    rule: 'wide-table',
    at: [26, 1],
    corrected: '|等级|频次|\n|---|---|\n|A|每月|',
  },
  {
    fault: 'export x </a>\\ at the end of the file',
    files: { [path]: `${good}\nexport x </a>\\` },
    rule: 'body-safe',
    at: [28, 8],
  },
];
