import { type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
  .split('')
  .map(
    (name, index) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index] ?? ''}`).join(', ')}]`,
  )
  .join('\n')}\n`;

/** Faults in the form of the frontmatter. */
export const frontmatterFaults: FaultRow[] = [
  {
    fault: 'tab indent',
    files: withFault('    owner:', '\towner:'),
    rule: 'frontmatter-syntax',
    at: [16, 1],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'duplicate key',
    files: withFault('    approvedBy', '    owner: greeter\n    approvedBy'),
    rule: 'frontmatter-syntax',
    at: [17, 5],
  },
  {
    fault: 'duplicate key, same value',
    files: withFault('    approvedBy', '    owner: service-quality\n    approvedBy'),
    rule: 'frontmatter-syntax',
    at: [17, 5],
    corrected: '',
  },
  {
    fault: 'no frontmatter',
    files: { [path]: '## 为什么\n\n让客户放心。\n' },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---\ntitle: 为什么\ndescription: \n---\n## 为什么',
  },
  {
    fault: 'unclosed frontmatter',
    files: withFault('---\n\n', '\n'),
    rule: 'frontmatter-syntax',
    at: [22, 1],
    corrected: '---',
  },
  {
    fault: 'empty file',
    files: { [path]: '' },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---\ntitle: \ndescription: \n---',
  },
  {
    fault: '———',
    files: { [path]: good.replaceAll('---', '———') },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---',
  },
  {
    fault: 'owner：人事部',
    files: withFault('owner: service-quality', 'owner：service-quality'),
    rule: 'frontmatter-syntax',
    at: [16, 10],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'owner:人事部',
    files: withFault('owner: service-quality', 'owner:service-quality'),
    rule: 'frontmatter-syntax',
    at: [16, 10],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'title：',
    files: withFault('title: ', 'title：'),
    rule: 'frontmatter-syntax',
    at: [2, 6],
    corrected: 'title: 男员工发型',
  },
  {
    fault: 'title: 标准: 男士',
    files: withFault('title: 男员工发型', 'title: 标准: 男士'),
    rule: 'frontmatter-syntax',
    at: [2, 10],
    corrected: 'title: "标准: 男士"',
  },
  {
    fault: 'NBSP indent',
    files: withFault('    owner:', '\u00a0\u00a0\u00a0\u00a0owner:'),
    rule: 'frontmatter-syntax',
    at: [16, 1],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'full-width-space indent',
    files: withFault('    owner:', '\u3000\u3000owner:'),
    rule: 'frontmatter-syntax',
    at: [16, 1],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'YAML alias bomb',
    files: withFault('standard:', `${bomb}standard:`),
    rule: 'frontmatter-syntax',
    at: [5, 8],
  },
];
