import {
  entries,
  isHigher,
  ledgerOf,
  type Manual,
  type SourceFile,
  type Standard,
  type TranslatedWords,
} from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { renamedClauses } from '../../renamed.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { shortList } from '../../text/lists.ts';

const words = {
  number: {
    zh: (p: { number: string; last: string }) => ({
      message: `当前修订是 ${p.number}，修订历史的最后一项却是 ${p.last}`,
      hint: '每次修订在 history 末尾加一项，修订号与 revision.number 相同',
    }),
    en: (p: { number: string; last: string }) => ({
      message: `The current revision is ${p.number}, but the history ends with ${p.last}`,
      hint: 'Add an entry at the end of history for each revision, with the number of revision.number',
    }),
  },
  order: {
    zh: (p: { number: string; before: string }) => ({
      message: `修订号 ${p.number} 不大于前一项 ${p.before}`,
      hint: '修订号逐次增大，最新的写在最后',
    }),
    en: (p: { number: string; before: string }) => ({
      message: `The revision ${p.number} is not higher than the one above it, ${p.before}`,
      hint: 'Numbers rise from revision to revision, the newest last',
    }),
  },
  mark: {
    zh: (p: { id: string; mark: string; meant: string | undefined; known: string }) => ({
      message: `标记 ${p.mark} 指的条款 \`${p.id}\` 不存在${p.meant ? `，您是不是要写 \`${p.meant}\`？` : ''}`,
      hint: `现有条款：${p.known}；已删除的条款标 D`,
    }),
    en: (p: { id: string; mark: string; meant: string | undefined; known: string }) => ({
      message:
        `The mark ${p.mark} names the clause \`${p.id}\`, which does not exist` +
        (p.meant ? `; did you mean \`${p.meant}\`?` : ''),
      hint: `Clauses: ${p.known}; one that was deleted is marked D`,
    }),
  },
  unmarked: {
    zh: (p: { number: string }) => ({
      message: `修订 ${p.number} 没有标出改了哪些条款`,
      hint: '在 marks 里写明改动的条款和 A、M、D 标记',
    }),
    en: (p: { number: string }) => ({
      message: `Revision ${p.number} does not mark what it changed`,
      hint: 'Name the clauses in marks, each with A, M or D',
    }),
  },
  stray: {
    zh: (p: { number: string; id: string }) => ({
      message: `译了修订 ${p.number} 中 \`${p.id}\` 的说明，原文却没有这条说明`,
      hint: '删去，或核对修订号与条款编号',
    }),
    en: (p: { number: string; id: string }) => ({
      message: `This translates a note on \`${p.id}\` in revision ${p.number}, but the original has none`,
      hint: 'Take it out, or check the number and the id',
    }),
  },
  version: {
    zh: (p: { version: string; last: string }) => ({
      message: `当前版本是 ${p.version}，版本记录的最后一项却是 ${p.last}`,
      hint: '每次发布在 revisions 末尾加一项，版本号与 version 相同',
    }),
    en: (p: { version: string; last: string }) => ({
      message: `The current version is ${p.version}, but the list of versions ends with ${p.last}`,
      hint: 'Add an entry at the end of revisions for each issue, with the same version',
    }),
  },
};
type Historic = Finding<typeof words>;

/** The history of a page ends with the revision that is in force and marks real clauses. */
export const historyRule = defineRule({
  id: 'history',
  title: { zh: '修订历史', en: 'Revision history' },
  level: 'error',
  summary: {
    zh: '修订历史与当前修订号一致，标记指向真实条款',
    en: 'The history agrees with the current revision, and its marks name real clauses',
  },
  words,
  *find({ corpus }) {
    const renamed = renamedClauses(corpus);
    for (const standard of corpus.standards)
      for (const finding of standardHistory(standard, ledgerOf(corpus, standard.code).length > 0)) {
        const id = 'id' in finding.with ? finding.with.id : undefined;
        yield { ...finding, cause: id === undefined ? undefined : renamed.get(`${standard.code}#${id}`) };
      }
    for (const { facts, authority } of corpus.manuals) yield* manualHistory(facts, authority);
  },
});

function* standardHistory(
  { facts, authority: { file }, translations }: Standard,
  isPublished: boolean,
): Iterable<Historic> {
  const { history, revision } = facts;
  const last = history.at(-1);
  const path = (index: number, ...more: (string | number)[]) => ['standard', 'history', index, ...more];
  if (last && last.number !== revision.number) {
    const at = path(history.length - 1, 'number');
    yield {
      file,
      path: at,
      span: valueSpan(file, at),
      say: 'number',
      with: { number: revision.number, last: last.number },
      related: { file, span: valueSpan(file, ['standard', 'revision', 'number']) },
    };
  }
  const ids = entries(facts).map(({ id }) => id);
  const deletedLater = new Set<string>();
  for (const [index, { number, marks }] of [...history.entries()].reverse()) {
    const before = history[index - 1]?.number;
    if (before !== undefined && !isHigher(number, before))
      yield {
        file,
        path: path(index, 'number'),
        span: valueSpan(file, path(index, 'number')),
        say: 'order',
        with: { number, before },
      };
    // Marks of what is published are held against the ledger, which knows of revisions that move a day alone.
    if (index > 0 && marks.length === 0 && !isPublished)
      yield {
        file,
        path: path(index),
        span: valueSpan(file, path(index, 'number')),
        level: 'note',
        say: 'unmarked',
        with: { number },
      };
    for (const [place, { clause, mark }] of marks.entries()) {
      if (mark === 'D') deletedLater.add(clause);
      else if (!ids.includes(clause) && !deletedLater.has(clause)) {
        const at = path(index, 'marks', place, 'clause');
        const span = valueSpan(file, at);
        const meant = nearest(clause, ids);
        yield {
          file,
          path: at,
          span,
          say: 'mark',
          with: { id: clause, mark, meant, known: shortList(ids) },
          fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
        };
      }
    }
  }
  for (const translated of Object.values(translations)) yield* strayNotes(translated, history, file);
}

/** Translated notes on marks that have none. */
function* strayNotes(
  { file, translation }: TranslatedWords,
  history: Standard['facts']['history'],
  original: SourceFile,
): Iterable<Historic> {
  for (const [number, notes] of Object.entries(translation.history ?? {}))
    for (const id of Object.keys(notes)) {
      if (
        history.some(
          (entry) => entry.number === number && entry.marks.some(({ clause, note }) => clause === id && note),
        )
      )
        continue;
      const path = ['translation', 'history', number, id];
      yield {
        file,
        path,
        span: keySpan(file, path),
        level: 'warning',
        say: 'stray',
        with: { number, id },
        related: { file: original, span: valueSpan(original, ['standard', 'history']) },
      };
    }
}

function* manualHistory({ version, revisions }: Manual['facts'], { file }: Manual['authority']): Iterable<Historic> {
  const last = revisions.at(-1);
  if (!last || last.version === version) return;
  const path = ['manual', 'revisions', revisions.length - 1, 'version'];
  yield {
    file,
    path,
    span: valueSpan(file, path),
    say: 'version',
    with: { version, last: last.version },
    related: { file, span: valueSpan(file, ['manual', 'version']) },
  };
}
