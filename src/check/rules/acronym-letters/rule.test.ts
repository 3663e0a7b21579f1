import { expect, test } from 'vitest';
import { acronymLettersRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (letters: string, clauses: string) => ({
  [path]: standardPage({ code: 'CM-01', kind: 'acronym', fields: `letters: ${letters}\nclauses:\n${clauses}` }),
});
const f = '  - { id: f, letter: F, text: 属性 }\n';
const a = '  - { id: a, letter: A, text: 优势 }\n';

test.each<[string, Record<string, string>, string[]]>([
  ['each letter has its clause', page('FA', f + a), []],
  ['dots and blanks do not count', page('F. A.', f + a), []],
  ['a number repeats its letter', page('2F', f + f.replace('id: f', 'id: g')), []],
  ['a letter without a clause', page('FAB', f + a), [`${path}:8:12 acronym-letters standard.letters`]],
  ['letters in another order', page('AF', f + a), [`${path}:8:12 acronym-letters standard.letters`]],
  [
    'a letter that is not expanded',
    page('FA', `${f}  - { id: a, letter: A }\n`),
    [`${path}:11:24 acronym-letters standard.clauses[1].text`],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(acronymLettersRule, files))).toEqual(expected);
});

test('letters that the source never expands are a note', () => {
  expect(issuesOf(acronymLettersRule, page('FA', `${f}  - { id: a, letter: A, unexpanded: source }\n`))).toMatchObject([
    { level: 'note', line: 11 },
  ]);
});

test('as the author sees it', () => {
  expect(textOf(acronymLettersRule, page('FA', `${f}  - { id: a, letter: A }\n`))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:11:24  错误 error  acronym-letters  standard.clauses[1].text
      字母 A（\`a\`）没有写代表什么
        → 写 text；来源确实没有展开时写 unexpanded: source，不要自己编
      The letter A (\`a\`) does not say what it stands for
        → Write its text; where the source never expands it, write unexpanded: source rather than invent it
      11 |     - { id: a, letter: A }
                                  ^
      /zh/authoring/rules/acronym-letters/"
  `);
});
