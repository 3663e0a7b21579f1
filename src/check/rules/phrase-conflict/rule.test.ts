import { expect, test } from 'vitest';
import { phraseConflictRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const phrasing = (code: string, polarity: string, text: string, extra = '') => {
  const more = polarity === 'dont' ? ', noReplacement: 不说' : '';
  return standardPage({
    code,
    kind: 'phrasing',
    fields: `clauses:\n  - { id: line, polarity: ${polarity}, situation: greeting, text: "${text}"${more}${extra} }`,
  });
};
const procedure = (say: string) =>
  standardPage({ code: 'CP-01', kind: 'procedure', fields: `clauses:\n  - { id: step, text: 甲, say: "${say}" }` });
const classification = (avoid: string) =>
  standardPage({
    code: 'CM-01',
    kind: 'classification',
    fields: `clauses:\n  - { id: type, text: 急躁型, avoid: ["${avoid}"] }`,
  });
const forbidden = { 'docs/zh/a/never.mdx': phrasing('SP-01', 'dont', '这不归我管。') };

test.each<[string, Record<string, string>, string]>([
  ['the same line to say', { ...forbidden, 'docs/zh/a/say.mdx': phrasing('SP-02', 'do', '这不归我管！') }, 'error'],
  ['a line of a procedure', { ...forbidden, 'docs/zh/a/say.mdx': procedure('这，不归我管') }, 'error'],
  [
    'words that a type of customer must not hear',
    { 'docs/zh/a/type.mdx': classification('您别着急'), 'docs/zh/a/say.mdx': procedure('您别着急。') },
    'error',
  ],
  [
    'a longer line that holds it',
    { ...forbidden, 'docs/zh/a/say.mdx': procedure('对不起，这不归我管，请找别人') },
    'warning',
  ],
  [
    'a longer English line that holds it',
    {
      'docs/zh/a/never.mdx': phrasing('SP-01', 'dont', 'That is not my job.'),
      'docs/zh/a/say.mdx': procedure('Sorry, that is not my job; please ask the desk'),
    },
    'warning',
  ],
  [
    'two English words inside a line are none',
    {
      'docs/zh/a/never.mdx': phrasing('SP-01', 'dont', 'No idea.'),
      'docs/zh/a/say.mdx': procedure('I have no idea yet, so let me find out'),
    },
    '',
  ],
  [
    'a short phrase inside a word is none',
    { 'docs/zh/a/never.mdx': phrasing('SP-01', 'dont', '不行'), 'docs/zh/a/say.mdx': procedure('不行的话我再帮您查') },
    '',
  ],
  [
    'said in one branch, never said in another',
    {
      'docs/zh/a/never.mdx': phrasing('SP-01', 'dont', '这不归我管。', ', where: { branch: [lake] }'),
      'docs/zh/a/say.mdx': phrasing('SP-02', 'do', '这不归我管。', ', where: { branch: [park] }'),
    },
    '',
  ],
  [
    'said in one branch, never said in any',
    { ...forbidden, 'docs/zh/a/say.mdx': phrasing('SP-02', 'do', '这不归我管。', ', where: { branch: [park] }') },
    'error',
  ],
  ['different lines', { ...forbidden, 'docs/zh/a/say.mdx': procedure('我帮您找负责的同事') }, ''],
])('%s', (_name, files, levels) => {
  expect(
    issuesOf(phraseConflictRule, files)
      .map((issue) => issue.level)
      .join(),
  ).toBe(levels);
});

test('as the author sees it', () => {
  expect(textOf(phraseConflictRule, { ...forbidden, 'docs/zh/a/say.mdx': phrasing('SP-02', 'do', '这不归我管') }))
    .toMatchInlineSnapshot(`
    "docs/zh/a/say.mdx:9:60  错误 error  phrase-conflict  standard.clauses[0].text
      “这不归我管。”在 \`SP-02#line\` 要求说，在 \`SP-01#line\` 却禁止说
        → 选定一种规定，改另一处；看情境才能说的，换一种说法
      “这不归我管。” is to be said by \`SP-02#line\` and never to be said by \`SP-01#line\`
        → Settle which holds and change the other; word it differently if it depends on the occasion
      9 |     - { id: line, polarity: do, situation: greeting, text: "这不归我管" }
                                                                     ^^^^^^^^^^^^
      另见 docs/zh/a/never.mdx:9:62
      /zh/authoring/rules/phrase-conflict/"
  `);
});
