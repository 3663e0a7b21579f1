import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { shippedContent } from '../../src/corpus/index.ts';
import { locales } from '../../src/i18n/locale.ts';

const pages = rules.flatMap((rule) => locales.map((locale) => ({ id: rule.id, locale, rule })));
const headings = { zh: ['示例', '怎么改'], en: ['Example', 'How to fix'] };

test.each(pages)('the $locale page of $id says what the rule guards and shows its message', ({ id, locale, rule }) => {
  const text = readFileSync(join(shippedContent, 'docs', locale, 'authoring/rules', `${id}.mdx`), 'utf8');
  expect(text).toContain(`description: ${JSON.stringify(rule.summary[locale])}`);
  expect([...text.replace(/^```[\s\S]+?^```/gm, '').matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(
    headings[locale],
  );
  expect(text).toMatch(new RegExp(`^src/content/\\S+:\\d+:\\d+  (错误 error|警告 warning|提示 note)  ${id}( |$)`, 'm'));
  expect(text).toContain(`/${locale}/authoring/rules/${id}/`);
});

test.each(locales)('the %s list of rules links to each of them', (locale) => {
  const text = readFileSync(join(shippedContent, 'docs', locale, 'authoring/index.mdx'), 'utf8');
  expect(rules.filter(({ id }) => !text.includes(`](/${locale}/authoring/rules/${id}/)`)).map(({ id }) => id)).toEqual(
    [],
  );
});
