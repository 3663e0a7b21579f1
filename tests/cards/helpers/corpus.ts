import { buildCorpus, type Corpus } from '../../../src/corpus/index.ts';
import type { Deck } from '../../../src/schema/index.ts';

/** A checklist to put into a made-up corpus. */
export interface MadeStandard {
  code: string;
  title?: { zh: string; en: string };
  lines: readonly { zh: string; en: string }[];
  /** More fields of the standard, as YAML in flow style. */
  more?: string;
  revision?: string;
}

const quoted = (text: string) => JSON.stringify(text);

/** A corpus of checklists in one manual, with one deck that holds them all. */
export function corpusWith(
  standards: readonly MadeStandard[],
  { secrecy = 'internal' }: { secrecy?: string } = {},
): Corpus {
  const page = (path: string, frontmatter: string) => ({
    path,
    text: `---\n${frontmatter}\n---\n\n## 为什么\n\n因为。\n`,
    encoding: 'utf-8' as const,
  });
  const corpus = buildCorpus([
    ...standards.flatMap((standard) => {
      const { code, lines, more = '', revision = '1.0', title = { zh: '标题', en: 'Title' } } = standard;
      const slug = code.toLowerCase();
      const zh = `title: ${quoted(title.zh)}\ndescription: ${quoted('一句话。')}\nstandard:\n  code: ${code}\n  kind: checklist\n  obligation: must\n  ${more}\n  clauses:\n${lines.map((line, index) => `    - { id: c${index}, polarity: do, text: ${quoted(line.zh)} }`).join('\n')}\n  revision: { number: '${revision}', effective: 2026-03-01, review: 2027-03-01, owner: o, approvedBy: o }\n  history: [{ number: '1.0', date: 2026-02-20 }]\n  basis: [house]\n  card: { decks: [made] }`;
      const en = `title: ${quoted(title.en)}\ndescription: ${quoted('In one sentence.')}\ntranslation:\n  of: ${code}\n  source: aaaaaa\n  clauses:\n${lines.map((line, index) => `    c${index}: { text: ${quoted(line.en)}, source: aaaaaa }`).join('\n')}`;
      return [page(`docs/zh/made/${slug}.mdx`, zh), page(`docs/en/made/${slug}.mdx`, en)];
    }),
    page(
      'docs/zh/made/index.mdx',
      `title: 手册\ndescription: 手册。\nmanual:\n  { id: made, number: M, order: 1, version: '1', secrecy: ${secrecy}, audience: [all], owner: o, written: { by: o, on: 2026-01-01 }, checked: { by: o, on: 2026-01-01 }, approved: { by: o, on: 2026-01-01 }, revisions: [{ id: r, version: '1', date: 2026-01-01, text: x }], sections: [{ id: s, text: x, standards: [${standards.map(({ code }) => code).join(', ')}] }] }`,
    ),
    { path: 'vocabulary/decks.yml', text: 'entries:\n  - { id: made, zh: 卡组, en: Deck }\n', encoding: 'utf-8' },
    {
      path: 'decks/made.yml',
      text: 'deck: made\norder: 1\npurpose: { zh: 用, en: Use }\nsecrecy: internal\nsizes: [id1-flush, a7]\nstandards: declared\n',
      encoding: 'utf-8',
    },
  ]);
  if (corpus.invalid.length > 0)
    throw new Error(
      corpus.invalid
        .map(
          (file) =>
            `${file.path}: ${JSON.stringify(file.schemaIssues.length > 0 ? file.schemaIssues : file.yaml.errors)}`,
        )
        .join('\n'),
    );
  return corpus;
}

/** The deck of a made-up corpus. */
export function deckOf({ decks }: Corpus): Deck {
  const [deck] = decks;
  if (!deck) throw new Error('The corpus has no deck');
  return deck;
}
