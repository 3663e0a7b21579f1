/** A word as it begins a title. */
export const capitalized = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** The front page of a manual. */
export function frontPage(id: string, codes: readonly string[]): string {
  return `---
title: ${capitalized(id)}
description: One sentence.
manual:
  id: ${id}
  number: M-${codes[0]?.slice(0, 2) ?? ''}
  order: 2
  version: '1.0'
  secrecy: internal
  audience: [all]
  owner: manager
  written: { by: manager, on: 2026-02-20 }
  checked: { by: manager, on: 2026-02-20 }
  approved: { by: manager, on: 2026-02-20 }
  revisions:
    - { id: first, version: '1.0', date: 2026-02-20, text: First issue }
  sections:
    - { id: rules, text: Rules, standards: [${[...new Set(codes)].sort().join(', ')}] }
---
`;
}

/** What an English standard says of itself; what is left out is as usual. */
interface Page {
  code: string;
  kind?: string;
  title?: string;
  description?: string;
  /** Lines of the kind's own. */
  fields: string;
  revision?: string;
  history?: string;
  aliases?: string;
  body?: string;
}

/** The page of an English standard. */
export function page({ code, kind = 'checklist', fields, ...said }: Page): string {
  const { title = 'A standard', description = 'One sentence that says it.', aliases = 'alpha, beta, gamma' } = said;
  const {
    revision = '',
    history = "{ number: '1.0', date: 2026-02-20 }",
    body = '## Why\n\nIt helps customers.',
  } = said;
  const usual = "number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: manager, approvedBy: manager";
  return `---
title: ${title}
description: ${description}
standard:
  code: ${code}
  kind: ${kind}
  obligation: must
${fields.replaceAll(/^(?=.)/gm, '  ')}
  revision: { ${revision || usual} }
  history: [${history}]
  aliases: [${aliases}]
  basis: [house]
---

${body}
`;
}

/** The page that most examples are about, and where it stands. */
export const hairPath = 'docs/en/appearance/men-hair.mdx';
export const hair = (more: Partial<Page> = {}) =>
  page({
    code: 'AP-03',
    title: "Men's hair",
    fields: 'clauses:\n  - { id: front, text: Trim it every month }',
    ...more,
  });
