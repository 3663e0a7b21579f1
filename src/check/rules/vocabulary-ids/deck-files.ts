import { type Corpus, readSource } from '../../../corpus/index.ts';
import { dataFiles } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Listed } from './words.ts';

/** Decks that standards name and the list has, but no file says how to make: their cards would never be printed. */
export function* deckFiles(corpus: Corpus): Iterable<Listed> {
  const listed = new Set(corpus.vocabulary.decks.map(({ id }) => id));
  // A deck may end in .yaml as well.
  const stems = corpus.files.flatMap(({ type, path }) => (type === 'decks' ? [path.replace(/\.ya?ml$/, '')] : []));
  const named = new Set(stems);
  const texts = { zh: '给谁用、什么时候用', en: 'Who carries it and when' };
  const purpose = corpus.languages.all.map((locale) => `${locale}: ${texts[locale]}`).join(', ');
  const told = new Set<string>();
  for (const { facts, authority } of corpus.standards)
    for (const [at, deck] of (facts.card?.decks ?? []).entries()) {
      const path = dataFiles.decks.at.replace('*', `${deck}.yml`);
      if (!listed.has(deck) || named.has(path.replace(/\.yml$/, '')) || told.has(deck)) continue;
      told.add(deck);
      const field = ['standard', 'card', 'decks', at];
      const first =
        `deck: ${deck}\norder: ${corpus.decks.length + 1}\npurpose: { ${purpose} }\n` +
        'secrecy: internal\nsizes: [a7]\nstandards: declared\n';
      yield {
        file: readSource({ path, text: '', encoding: 'utf-8' }),
        say: 'absent',
        with: { zh: '卡组', en: 'A deck of cards', path, found: deck },
        fix: { start: 0, end: 0, text: first, safe: false },
        related: { file: authority.file, path: field, span: valueSpan(authority.file, field) },
      };
    }
}
