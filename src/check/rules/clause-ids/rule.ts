import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { addressableLists, manualLists } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { renamedClauses } from '../../renamed.ts';
import { defineRule, type Finding } from '../../rule.ts';

const words = {
  repeated: {
    zh: (p: { id: string; list: string }) => ({
      message: `编号 \`${p.id}\` 在本页用了两次，另一处在 ${p.list}`,
      hint: '一个编号只属于一条；给新加的一条另取编号',
    }),
    en: (p: { id: string; list: string }) => ({
      message: `The id \`${p.id}\` stands twice on this page, also in ${p.list}`,
      hint: 'An id belongs to one clause; give the newer one another id',
    }),
  },
  renamed: {
    zh: (p: { was: string; now: string }) => ({
      message: `这一条原来的编号是 \`${p.was}\`，译文和引用还用着它，这里却改成了 \`${p.now}\``,
      hint: `编号一经使用就不再更改，改回 \`${p.was}\``,
    }),
    en: (p: { was: string; now: string }) => ({
      message: `This clause was \`${p.was}\`, as its translation still calls it, and is \`${p.now}\` now`,
      hint: `An id never changes once it is in use: write \`${p.was}\` again`,
    }),
  },
  deleted: {
    zh: (p: { id: string; number: string }) => ({
      message: `编号 \`${p.id}\` 在修订 ${p.number} 中标为删除，却还在使用`,
      hint: '仍然有效就删去这个 D 标记；是新条款就另取编号',
    }),
    en: (p: { id: string; number: string }) => ({
      message: `Revision ${p.number} marks \`${p.id}\` as deleted, yet it is still in use`,
      hint: 'If it still holds, take the D mark out; if it is a new clause, give it another id',
    }),
  },
};
type ClauseIds = Finding<typeof words>;
type Facts = Readonly<Record<string, unknown>>;

/** The id of a clause is its address on cards and in links: one clause only, and not again after it is deleted. */
export const clauseIdsRule = defineRule({
  id: 'clause-ids',
  title: { zh: '条款编号', en: 'Clause ids' },
  level: 'error',
  summary: {
    zh: '条款编号在本标准内唯一，删除后不再使用',
    en: 'The id of a clause is unique in its standard and not used again once deleted',
  },
  words,
  *find({ corpus }) {
    const renamed = [...renamedClauses(corpus).values()];
    for (const { file, path, was, now } of renamed) {
      const span = valueSpan(file, path);
      const fix = span && { ...span, text: was, safe: false };
      yield { file, path, span, say: 'renamed', with: { was, now }, fix };
    }
    for (const file of corpus.files) {
      if (file.type !== 'standard' && file.type !== 'manual') continue;
      const facts = ((file.value ?? file.yaml.data) as Record<string, Facts | undefined> | null)?.[file.type];
      if (!facts || typeof facts !== 'object') continue;
      // An id that stands twice because another was lost is told as that.
      const isLost = (path: DataPath) => renamed.some((one) => one.file === file && one.path.join() === path.join());
      yield* idsOf(file, file.type, facts, isLost);
    }
  },
});

function* idsOf(
  file: SourceFile,
  block: 'standard' | 'manual',
  facts: Facts,
  isLost: (path: DataPath) => boolean,
): Iterable<ClauseIds> {
  const places = new Map<string, DataPath>();
  for (const list of block === 'standard' ? addressableLists : manualLists) {
    const entries = Array.isArray(facts[list]) ? (facts[list] as unknown[]) : [];
    for (const [index, entry] of entries.entries()) {
      const id = (entry as { id?: unknown } | null)?.id;
      if (typeof id !== 'string') continue;
      const path = [block, list, index, 'id'];
      if (isLost(path)) continue;
      const first = places.get(id);
      if (!first) places.set(id, path);
      else
        yield {
          file,
          path,
          span: valueSpan(file, path),
          say: 'repeated',
          with: { id, list: String(first[1]) },
          related: relatedTo(file, first),
        };
    }
  }
  const history = Array.isArray(facts['history'])
    ? (facts['history'] as ({ number?: unknown; marks?: unknown } | null)[])
    : [];
  for (const [revision, entry] of history.entries()) {
    const marks = Array.isArray(entry?.marks) ? (entry.marks as ({ clause?: unknown; mark?: unknown } | null)[]) : [];
    for (const [index, mark] of marks.entries()) {
      const place = mark?.mark === 'D' && typeof mark.clause === 'string' ? places.get(mark.clause) : undefined;
      if (!place) continue;
      yield {
        file,
        path: place,
        span: valueSpan(file, place),
        say: 'deleted',
        with: { id: String(mark?.clause), number: String(entry?.number) },
        related: relatedTo(file, [block, 'history', revision, 'marks', index, 'clause']),
      };
    }
  }
}

function relatedTo(file: SourceFile, path: DataPath) {
  return { file, span: valueSpan(file, path), path };
}
