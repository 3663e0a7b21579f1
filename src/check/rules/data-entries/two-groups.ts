import type { Corpus, SourceFile } from '../../../corpus/index.ts';
import { locales } from '../../../languages/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { words } from './words.ts';

type Groups = Corpus['synonyms'];

/**
 * The word that a group begins with where it stands in another group that has nothing else in common with the first:
 * two groups that share several words are meant to.
 */
export function* inTwoGroups(file: SourceFile, groups: Groups): Iterable<Finding<typeof words>> {
  const heads = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    const [head] = group.zh;
    if (head !== undefined && !heads.has(head)) heads.set(head, index);
  }
  const wordsOf = (index: number) => locales.flatMap((locale) => groups[index]?.[locale] ?? []);
  for (const [index, group] of groups.entries())
    for (const [place, word] of group.zh.entries()) {
      const home = heads.get(word);
      if (home === undefined || home === index) continue;
      const others = new Set(wordsOf(home));
      if (wordsOf(index).filter((one) => others.has(one)).length > 1) continue;
      const path = ['groups', index, 'zh', place];
      const related = { file, path: ['groups', home], span: valueSpan(file, ['groups', home]) };
      yield { file, path, span: valueSpan(file, path), level: 'note', say: 'two-groups', with: { word }, related };
    }
}
