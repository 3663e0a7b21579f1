import { addressableLists, dataFiles, type LedgerLine } from '../../schema/index.ts';
import { buildCorpus, entriesOf } from '../build.ts';
import { pageHashes, pendingHash } from '../hash.ts';
import type { Corpus, RawFile, Standard } from '../types.ts';
import { isHigher } from './chain.ts';

/**
 * A standard as a line of its ledger says it, read through the same door as a page; undefined where its facts are no
 * longer what the schema takes. What the ledger does not keep – owner, review, search words, decks – is as the page has
 * it.
 */
export function asPublished(corpus: Corpus, standard: Standard, line: LedgerLine): Standard | undefined {
  const { authority, translations, facts } = standard;
  const said = line.words[authority.locale];
  if (!said) return undefined;
  const { number, effective, expires, approvedBy } = line;
  const { owner, review } = facts.revision;
  const own = {
    ...line.facts,
    code: standard.code,
    revision: { number, effective, review, ...(expires !== undefined && { expires }), owner, approvedBy },
    history: historyUpTo(facts.history, line),
    aliases: facts.aliases,
    ...(facts.asked.length > 0 && { asked: facts.asked }),
    ...(facts.card && { card: facts.card }),
  };
  const pages: RawFile[] = [
    pageOf(authority.file.path, { title: said.title, description: said.description, standard: own }, said.body),
  ];
  const [bare] = buildCorpus([...settings(corpus), ...pages]).standards;
  if (!bare) return undefined;
  const hashes = pageHashes(
    said.title,
    said.description,
    said.body ?? '',
    addressableLists.flatMap((list) => entriesOf(bare.facts, list)),
  );
  for (const { locale, file, translation } of Object.values(translations)) {
    const words = line.words[locale];
    if (!words) continue;
    const clauses = Object.entries(words.entries ?? {}).map(([id, entry]) => {
      return [id, { ...entry, source: hashes.entries[id] ?? pendingHash }] as const;
    });
    const { aliases, asked, history } = translation;
    const translated = {
      of: standard.code,
      source: hashes.header,
      ...(hashes.body !== undefined && { body: hashes.body }),
      aliases,
      asked,
      clauses: Object.fromEntries(clauses),
      ...(history && { history }),
    };
    pages.push(
      pageOf(file.path, { title: words.title, description: words.description, translation: translated }, words.body),
    );
  }
  return buildCorpus([...settings(corpus), ...pages]).standards[0];
}

const settings = ({ files }: Corpus): RawFile[] => files.filter(({ path }) => path === dataFiles.site.at);

/** JSON is YAML, so that what was published need not be spelled anew. */
const pageOf = (path: string, data: unknown, body = ''): RawFile => ({
  path,
  text: `---\n${JSON.stringify(data)}\n---\n\n${body}\n`,
  encoding: 'utf-8',
});

/** The history as it was then; where the page has lost it, the line alone. */
function historyUpTo(history: Standard['facts']['history'], { number, published }: LedgerLine): unknown[] {
  const then = history.filter((entry) => !isHigher(entry.number, number));
  return then.length > 0 ? then : [{ number, date: published }];
}
