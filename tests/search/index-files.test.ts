import { describe, expect, test } from 'vitest';
import { pagesOf, staffCorpus } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';
import { buildClauseIndex, buildDetailIndex, buildNameIndex } from '../../src/search/build-index.ts';
import { fold, readSimplified } from '../../src/search/fold.ts';
import { type DetailRow, flagBits, type NameRow, toColumns, toRows } from '../../src/search/index-types.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { smallCorpus } from './small-corpus.ts';

const twoForms = { zh: ['灯'], en: ['lamp', 'lamps', 'light', 'lighting'] };

test('rows turned into columns come back as they were', () => {
  const rows = [
    ['一', 1, ''],
    ['二', 0, 'x'],
  ];
  expect(toRows(toColumns(rows))).toEqual(rows);
  expect(toRows(toColumns([]))).toEqual([]);
});

describe.each(locales)('the files in %s', (locale) => {
  const example = exampleCorpus();
  test('hold every standard that staff read, in one order', () => {
    const { standards } = staffCorpus(example);
    const names = toRows<NameRow>(buildNameIndex(example, locale).columns);
    const details = toRows<DetailRow>(buildDetailIndex(example, locale).columns);
    expect(standards.length).toBeLessThan(example.standards.length);
    expect(names.map(([, , code]) => code)).toEqual(standards.map(({ code }) => code));
    expect(details.map(([slug]) => slug)).toEqual(standards.map(({ slug }) => slug));
    expect(buildClauseIndex(example, locale).rows).toHaveLength(standards.length);
    expect(
      names.every(([title, aliases, , kind, manual]) => title !== '' && aliases !== '' && kind >= 0 && manual >= 0),
    ).toBe(true);
    expect(details.every(([, rule]) => rule !== '')).toBe(true);
  });

  test('hold one form of each English word of a group of synonyms', () => {
    const [group] = buildDetailIndex({ ...smallCorpus, synonyms: [twoForms] }, locale).synonyms;
    expect(group).toBe('灯|lamp|light');
  });

  test('say what is not translated, and show the words there are', () => {
    const names = toRows<NameRow>(buildNameIndex(smallCorpus, locale).columns);
    const flagged = names.filter(([, , , , , flags]) => flags & flagBits.untranslated);
    expect(flagged.map(([title, , code]) => [title, code])).toEqual(locale === 'en' ? [['斟茶', 'RS-01']] : []);
    expect(names).toHaveLength(smallCorpus.standards.length);
  });

  test('hold clauses with their ids, as text', () => {
    const at = smallCorpus.standards.findIndex(({ code }) => code === 'RS-01');
    expect(buildClauseIndex(smallCorpus, locale).rows[at]).toBe('full\t\t斟到 <七分> & 不溢出');
  });
});

describe('fold', () => {
  const simplified = readSimplified(buildDetailIndex(smallCorpus, 'zh').simplified);
  test('keeps the order of what it keeps', () => {
    const text = 'Ａ－１ 投訴，處理 90 厘米 Two  words';
    expect(fold(text, simplified)).toBe('a-1投诉,处理90厘米two words'.replace('a-1投', 'a-1投'));
  });
  test('folding twice changes nothing', () => {
    for (const page of exampleCorpus().standards.flatMap(pagesOf)) {
      for (const text of [page.title, page.description]) {
        const once = fold(text, simplified);
        expect(fold(once, simplified)).toBe(once);
      }
    }
  });
});
