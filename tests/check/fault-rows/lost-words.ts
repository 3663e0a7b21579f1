import { body, type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

const syntax = 'frontmatter-syntax';

/** Words that would disappear, or that nobody would read. */
export const lostWords: FaultRow[] = [
  {
    fault: '# after a blank in braces',
    files: withFault('前面的头发留在眉毛以上', '前面的头发留在眉毛以上 #3 柜台除外'),
    rule: syntax,
    at: [9, 64],
    corrected: '    - { id: front, polarity: do, part: hair, text: "前面的头发留在眉毛以上 #3 柜台除外" }',
  },
  {
    fault: '# after a blank in a line',
    files: withFault('前不遮眉。', '前不遮眉 # 侧不盖耳。'),
    rule: syntax,
    at: [3, 19],
    corrected: 'description: "前不遮眉 # 侧不盖耳。"',
  },
  {
    fault: '# at the start of a value',
    files: withFault('title: 男员工发型', 'title: #2 柜台'),
    rule: syntax,
    at: [2, 8],
    corrected: 'title: "#2 柜台"',
  },
  { fault: 'a tag', files: withFault('前不遮眉。', '!!js/function "x"'), rule: syntax, at: [3, 14] },
  {
    fault: 'a name that eats a word',
    files: withFault('前不遮眉。', '&a 前不遮眉。'),
    rule: syntax,
    at: [3, 14],
    corrected: 'description: "&a 前不遮眉。"',
  },
  {
    fault: 'a second document',
    files: { [path]: good, 'terms/x.yml': 'terms:\n  - a\n---\nterms:\n  - b\n' },
    file: 'terms/x.yml',
    rule: syntax,
    at: [3, 1],
    corrected: '',
  },
  {
    fault: 'an end of the document',
    files: { [path]: good, 'terms/x.yml': 'terms:\n...\n  []\n' },
    file: 'terms/x.yml',
    rule: syntax,
    at: [2, 1],
    corrected: '',
  },
  {
    fault: '--- between fields',
    files: withFault('  revision:', '---\n  revision:'),
    rule: syntax,
    at: [12, 1],
    corrected: '',
  },
  {
    fault: 'a field out of its block',
    files: withFault('  obligation: must', 'obligation: must'),
    rule: syntax,
    at: [7, 1],
    corrected: '  obligation: must',
  },
  { fault: '20,000 dashes', files: withFault('前不遮眉。', `${'- '.repeat(20_000)}x`), rule: syntax, at: [3, 12] },
  { fault: '100,000 brackets', files: withFault('前不遮眉。', '['.repeat(100_000)), rule: syntax, at: [3, 14] },
  { fault: 'a zip', files: { [path]: 'PK\u0003\u0004\u0014\0\u0006' }, rule: 'encoding', at: [1, 1] },
  { fault: 'an unclosed box', files: body('<Aside type="tip">\n\n小心。'), rule: 'body-safe', at: [26, 1] },
  {
    fault: 'the Chinese page in the English folder',
    files: { [path]: good, 'docs/en/appearance/men-hair.mdx': good },
    file: 'docs/en/appearance/men-hair.mdx',
    rule: 'translation',
    at: [1, 1],
  },
  {
    fault: 'capitals in a name',
    files: { 'docs/zh/appearance/Men_Hair.mdx': good },
    file: 'docs/zh/appearance/Men_Hair.mdx',
    rule: 'file-places',
    at: [1, 1],
  },
  {
    fault: 'all and men',
    files: withFault('  obligation: must', '  obligation: must\n  appliesTo: { people: [all, men] }'),
    rule: 'vocabulary-ids',
    at: [8, 25],
    field: 'standard.appliesTo.people[0]',
  },
];
