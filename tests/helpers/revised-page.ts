import { currentRevision, standardPage } from './corpus-from-strings.ts';

/** The page of a revision of a standard with one clause: its number, the day it begins, what it says. */
export function revisedPage(revision: {
  number: string;
  effective?: string;
  text: string;
  isEditorial?: boolean;
}): Record<string, string> {
  const { number, effective = '2026-03-01', text, isEditorial = false } = revision;
  return {
    'docs/zh/a/x.mdx': standardPage({
      code: 'AP-01',
      fields: `clauses:\n  - { id: front, text: ${text} }`,
      revision: currentRevision
        .replace('1.0', number)
        .replace('2026-03-01', effective)
        .replace('2027-03-01', '2027-12-01'),
      history: `[{ number: '${number}', date: 2026-02-20${isEditorial ? ', editorial: true' : ''} }]`,
    }),
  };
}
