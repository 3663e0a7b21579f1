import type { Deck } from '../../schema/index.ts';
import { isInDeck } from '../secrecy.ts';
import { isOf } from '../source-file.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import type { Resting } from './written-for.ts';

/** A deck with a card on which a clause, or something written for it, is printed. */
export interface Printed {
  file: SourceFile;
  path: DataPath;
  from: string;
}

/** Every deck that prints a clause, or what is written for it. */
export function decksWith(
  corpus: Corpus,
  standard: Standard,
  id: string | undefined,
  resting: readonly Resting[],
): Printed[] {
  const written = new Set(resting.map(({ from }) => from));
  return corpus.files.flatMap((file): Printed[] => {
    if (!isOf(file, 'decks')) return [];
    const deck = file.value;
    const from = `decks/${deck.deck}`;
    const paths: DataPath[] = [
      ...(printsStandard(deck, standard, id) ? [['standards']] : []),
      ...(deck.questions ?? []).flatMap(({ bank, questions }, index) =>
        [...written].some((name) => isQuestion(name, bank, questions)) ? [['questions', index]] : [],
      ),
      ...(printsScenario(deck, written) ? [['scenarios']] : []),
    ];
    return paths.map((path) => ({ file, path, from }));
  });
}

function printsStandard(deck: Deck, standard: Standard, id: string | undefined): boolean {
  const { card } = standard.facts;
  return isInDeck(deck, standard) && (id === undefined || !card?.clauses || card.clauses.includes(id));
}

function isQuestion(name: string, bank: string, questions: readonly string[] | undefined): boolean {
  const [place, question = ''] = name.split('#');
  return place === `questions/${bank}` && (!questions || questions.includes(question));
}

function printsScenario({ scenarios }: Deck, written: ReadonlySet<string>): boolean {
  const names = [...written].filter((name) => name.startsWith('scenarios/')).map((name) => name.split('/')[1] ?? '');
  return names.length > 0 && (scenarios === 'all' || names.some((name) => scenarios?.includes(name)));
}
