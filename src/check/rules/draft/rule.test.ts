import { expect, test } from 'vitest';
import { corpusOf, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { aliasesRule } from '../aliases/rule.ts';
import { manualOutlineRule } from '../manual-outline/rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { translationRule } from '../translation/rule.ts';
import { draftRule } from './rule.ts';

const all = [schemaRule, translationRule, aliasesRule, manualOutlineRule, draftRule];
const zh = 'docs/zh/a/x.mdx';
const begun = (state: string, more = '') => `---
title: 指甲
description:
standard:
  code: AP-16
  kind: appearance
  state: ${state}
  obligation: must
  revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: greeter, approvedBy: greeter }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: []
  aliases: [指甲, 美甲, 剪指甲, 甲油]
  clauses:
    - { id: p1, polarity: do, text: 指甲剪短 }
    - { id: p2, polarity: dont, text: 涂指甲油${more} }
---

## 为什么
`;
const front = (more: string) => `---
title: 手册
description: 一句话。
manual:
  id: a
${more}
---
`;
const whole = `  number: SS-A
  order: 1
  version: '1.0'
  secrecy: internal
  audience: [all]
  owner: greeter
  written: { by: greeter, on: 2026-01-01 }
  checked: { by: greeter, on: 2026-01-01 }
  approved: { by: greeter, on: 2026-01-01 }
  revisions: [{ id: v1, version: '1.0', date: 2026-01-01, text: 首次发布 }]`;
const listing = (code: string) => `${whole}\n  sections: [{ id: s1, text: 一, standards: [${code}] }]`;
const done = (code: string, more = '') => standardPage({ code, fields: `clauses:\n  - { id: a, text: 甲 }${more}` });
const site = `brand: { zh: 甲 }
tagline: { zh: 乙 }
colours: { light: '#1f4f7a', dark: '#8fc1ea' }
languages: [zh]
authority: zh
baseUrl: https://a.example
timeZone: Asia/Shanghai
popularSearches: { zh: [头发] }
`;
const other = {
  'docs/zh/a/y.mdx': done('AP-01'),
  'site.yml': site,
};

test('what a draft lacks is one note, in both languages', () => {
  const files = { [zh]: begun('draft'), 'docs/zh/a/index.mdx': front(listing('AP-16')) };
  expect(textOf(all, files)).toMatchInlineSnapshot(`
    "docs/zh/a/index.mdx:1:1  警告 warning  translation
      这一页还没有英文译文
        → 请新建 \`docs/en/a/index.mdx\`
      This page has no English translation yet
        → Create \`docs/en/a/index.mdx\`
      1 | ---
          ^
      /zh/authoring/rules/translation/

    docs/zh/a/x.mdx:7:10  提示 note  draft  standard.state
      草案还没写完，还缺：\`description\`、\`basis\`、\`clauses.part ×2\`、\`docs/en/a/x.mdx\`
        → 写齐以后出现在网站上，标明是草案；要发布就删去 state: draft，还缺的会逐项指出来
      The draft is not finished. It lacks \`description\`, \`basis\`, \`clauses.part ×2\`, \`docs/en/a/x.mdx\`
        → Once it lacks nothing it is on the site, marked as a draft; to issue it, take out state: draft
      7 |   state: draft
                   ^^^^^
      /zh/authoring/rules/draft/"
  `);
});

test('the same page issued is told field by field', () => {
  const issues = issuesOf(schemaRule, { [zh]: begun('issued') });
  expect(issues.map(({ path }) => path)).toEqual([
    'description',
    'standard.basis',
    'standard.clauses[0].part',
    'standard.clauses[1].part',
  ]);
});

test('what is there and wrong is an error in a draft too', () => {
  const issues = issuesOf(all, { [zh]: begun('draft', ', colour: red'), ...other });
  expect(issues.filter(({ level }) => level === 'error').map(({ rule, path }) => `${rule} ${path}`)).toContain(
    'schema standard.clauses[1].colour',
  );
});

test('a draft that is not finished stands in no list, keeps no page out, and its manual does not list it', () => {
  const corpus = corpusOf({
    [zh]: begun('draft'),
    ...other,
    'docs/zh/a/index.mdx': front(`${whole}\n  sections: [{ id: s1, text: 一, standards: [AP-01, AP-16] }]`),
  });
  expect(corpus.invalid).toEqual([]);
  expect(corpus.unfinished.map(({ path }) => path)).toEqual([zh]);
  expect(corpus.standards.map(({ code }) => code)).toEqual(['AP-01']);
  expect(corpus.manuals[0]?.facts.sections[0]?.standards).toEqual(['AP-01']);
});

test('a draft that lacks nothing but its place in the outline is not finished either', () => {
  const draft = done('AP-02', '\nstate: draft');
  const files = { ...other, 'docs/zh/a/x.mdx': draft, 'docs/zh/a/index.mdx': front(listing('AP-01')) };
  expect(corpusOf(files).standards.map(({ code }) => code)).toEqual(['AP-01']);
  expect(issuesOf(all, files).map(({ message }) => message.zh)).toEqual([
    '草案还没写完，还缺：`docs/zh/a/index.mdx: sections`',
  ]);
});

test('the front page of a manual may lack things while it holds nothing but drafts', () => {
  const files = { [zh]: begun('draft'), 'docs/zh/a/index.mdx': front('  order: 1'), 'site.yml': other['site.yml'] };
  expect(issuesOf(all, files).map(({ level, file }) => `${level} ${file}`)).toEqual([
    'note docs/zh/a/index.mdx',
    'note docs/zh/a/x.mdx',
  ]);
  const issued = { ...files, ...other };
  expect(issuesOf(all, issued).some(({ level, file }) => level === 'error' && file.endsWith('index.mdx'))).toBe(true);
});

test('nothing may refer to a draft that the site does not have', () => {
  const issues = issuesOf(draftRule, {
    [zh]: begun('draft'),
    ...other,
    'docs/zh/a/y.mdx': done('AP-01', '\nsee: [AP-16#p1]'),
  });
  expect(brief(issues)).toContain('docs/zh/a/y.mdx:10:9 draft standard.see[0]');
  expect(issues.find(({ file }) => file.endsWith('y.mdx'))?.level).toBe('error');
});
