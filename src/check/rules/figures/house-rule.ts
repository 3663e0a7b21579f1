import {
  type Corpus,
  type Fact,
  factsInUnit,
  figureFacts,
  isHeld,
  isOf,
  unitFiguresIn,
} from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

/** Contradictions that name the clause of one side as what holds, though the house rule says the figure of another. */
export function* otherSides({ files, standards, languages }: Corpus): Iterable<Finding<typeof ownWords>> {
  const factsOf = (address: string): Fact[] => {
    const [code, id] = address.split('#');
    return standards
      .filter((standard) => standard.code === code)
      .flatMap(({ facts }) => figureFacts(facts).filter(({ clause, isField }) => isField && clause === id));
  };
  for (const file of files) {
    if (!isOf(file, 'contradictions')) continue;
    for (const [index, { rule, house, sides }] of file.value.contradictions.entries()) {
      const own = rule === undefined ? [] : factsOf(rule);
      const said = unitFiguresIn(house[languages.authority]).filter((figure) => factsInUnit(figure, own).length > 0);
      const other = said.find((figure) => !isHeld(figure, own));
      // Where one of the figures is that of the clause, the others are told of beside it.
      if (rule === undefined || !other || said.some((figure) => isHeld(figure, own))) continue;
      const right = sides.flatMap(({ clause }) => (clause && isHeld(other, factsOf(clause)) ? clause : []));
      const [meant, ...more] = right;
      if (meant === undefined || more.length > 0) continue;
      const path = ['contradictions', index, 'rule'];
      const span = valueSpan(file, path);
      const found = house[languages.authority].slice(other.start, other.end);
      const fix = span && { ...span, text: meant, safe: false };
      yield { file, path, span, level: 'warning', say: 'other-side', with: { found, rule, meant }, fix };
    }
  }
}
