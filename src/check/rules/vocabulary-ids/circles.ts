import { type Corpus, isVocabulary } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Listed } from './words.ts';

/** Entries that belong to themselves, by way of others or at once, and roles that report in a circle. */
export function* circles(corpus: Corpus): Iterable<Listed> {
  for (const file of corpus.files) {
    if (!isVocabulary(file)) continue;
    const { entries } = file.value;
    const above = new Map(entries.map(({ id, partOf }) => [id, partOf]));
    for (const [index, { id, partOf }] of entries.entries()) {
      const chain = partOf === undefined ? undefined : circleFrom(id, above);
      const path = ['entries', index, 'partOf'];
      if (chain) yield { file, path, span: valueSpan(file, path), say: 'circle', with: { chain } };
    }
  }
  const roles = corpus.standards.flatMap(({ facts, authority: { file } }) =>
    facts.kind === 'role' && facts.reportsTo !== undefined ? [{ file, role: facts.role, to: facts.reportsTo }] : [],
  );
  const above = new Map(roles.map(({ role, to }) => [role, to]));
  for (const { file, role } of roles) {
    const chain = circleFrom(role, above);
    const path = ['standard', 'reportsTo'];
    if (chain) yield { file, path, span: valueSpan(file, path), say: 'circle', with: { chain } };
  }
}

/** The way from an entry back to itself, as words; undefined where it ends elsewhere. */
function circleFrom(id: string, above: ReadonlyMap<string, string | undefined>): string | undefined {
  const way = [id];
  for (let next = above.get(id); next !== undefined; next = above.get(next)) {
    if (next === id) return [...way, id].join(' → ');
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}
