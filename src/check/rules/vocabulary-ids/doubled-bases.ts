import type { Corpus, SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { basisIds } from '../../renamed-entries.ts';
import { valueSpan } from '../../locate.ts';
import type { Listed } from './words.ts';

/** An id of the list of bases that stands twice. */
export interface DoubledBasis {
  finding: Listed & { file: SourceFile };
  /** The one missing id that others refer to, which was surely meant. */
  meant: string | undefined;
}

/** Ids that stand twice in the list of bases, each with the one missing id that others refer to. */
export function* doubledBases({ files }: Corpus): Iterable<DoubledBasis> {
  for (const file of files) {
    if (file.type !== 'basis') continue;
    const ids = basisIds(file);
    const known = new Set(['house', ...ids.map(({ id }) => id)]);
    const seen = new Set<string>();
    for (const { id, path } of ids) {
      if (!seen.has(id)) {
        seen.add(id);
        continue;
      }
      const [meant, ...others] = missingLike(id, known, files);
      const only = others.length === 0 ? meant : undefined;
      const span = valueSpan(file, path);
      const fix = only !== undefined && span ? { ...span, text: `'${only}'`, safe: false } : undefined;
      yield { finding: { file, path, span, say: 'twice', with: { id, meant: only }, fix }, meant: only };
    }
  }
}

/** Ids of the same document that files refer to and the list lacks. */
function missingLike(id: string, known: ReadonlySet<string>, files: Corpus['files']): string[] {
  const missing = new Set<string>();
  for (const file of files) {
    const schema = schemaOfType(file.type);
    if (!schema || file.value === undefined) continue;
    visitRoles(schema, file.value, ['basis'], (_role, value) => {
      const text = String(value);
      if (!known.has(text) && text.slice(0, 3) === id.slice(0, 3)) missing.add(text);
    });
  }
  return [...missing];
}
