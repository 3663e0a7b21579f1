import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldIndex } from '../../scripts/search/index-search.ts';
import { fromPairs } from '../../src/search/spelled-pairs.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const { prepared } = heldIndex(exampleCorpus(), 'zh');
const lettersOf = (text: string) => [...text].map((one) => prepared.readings.get(one)?.[0] ?? '');

test('pairs that stand in texts only are found by their letters, typed apart or not', () => {
  const inTexts = prepared.entries
    .flatMap(({ fields }) => fields.text.match(/\p{Script=Han}{4}/gu) ?? [])
    .filter((run) => lettersOf(run).every((letters) => letters !== ''));
  expect(inTexts.length).toBeGreaterThan(20);
  const right = inTexts.filter((run) => fromPairs(prepared, lettersOf(run)) === run).length;
  // Others sound the same.
  expect(right / inTexts.length).toBeGreaterThan(0.6);
  const [run = ''] = inTexts;
  expect(fromPairs(prepared, [lettersOf(run).join('')])).toHaveLength(run.length);
});

test('no syllable goes across what was typed apart', () => {
  expect(fromPairs(prepared, ['ke', 'ren'])).toHaveLength(2);
  expect(fromPairs(prepared, ['fang', 'an'])).toHaveLength(2);
});

test('letters that are no syllables spell nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[vxkw]{2,5}$/), { minLength: 1, maxLength: 3 }), (parts) => {
      expect(fromPairs(prepared, parts)).toBeUndefined();
    }),
  );
});
