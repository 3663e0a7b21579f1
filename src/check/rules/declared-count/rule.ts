import type { Standard } from '../../../corpus/index.ts';
import { countedIn, countsOf } from '../../../schema/index.ts';
import { insertionSpan, valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { promisedCount } from './promised-count.ts';
import { many } from '../../../lib/many.ts';

const declaredPath = ['standard', 'declared', 'count'];

/** A title that says six steps has six steps. */
export const declaredCountRule = defineRule({
  id: 'declared-count',
  title: { zh: '声明的条数', en: 'Declared numbers' },
  level: 'error',
  summary: {
    zh: '声明的条数等于实际条数，标题里的数目也一样',
    en: 'The declared number equals the real one, and so does the number in the title',
  },
  words: {
    wrong: {
      zh: (p: { declared: number; real: number; what: string }) => ({
        message: `声明 ${p.declared} 条，实际有 ${p.real} ${p.what === 'steps' ? '个步骤' : '条'}`,
        hint: '补上缺的，删去多的，或更正声明的数目；来源自称的数目不同，写在 declared.source',
      }),
      en: (p: { declared: number; real: number; what: string }) => ({
        message:
          `${many(p.declared, 'is declared', 'are declared')}, but the page has ` +
          many(p.real, p.what === 'steps' ? 'step' : 'clause'),
        hint:
          'Add what is missing, take out what is too many, or correct the number; ' +
          'a number that the source claims goes into declared.source',
      }),
    },
    undeclared: {
      zh: (p: { phrase: string; count: number; real: number }) => ({
        message: `标题说“${p.phrase}”，却没有声明条数（实际 ${p.real} 条）`,
        hint: `加上 declared: { count: ${p.real} }，让数目和条款一起核对`,
      }),
      en: (p: { phrase: string; count: number; real: number }) => ({
        message: `The title promises ${p.count} (“${p.phrase}”), but no number is declared (there are ${p.real})`,
        hint: `Add declared: { count: ${p.real} }, so that the number is checked with the clauses`,
      }),
    },
    title: {
      zh: (p: { phrase: string; declared: number }) => ({
        message: `标题说“${p.phrase}”，声明的却是 ${p.declared} 条`,
        hint: '让标题和声明一致；来源的数目不同，写在 declared.source 并加说明',
      }),
      en: (p: { phrase: string; declared: number }) => ({
        message: `The title says “${p.phrase}”, but ${p.declared} are declared`,
        hint: 'Make them agree; a number that the source claims goes into declared.source, with a note',
      }),
    },
    'no-note': {
      zh: (p: { source: number; count: number }) => ({
        message: `来源自称 ${p.source} 条，实际 ${p.count} 条，却没有说明`,
        hint: '在 notes 加一条 about: source-count 的说明',
      }),
      en: (p: { source: number; count: number }) => ({
        message: `The source claims ${p.source}, there are ${p.count}, and no note says so`,
        hint: 'Add a note with about: source-count',
      }),
    },
    'same-as-source': {
      zh: (p: { count: number }) => ({
        message: `来源自称的数目与声明的数目都是 ${p.count}`,
        hint: '两者相同时不必写 source',
      }),
      en: (p: { count: number }) => ({
        message: `The number the source claims equals the declared one, ${p.count}`,
        hint: 'Leave source out when they are the same',
      }),
    },
  },
  *find({ corpus }) {
    for (const { facts, authority } of corpus.standards) {
      const { declared } = facts;
      const file = authority.file;
      const counts = countsOf(facts);
      const real = counts[0] ?? 0;
      const promised = promisedCount(authority.title);
      if (!declared) {
        if (!promised) continue;
        const span = titleSpan(authority, promised);
        yield { file, path: ['title'], span, level: 'warning', say: 'undeclared', with: { ...promised, real } };
        continue;
      }
      if (!counts.includes(declared.count)) {
        const span = valueSpan(file, declaredPath);
        const params = { declared: declared.count, real, what: countedIn(facts.kind) };
        yield { file, path: declaredPath, span, say: 'wrong', with: params };
      }
      if (promised && promised.count !== declared.count && promised.count !== declared.source)
        yield {
          file,
          path: ['title'],
          span: titleSpan(authority, promised),
          say: 'title',
          with: { ...promised, declared: declared.count },
        };
      if (declared.source === undefined) continue;
      const path = ['standard', 'declared', 'source'];
      if (declared.source === declared.count)
        yield {
          file,
          path,
          span: valueSpan(file, path),
          level: 'warning',
          say: 'same-as-source',
          with: { count: declared.count },
        };
      else if (!facts.notes?.some((note) => note.about === 'source-count'))
        yield {
          file,
          path: ['standard', 'notes'],
          span: valueSpan(file, path) ?? insertionSpan(file, path),
          say: 'no-note',
          with: { source: declared.source, count: declared.count },
        };
    }
  },
});

function titleSpan({ title, file }: Standard['authority'], promised: { index: number; phrase: string }) {
  const span = valueSpan(file, ['title']);
  const at = span ? file.text.slice(span.start, span.end).indexOf(title) : -1;
  return span && at >= 0
    ? { start: span.start + at + promised.index, end: span.start + at + promised.index + promised.phrase.length }
    : span;
}
