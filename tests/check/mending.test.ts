import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendFiles, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type RawFile } from '../../src/corpus/index.ts';
import { mended } from '../../src/check/rules/typography/marks.ts';
import { maskMarkup, maskNames } from '../../src/check/rules/typography/masks.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { body, good, path } from './helpers/faulty-page.ts';

const beside = corpusOf({}).files.map(({ path: at, text, encoding }): RawFile => ({ path: at, text, encoding }));
const check = (raw: readonly RawFile[]) =>
  runCheck({ corpus: buildCorpus(raw), today: '2026-11-21', assets: new Set(), productPages: [] }, rules);
const page = (text: string): RawFile[] => [...beside, { path, text, encoding: 'utf-8' }];
const errors = (raw: readonly RawFile[]) => check(raw).summary.errors;

/** Pieces that people, and programs, leave in texts. */
const piece = fc.constantFrom(
  ...[
    '您好',
    '客户',
    'VIP',
    'slip',
    '3',
    '15"',
    '24" 和 27"',
    '"',
    '”',
    '“',
    ',',
    '.',
    '...',
    '!',
    '?',
    ':',
    '(',
    ')',
    '（',
  ],
  ...[
    '）',
    '《手册》',
    ' ',
    '\u3000',
    '１２３',
    'Ａ',
    '--',
    '标准.中国',
    'a.b@c.cn',
    'https://a.cn/甲,乙',
    '👩‍💼',
    '\u200b',
    '。。',
    "'",
  ],
  ...['写成“１２３”', '{company}', '、', '~', '第三章 ', 'C++', '1,000', '9:00'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));
const kept = /\p{Extended_Pictographic}\u200d\p{Extended_Pictographic}|\d"|标准\.中国|a\.b@c\.cn|“１２３”/gu;
const numRuns = 300;
const asMended = (line: string) => mended({ text: line, masked: maskNames(line), mask: maskNames }, false);

describe('safe corrections', () => {
  test('made twice they are made once, and leave names, inches, emoji and examples alone', () => {
    fc.assert(
      fc.property(text, (line) => {
        const once = asMended(line);
        expect(asMended(once)).toBe(once);
        expect(once.match(kept)?.length ?? 0).toBeGreaterThanOrEqual(line.match(kept)?.length ?? 0);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test.each(['a.b@c.cnＡhttps://a.cn/甲,乙', 'Ａ.3１２３slip您好', '您好:--.１２３您好'])(
    'made in %s, they make a name of what stands beside it, and no more is left to mend',
    (line) => {
      const once = asMended(line);
      expect(once).not.toBe(line);
      expect(asMended(once)).toBe(once);
    },
  );

  test('do not pair a quotation mark with inches behind a name', () => {
    const line = '"《手册》您好.24" 和 27"';
    expect(asMended(line)).toBe(line);
  });

  test('leave tags, link definitions and code of a body as they are', () => {
    const frame = fc.constantFrom(
      (inner: string) => `<Aside\n  type="tip"\n  title="${inner}"\n>`,
      (inner: string) => `[甲]: /zh/a/ "${inner}"`,
      (inner: string) => `见[甲](/zh/a/ "${inner}")`,
      (inner: string) => `写 \`${inner}\` 这样`,
    );
    const inner = fc.constantFrom('您好,请坐', '甲.乙', '１２３', '客户...', '甲(乙)');
    fc.assert(
      fc.property(frame, inner, (around, said) => {
        const written = around(said);
        expect(mended({ text: written, masked: maskMarkup(written) }, false)).toBe(written);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test('of a page never leave more errors, need no second time, and touch no other line', () => {
    const place = fc.constantFrom<(said: string) => string>(
      (said) => good.replace('前不遮眉。', said),
      (said) => good.replace('前面的头发留在眉毛以上', said),
      (said) => String(body(said)[path]),
    );
    // A page that cannot be read hides what it lacks for others: made readable, it may have the good page's errors.
    const readable = errors(page(good));
    fc.assert(
      fc.property(place, text, (put, said) => {
        const raw = page(put(said));
        const { texts, report } = mendFiles(raw, check);
        expect(report.summary.errors).toBeLessThanOrEqual(Math.max(errors(raw), readable));
        const after = texts.get(path) ?? put(said);
        expect(mendFiles(page(after), check).made).toBe(0);
        const [before, now] = [put(said).split('\n'), after.split('\n')];
        if (before.length === now.length)
          expect(now.filter((line, index) => line !== before[index]).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5, endOnFailure: true, examples: [[(said) => good.replace('前不遮眉。', said), `{company}'"“`]] },
    );
  });

  test('that make a file worse are not made', () => {
    const first = rules.find(({ id }) => id === 'encoding');
    if (!first) throw new Error('no such rule');
    const worse: typeof first = {
      ...first,
      *find({ corpus }) {
        for (const file of corpus.files) {
          if (file.path !== path) continue;
          const at = file.text.indexOf('code: AP-03');
          if (at >= 0)
            yield {
              file,
              level: 'note',
              say: 'nul',
              with: {},
              fix: { start: at, end: at + 11, text: 'code: x', safe: true },
            };
        }
      },
    };
    const bad = (raw: readonly RawFile[]) =>
      runCheck({ corpus: buildCorpus(raw), today: '2026-11-21', assets: new Set(), productPages: [] }, [
        ...rules,
        worse,
      ]);
    expect(mendFiles(page(good), bad).texts.size).toBe(0);
  });

  test('of one sort are made all at once, whatever else is wrong with the page', () => {
    const right = good
      .replace('前不遮眉。', '前不遮眉，侧不盖耳，后不碰领。')
      .replace('前面的头发留在眉毛以上', '前面的头发留在眉毛以上，两侧不盖耳')
      .replace('让客户放心。', '让客户放心，也让同事放心。\n\n每天早上照一照，再上岗。')
      .replace('obligation: must', 'obligation: perhaps');
    const { texts, report } = mendFiles(page(right.replaceAll('，', ',')), check);
    expect(texts.get(path)).toBe(right);
    expect(report.summary.errors).toBe(1);
    expect(mendFiles(page(right), check).made).toBe(0);
  });

  test.each<[string, string, string]>([
    ['inches and a quotation', '屏幕 15" 显示器，请说"您好"再离开', '屏幕 15" 显示器，请说“您好”再离开'],
    ['a foreign name', '约翰.史密斯', '约翰.史密斯'],
    ['two faults that lie in each other', '请说"您好,请坐",再(微笑,点头)...', '请说“您好，请坐”，再（微笑，点头）……'],
  ])('%s', (_name, said, expected) => {
    const { texts } = mendFiles(page(String(body(said)[path])), check);
    expect(texts.get(path) ?? String(body(said)[path])).toBe(String(body(expected)[path]));
  });
});

test.each(['*', '●', '·'])('a row of %s before a field is no list, however long', (mark) => {
  const raw = page(good.replace('\n---\n', `\n${mark.repeat(14)}note: 甲\n---\n`));
  expect(mendFiles(raw, check).texts.size).toBe(0);
});

test('fields that stand twice are taken out to the last, however many they are', () => {
  const twice = good.replace(/(?: {2}(?:code|kind|obligation): .*\n)+/, (lines) => lines.repeat(4));
  const { texts } = mendFiles(page(twice), check);
  const once = texts.get(path) ?? '';
  expect(mendFiles(page(once), check).texts.size).toBe(0);
});
