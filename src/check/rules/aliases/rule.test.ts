import { expect, test } from 'vitest';
import { aliasesRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (aliases: string) => ({
  [path]: listPage('AP-01', { a: '甲' }).replace('[甲乙, 乙丙, 丙丁, 丁戊]', aliases).replace('一条标准', '男员工发型'),
});
const english = (aliases: string) => ({
  'docs/en/a/x.mdx': englishPage({
    of: 'AP-01',
    title: "Men's hair",
    fields: `aliases: ${aliases}\nclauses:\n  a: { text: A, source: aaaaaa }`,
  }),
});

test.each<[string, Record<string, string>, string[]]>([
  ['enough', page('[头发, 刘海, 染发, 光头]'), []],
  ['too few', page('[头发, 刘海]'), [`${path}:12:12 aliases standard.aliases`]],
  ['a comma that people type', page("['几点,几分', 刘海, 染发, 光头]"), []],
  [
    'a comma within quotation marks, with a blank',
    page("['头发, 刘海', 染发, 光头, 鬓角]"),
    [`${path}:12:13 aliases standard.aliases[0]`],
  ],
  [
    'a comma between words below one another',
    page('\n    - 头发,刘海\n    - 染发\n    - 光头\n    - 鬓角'),
    [`${path}:13:7 aliases standard.aliases[0]`],
  ],
  ['the title', page('[头发, 刘海, 染发, 男员工发型]'), [`${path}:12:25 aliases standard.aliases[3]`]],
  ['one twice', page('[头发, 刘海, 染发, 光头, 头发]'), [`${path}:12:29 aliases standard.aliases[4]`]],
  ['too long', page('[头发, 刘海, 染发, 男员工上班的发型]'), [`${path}:12:25 aliases standard.aliases[3]`]],
  ['as long as it may be', page('[头发, 刘海, 染发, 男员工的发型]'), []],
  ['rare characters count once', page('[头发, 刘海, 染发, 𠮷𠮷𠮷𠮷]'), []],
  [
    'words run together below one another',
    page('\n    - 头发、刘海\n    - 染发\n    - 光头\n    - 鬓角'),
    [`${path}:13:7 aliases standard.aliases[0]`],
  ],
  [
    'the title in other capitals',
    { ...page('[头发, 刘海, 染发, 光头]'), ...english('["MEN\'S HAIR", fringe, dyed hair]') },
    ['docs/en/a/x.mdx:7:13 aliases translation.aliases[0]'],
  ],
  ['Latin words may be longer', page('[头发, 刘海, 染发, haircut]'), []],
  [
    'too few in English',
    { ...page('[头发, 刘海, 染发, 光头]'), ...english('[haircut]') },
    ['docs/en/a/x.mdx:7:12 aliases translation.aliases'],
  ],
  [
    'a question twice',
    page('[头发, 刘海, 染发, 光头]\n  asked: [能染发吗, 能染发吗]'),
    [`${path}:13:17 aliases standard.asked[1]`],
  ],
  [
    'a question that is a search word',
    page('[头发, 刘海, 染发, 光头]\n  asked: [染发]'),
    [`${path}:13:11 aliases standard.asked[0]`],
  ],
  ['enough in English', { ...page('[头发, 刘海, 染发, 光头]'), ...english('[haircut, fringe, dyed hair]') }, []],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(aliasesRule, files))).toEqual(expected);
});
