import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent, shippedContent } from '../../src/corpus/index.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';
import { dataTypeAt, formatOf } from '../../src/schema/index.ts';
import { afterOperation } from '../../src/yaml-edit/edit.ts';
import { edit, type Operation, type Value } from '../../src/yaml-edit/index.ts';
import { openText, textOf } from '../../src/yaml-edit/opened.ts';
import { canonical, changedData, linesOf } from '../yaml-edit/oracle.ts';
import { anyDraft, operationOn } from '../yaml-edit/random.ts';

/** Pages and data; drawings and the record of printed cards are not written that way. */
const files = readContent(shippedContent).filter(({ path }) => formatOf(dataTypeAt(path) ?? 'other') === 'yaml');
const seed = Math.floor(Math.random() * 2 ** 31);
/** How many splices to make in all, one of each file at least; more of them find rarer faults sooner. */
const wanted = Number(process.env['SPLICES'] ?? files.length);
const perFile = Math.ceil(wanted / files.length);

/** Every line before and after those that the operation is about; undefined when one of those was lost or changed. */
function linesOutside(
  old: readonly string[],
  now: readonly string[],
  { first, last }: { first: number; last: number },
) {
  const rest = old.length - last - 1;
  return {
    outside: [...now.slice(0, first), ...now.slice(now.length - rest)].join('\n'),
    inside: now.slice(first, now.length - rest),
  };
}

/** Whether lines stand in a text in this order, with others between them. */
function holdsInOrder(text: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const line of text) if (line === wanted[at]) at += 1;
  return at === wanted.length;
}

test(`random splices of every shipped file read as intended and touch no other line (seed ${seed})`, () => {
  let splices = 0;
  for (const [index, { path, text }] of files.entries()) {
    const opened = openText(text);
    const parsed = parseYaml(opened.yaml);
    const old = opened.yaml.split('\n');
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const operation = operationOn(opened.data, draft);
        const after = afterOperation(opened, operation);
        // Read as the site reads it, which is not with the parser of the editor.
        const reread = parseYaml(after.yaml);
        expect(reread.errors, path).toEqual([]);
        expect(canonical(reread.data), path).toBe(canonical(changedData(parsed.data as Value, operation)));
        const lines = linesOf(opened.yaml, parsed, operation);
        const now = after.yaml.split('\n');
        const { outside, inside } = linesOutside(old, now, lines);
        expect(outside, path).toBe(linesOutside(old, old, lines).outside);
        if (lines.onlyAdds) expect(holdsInOrder(inside, old.slice(lines.first, lines.last + 1)), path).toBe(true);
        splices += 1;
      }),
      { numRuns: perFile, seed: seed + index },
    );
  }
  console.log(`${splices} splices of ${files.length} files, seed ${seed}`);
  expect(splices).toBeGreaterThanOrEqual(wanted);
}, 600_000);

test(`Windows line ends and a byte order mark are kept, and make no other difference (seed ${seed})`, () => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  for (const [index, { path, text }] of files.entries())
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const opened = openText(text);
        const operation = operationOn(opened.data, draft);
        const plain = textOf(afterOperation(opened, operation));
        expect(edit(windows(text), [operation]), path).toBe(windows(plain));
      }),
      { numRuns: 1, seed: seed + index },
    );
}, 120_000);

test('no operation, or a value set to what it is, changes no byte', () => {
  const changed = files.filter(({ text }) => {
    const opened = openText(text);
    const same = Object.entries(opened.data as Record<string, Value>).map(([key, value]): Operation => ({
      op: 'set',
      path: [key],
      value,
    }));
    return edit(text, []) !== text || textOf(same.reduce(afterOperation, opened)) !== text;
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
}, 60_000);
