import { body, type FaultRow, path, withFault } from '../helpers/faulty-page.ts';

const terms = (text: string): Pick<FaultRow, 'files' | 'file'> => ({
  files: { 'synonyms.yml': text },
  file: 'synonyms.yml',
});

/** Faults of files that were edited in a hurry: half of a merge taken out, signs of another keyboard. */
export const strangersFiles: FaultRow[] = [
  ...['<<<<<<< HEAD', '>>>>>>> other', '======='].map((line): FaultRow => ({
    fault: `a lone ${line} among the fields`,
    files: withFault('description:', `${line}\ndescription:`),
    rule: 'merge-markers',
    at: [3, 1],
    corrected: '',
  })),
  ...['<<<<<<< HEAD', '>>>>>>> other', '======='].map((line): FaultRow => ({
    fault: `a lone ${line} in the body`,
    files: body(`让客户放心。\n${line}\n请先问好。`),
    rule: 'merge-markers',
    at: [27, 1],
    corrected: '',
  })),
  {
    fault: 'a lone ======= that is a paragraph',
    files: body('让客户放心。\n\n=======\n'),
    rule: 'merge-markers',
    at: [28, 1],
    corrected: '',
  },
  {
    fault: 'two of three markers among the fields',
    files: { [path]: Object.values(withFault('title:', '<<<<<<< HEAD\ntitle: 甲\n=======\ntitle:'))[0] ?? '' },
    rule: 'merge-markers',
    at: [2, 1],
  },
  {
    fault: 'a lone <<<<<<< in a data file',
    ...terms('<<<<<<< HEAD\ngroups:\n  - [发型, 头发]\n'),
    rule: 'merge-markers',
    at: [1, 1],
    corrected: '',
  },
];
