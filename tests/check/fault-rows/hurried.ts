import { type FaultRow, path, withFault } from '../helpers/faulty-page.ts';

const clause = (text: string) => `    - { id: front, polarity: do, part: hair, text: ${text} }`;
const written = (text: string, column: number, corrected: string): FaultRow => ({
  fault: `the clause ${text}`,
  files: withFault('前面的头发留在眉毛以上', text),
  rule: 'frontmatter-syntax',
  at: [9, column],
  corrected: clause(corrected),
});
const titled = (title: string, corrected: string): FaultRow => ({
  fault: `the title ${title}`,
  files: withFault('title: 男员工发型', `title: ${title}`),
  rule: 'frontmatter-syntax',
  at: [2, 8],
  corrected: `title: ${corrected}`,
});
const joined = (from: string, to: string, column: number): FaultRow => ({
  fault: `no comma: ${to}`,
  files: withFault(from, to),
  rule: 'frontmatter-syntax',
  at: [9, column],
  corrected: clause('前面的头发留在眉毛以上'),
});
const indented = (from: string, to: string, line: number): FaultRow => ({
  fault: `a blank too many: ${to}`,
  files: withFault(`\n${from}`, `\n${to}`),
  rule: 'frontmatter-syntax',
  at: [line, 1],
  corrected: from,
});

/** Slips of people in a hurry that make a file unreadable, each of which one change of one line mends. */
export const hurriedFaults: FaultRow[] = [
  written('确需时,,告诉组长', 55, '确需时，告诉组长'),
  written('确需时, ,告诉组长', 55, '确需时，告诉组长'),
  written(',确需时告诉组长', 52, '确需时告诉组长'),
  written('请记住: 先告诉组长', 55, '"请记住: 先告诉组长"'),
  written('"确需时"告诉组长', 52, `'"确需时"告诉组长'`),
  written('- 告诉组长', 52, '"- 告诉组长"'),
  titled('"男员工"发型', `'"男员工"发型'`),
  titled("'男员工'发型", `"'男员工'发型"`),
  titled('- 男员工发型', '"- 男员工发型"'),
  titled('? 男员工发型', '"? 男员工发型"'),
  joined('front, polarity', 'front polarity', 18),
  joined('do, part', 'do part', 32),
  joined('hair, text', 'hair text', 44),
  indented('  obligation: must', '   obligation: must', 7),
  indented('  kind: appearance', '    kind: appearance', 6),
  indented('title: 男员工发型', ' title: 男员工发型', 2),
  {
    fault: 'a lost colon',
    files: withFault('kind: appearance', 'kind appearance'),
    rule: 'frontmatter-syntax',
    at: [6, 7],
    corrected: '  kind: appearance',
  },
  {
    fault: 'a lost blank behind a dash',
    files: {
      [path]:
        withFault(
          '- { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }',
          ['-id: front', '      polarity: do', '      part: hair', '      text: 前面的头发留在眉毛以上'].join('\n'),
        )[path] ?? '',
    },
    rule: 'frontmatter-syntax',
    at: [9, 5],
    corrected: '    - id: front',
  },
];
