import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
const levelsShown = { zh: '错误 error|警告 warning|提示 note', en: 'error|warning|note' };

test.each(pages)('the $locale page of $id says what the rule guards and shows its message', ({ id, locale, rule }) => {
  const page = guide.find(({ slug, locale: language }) => slug === `authoring/rules/${id}` && language === locale);
  const { text = '', description } = page ?? {};
  expect(description).toBe(rule.summary[locale]);
  expect([...prose(text).matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings[locale]);
  expect(text).toMatch(new RegExp(`^src/content/\\S+:\\d+:\\d+  (${levelsShown[locale]})  ${id}( |$)`, 'm'));
  expect(text).toContain(`/${locale}/authoring/rules/${id}/`);
});

test.each(locales)('the front page of the guide begins with links to its parts, %s', (locale) => {
  const text = guide.find((page) => page.slug === 'authoring' && page.locale === locale)?.text ?? '';
  const linked = [...text.matchAll(/^- \[(.+)\]\(#.+\)$/gm)].map((match) => match[1]);
  expect(linked).toEqual([...prose(text).matchAll(/^## (.+)$/gm)].map((match) => match[1]));
});

/** The sources of a rule and of the words that rules share: literals that go on over several lines in one piece. */
const sourcesOf = (id: string) =>
  ['text', `rules/${id}`]
    .map((folder) => join(projectDir, 'src/check', folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    .replaceAll(/['`]\s*\+\s*['`]/g, '')
    .replaceAll('\\`', '`');

/** Which part of a line, 0 to 1, is put together from pieces of the sources; the rest is what it is about. */
function shareIn(sources: string, line: string): number {
  const text = line.replaceAll(/`[^`]*`|“[^”]*”|[\w./-]*\/[\w./-]*|[A-Z]{2}-\d+|\d+/g, '');
  const least = /\p{Script=Han}/u.test(text) ? 3 : 6;
  let known = 0;
  for (let at = 0; at < text.length;) {
    let length = least;
    while (at + length <= text.length && sources.includes(text.slice(at, at + length))) length += 1;
    length -= 1;
    if (length >= least) known += length;
    at += Math.max(1, length >= least ? length : 1);
  }
  return text.length === 0 ? 1 : known / text.length;
}

test.each(pages)('the $locale page of $id shows words that the check still says', ({ id, locale }) => {
  const page = guide.find(({ slug, locale: language }) => slug === `authoring/rules/${id}` && language === locale);
  const examples = [...(page?.text ?? '').matchAll(/```text\n(src\/content.*?)```/gs)].map(([, text = '']) => text);
  const lines = examples.flatMap((text) => text.split('\n')).filter((line) => !/^ *(?:See also|另见) /.test(line));
  const said = lines.flatMap((line) => /^ {2}(?! *\d+ \|)(?: *→ )?([^\s/|^].*)$/.exec(line)?.[1] ?? []);
  expect(said.length).toBeGreaterThan(1);
  const sources = sourcesOf(id);
  expect(said.filter((line) => /[\p{Script=Han}a-z]{2}/u.test(line) && shareIn(sources, line) < 0.35)).toEqual([]);
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
