import { type Corpus, coverageOf, type SourceFile } from '../../../corpus/index.ts';
import { lostCodes } from '../../lost-codes.ts';
import { renamedEntries } from '../../renamed-entries.ts';
import { defineRule } from '../../rule.ts';

/** Every numbered system of the basis documents is held by some page, or left out for a reason, never both. */
export const coverageRule = defineRule({
  id: 'coverage',
  title: { zh: '依据收录', en: 'Coverage of the sources' },
  level: 'error',
  summary: {
    zh: '依据清单中的每一项都有内容收录，或写明不收录的原因',
    en: 'Every system of the basis documents is held somewhere, or left out for a reason',
  },
  words: {
    missing: {
      zh: (p: { id: string; name: string }) => ({
        message: `依据 ${p.id}（${p.name}）没有任何内容收录`,
        hint: '在相应条款的 basis 中写上它，或在 left-out.yml 写明不收录的原因',
      }),
      en: (p: { id: string; name: string }) => ({
        message: `Nothing holds ${p.id} (${p.name})`,
        hint: 'Name it in the basis of the clause that holds it, or say in left-out.yml why it is left out',
      }),
    },
    both: {
      zh: (p: { id: string; by: string }) => ({
        message: `依据 ${p.id} 写了不收录，却由 ${p.by} 收录`,
        hint: '删去 left-out.yml 中的这一项',
      }),
      en: (p: { id: string; by: string }) => ({
        message: `${p.id} is left out, yet ${p.by} holds it`,
        hint: 'Take it out of left-out.yml',
      }),
    },
  },
  *find({ corpus, strays = [] }) {
    const list = corpus.files.find(({ type }) => type === 'basis');
    const leftOutFile = corpus.files.find(({ type }) => type === 'leftOut');
    // A half-read corpus would report as missing what merely failed elsewhere.
    if (!list || corpus.invalid.length > 0 || lostCodes(corpus, strays).size > 0) return;
    for (const { system, heldBy, leftOut } of coverageOf(corpus)) {
      // An id that was changed is held under the one that it had.
      if (heldBy.length === 0 && !leftOut && !isRenamed(corpus, list, system.id))
        yield {
          file: list,
          span: spanOf(list.text, system.id),
          say: 'missing',
          with: { id: system.id, name: system.zh },
        };
      if (heldBy.length > 0 && leftOut && leftOutFile)
        yield {
          file: leftOutFile,
          span: spanOf(leftOutFile.text, system.id),
          say: 'both',
          with: { id: system.id, by: heldBy[0] ?? '' },
        };
    }
  },
});

const isRenamed = (corpus: Corpus, list: SourceFile, id: string) =>
  [...renamedEntries(corpus).values()].some(({ file, now }) => file === list && now === id);

/** Where an id stands in a list file, quoted or not. */
function spanOf(text: string, id: string): { start: number; end: number } | undefined {
  const match = new RegExp(`(?<=(?:id|basis):\\s*['"]?)${id}(?=['"\\s,}]|$)`, 'm').exec(text);
  return match ? { start: match.index, end: match.index + id.length } : undefined;
}
