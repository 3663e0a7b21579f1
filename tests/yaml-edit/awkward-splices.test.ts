import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carefully } from '../../src/corpus/yaml.ts';
import { edit, EditError, type Value } from '../../src/yaml-edit/index.ts';
import { openText } from '../../src/yaml-edit/opened.ts';
import { awkwardFiles, partlyKnown } from './awkward.ts';
import { canonical, changedData } from './oracle.ts';
import { anyDraft, operationOn } from './random.ts';

const seed = Math.floor(Math.random() * 2 ** 31);

test.each(Object.entries(awkwardFiles))(`random splices of a file with %s (seed ${seed})`, (name, text) => {
  fc.assert(
    fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), (drafts) => {
      let now = text;
      for (const draft of drafts) {
        const { data } = openText(now);
        // An empty list has nothing to work on.
        if (typeof data !== 'object' || data === null || (Array.isArray(data) && data.length === 0)) return;
        const operation = operationOn(data, draft);
        try {
          now = edit(now, [operation]);
        } catch (error) {
          if (partlyKnown.has(name) && error instanceof EditError) return;
          throw error;
        }
        expect(canonical(openText(now).data)).toBe(canonical(changedData(data, operation)));
        expect(carefully(openText(now).yaml).errors).toEqual([]);
      }
    }),
    { numRuns: 150, seed },
  );
});

test.each(Object.entries(awkwardFiles))(
  'comments of a file with %s stay when nothing that holds them goes',
  (_name, text) => {
    const comments = text.split('\n').flatMap((line) => /(?:^|\s)#.*/.exec(line)?.[0] ?? []);
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { data } = openText(text);
        const operation = operationOn(data, draft);
        if (operation.op === 'unset' || (operation.op === 'set' && !isAdding(data, operation.path))) return;
        let now;
        try {
          now = edit(text, [operation]);
        } catch (error) {
          if (error instanceof EditError) return;
          throw error;
        }
        const lines = now.split('\n');
        expect(comments.filter((comment) => !lines.some((line) => line.endsWith(comment)))).toEqual([]);
      }),
      { numRuns: 60, seed },
    );
  },
);

function isAdding(data: Value, path: readonly unknown[]): boolean {
  let here: unknown = data;
  for (const step of path) {
    if (typeof step === 'object') return false;
    if (!Object.hasOwn(here as object, step as string)) return true;
    here = (here as Record<string, unknown>)[step as string];
  }
  return false;
}
