import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, readContent } from '../../src/corpus/index.ts';
import { guidePages } from '../../src/guide/pages.ts';
import { locales } from '../../src/languages/index.ts';
import { exampleDir, exampleToday } from '../helpers/example-manuals.ts';
import { projectDir } from '../helpers/project.ts';
import { prose } from '../helpers/documents.ts';

const guide = guidePages(locales);
const pages = rules.flatMap((rule) => locales.map((locale) => ({ id: rule.id, locale, rule })));
const headings = { zh: ['示例', '怎么改'], en: ['Example', 'How to fix'] };

test.each(pages)('the $locale page of $id says what the rule guards and shows its message', ({ id, locale, rule }) => {
  const page = guide.find(({ slug, locale: language }) => slug === `authoring/rules/${id}` && language === locale);
  const { text = '', description } = page ?? {};
  expect(description).toBe(rule.summary[locale]);
  expect([...prose(text).matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings[locale]);
  expect(text).toMatch(new RegExp(`^src/content/\\S+:\\d+:\\d+  (错误 error|警告 warning|提示 note)  ${id}( |$)`, 'm'));
  expect(text).toContain(`/${locale}/authoring/rules/${id}/`);
});

test.each(rules.map(({ id }) => id))('the rule %s has its tests beside it', (id) => {
  expect(existsSync(join(projectDir, 'src/check/rules', id, 'rule.test.ts'))).toBe(true);
});

test.each(locales)('the %s front page links to each rule, with its level and what it guards', (locale) => {
  const front = guide.find((page) => page.locale === locale && page.slug === 'authoring');
  const missing = rules.filter(({ id, summary }) => {
    const line = front?.text.split('\n').find((text) => text.includes(`](/${locale}/authoring/rules/${id}/)`));
    return !line?.endsWith(summary[locale]);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the guide itself passes every rule, in any company’s site', () => {
  const files = guide.map(({ locale, slug, title, description, text }) => ({
    path: `docs/${locale}/${slug}.mdx`,
    text: `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}`,
    encoding: 'utf-8' as const,
  }));
  // Words that a company bans are its own affair.
  const manuals = readContent(exampleDir).filter(({ path }) => !path.startsWith('terms/'));
  const corpus = buildCorpus([...manuals, ...files]);
  const context = { corpus, today: exampleToday, assets: new Set<string>(), productPages: guide };
  const own = runCheck(context, rules).issues.filter(({ file }) => file.includes('/authoring'));
  expect(own.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`)).toEqual([]);
});
