import { buildCorpus, type Corpus, type RawFile, refreshTranslation } from '../../../src/corpus/index.ts';
import type { Deck } from '../../../src/schema/index.ts';

/** A checklist to put into a made-up corpus. */
export interface MadeStandard {
  code: string;
  title?: { zh: string; en: string };
  lines: readonly { zh: string; en: string }[];
  /** More fields of the standard, as YAML in flow style. */
  more?: string;
  revision?: string;
  /** The last day it holds. */
  expires?: string;
  /** The clauses on its card. */
  clauses?: readonly string[];
  /** Clauses whose translation was made from an older text; `:title` for the title and the rule sentence. */
  older?: readonly string[];
}

const quoted = (text: string) => JSON.stringify(text);
const headline = { zh: '标题', en: 'Title' };

const until = (day: string | undefined) => (day ? `, expires: ${day}` : '');

const chinese = ({ code, lines, more = '', revision = '1.0', title = headline, expires, clauses }: MadeStandard) =>
  `title: ${quoted(title.zh)}
description: ${quoted('一句话。')}
standard:
  code: ${code}
  kind: checklist
  obligation: must
  ${more}
  clauses:
${lines.map(({ zh }, index) => `    - { id: c${index}, polarity: do, text: ${quoted(zh)} }`).join('\n')}
  revision:
    { number: '${revision}', effective: 2026-03-01, review: 2027-03-01, owner: o, approvedBy: o${until(expires)} }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: [house]
  card: { decks: [made]${clauses ? `, clauses: [${clauses.join(', ')}]` : ''} }`;

const english = ({ code, lines, title = headline }: MadeStandard) =>
  `title: ${quoted(title.en)}
description: ${quoted('In one sentence.')}
translation:
  of: ${code}
  source: aaaaaa
  clauses:
${lines.map(({ en }, index) => `    c${index}: { text: ${quoted(en)}, source: aaaaaa }`).join('\n')}`;

const manual = (secrecy: string, standards: readonly MadeStandard[]) => {
  const fields = [
    `id: made, number: M, order: 1, version: '1', secrecy: ${secrecy}, audience: [all], owner: o`,
    ...['written', 'checked', 'approved'].map((step) => `${step}: { by: o, on: 2026-01-01 }`),
    "revisions: [{ id: r, version: '1', date: 2026-01-01, text: x }]",
    `sections: [{ id: s, text: x, standards: [${standards.map(({ code }) => code).join(', ')}] }]`,
  ];
  return `title: 手册\ndescription: 手册。\nmanual:\n  { ${fields.join(', ')} }`;
};

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
  const files: RawFile[] = [
    ...standards.flatMap((standard) => {
      const slug = standard.code.toLowerCase();
      return [page(`docs/zh/made/${slug}.mdx`, chinese(standard)), page(`docs/en/made/${slug}.mdx`, english(standard))];
    }),
    page('docs/zh/made/index.mdx', manual(secrecy, standards)),
    { path: 'vocabulary/decks.yml', text: 'entries:\n  - { id: made, zh: 卡组, en: Deck }\n', encoding: 'utf-8' },
    {
      path: 'decks/made.yml',
      text:
        'deck: made\norder: 1\npurpose: { zh: 用, en: Use }\nsecrecy: internal\n' +
        'sizes: [id1-flush, a7]\nstandards: declared\n',
      encoding: 'utf-8',
    },
  ];
  const drafted = buildCorpus(files);
  const recordedIn = new Map(
    drafted.standards.flatMap(({ code, translations, hashes }) => {
      const file = translations.en?.file;
      const older = standards.find((standard) => standard.code === code)?.older ?? [];
      return file ? [[file.path, withOlder(refreshTranslation(file, hashes, 'all'), older)] as const] : [];
    }),
  );
  const corpus = buildCorpus(files.map((file) => ({ ...file, text: recordedIn.get(file.path) ?? file.text })));
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

/** A translated page with the hash of an older text at some of its parts. */
function withOlder(text: string, parts: readonly string[]): string {
  return parts.reduce(
    (sum, part) =>
      part === ':title'
        ? sum.replace(/^ {2}source: \w{6}$/m, '  source: bbbbbb')
        : sum.replace(new RegExp(`^( {4}${part}: .*source: )\\w{6}`, 'm'), '$1bbbbbb'),
    text,
  );
}

/** The deck of a made-up corpus. */
export function deckOf({ decks }: Corpus): Deck {
  const [deck] = decks;
  if (!deck) throw new Error('The corpus has no deck');
  return deck;
}
