import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { printable } from '../../src/lib/printable.ts';
import { guidePages, ruleSlug } from '../../src/guide/pages.ts';
import { issuesIn, printed } from '../helpers/english-company.ts';
import { fromAtoC } from './guide-pages/from-a-to-c.ts';
import { fromCtoD } from './guide-pages/from-c-to-d.ts';
import { fromDtoF } from './guide-pages/from-d-to-f.ts';
import { fromGtoL } from './guide-pages/from-g-to-l.ts';
import { fromLtoR } from './guide-pages/from-l-to-r.ts';
import { fromRtoW } from './guide-pages/from-r-to-w.ts';

const pages = guidePages(['en']);
const textOf = (id: string) => pages.find(({ slug }) => slug === ruleSlug(id))?.text ?? '';
const cases = Object.entries({ ...fromAtoC, ...fromCtoD, ...fromDtoF, ...fromGtoL, ...fromLtoR, ...fromRtoW });

test.each(cases)('the English page of %s shows what the check prints, with English alone', (id, faulty) => {
  const shown = /```text\n(src\/content\/.*?)\n```/s.exec(textOf(id))?.[1];
  expect(printed(issuesIn(faulty).filter(({ rule }) => rule === id))).toContain(shown);
});

/** The text of what a page shows first, without remarks in it. */
const exampleOf = (id: string) =>
  /^## Example\n\n(?:[^`\n].*\n\n)*```(?:yaml|md|xml)\n(.*?)\n```/ms.exec(textOf(id))?.[1]?.split('\n') ?? [];

test.each(cases)('the example of the English page of %s is what was checked', (id, { files }) => {
  const lines = new Set(
    Object.values(files).flatMap((text) =>
      String(text)
        .split('\n')
        .map((line) => printable(line.trim())),
    ),
  );
  expect(exampleOf(id).filter((line) => !line.startsWith('# ') && !lines.has(line.trim()))).toEqual([]);
});

/** Pages that cannot do without Chinese, and why: they are about two languages. */
const needChinese: Readonly<Record<string, string>> = {
  'same-sense': 'it compares English with Chinese, word by word',
  translation: 'the message quotes the original of a translation',
};

test('each English page says what the check prints, but for those about two languages', () => {
  const ids = rules.map(({ id }) => id).filter((id) => !(id in needChinese));
  expect(cases.map(([id]) => id).sort()).toEqual(ids.sort());
});

test('no English page has Chinese, but for those about two languages', () => {
  const found = pages.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ slug }) => slug);
  expect(found.sort()).toEqual(Object.keys(needChinese).map(ruleSlug).sort());
});
