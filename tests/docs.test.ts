import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/check/index.ts';
import { kinds } from '../src/schema/index.ts';
import { contentCopy, runScript } from './helpers/cli.ts';
import { projectDir, projectFiles, projectText } from './helpers/project.ts';

const twins = [
  ['README.md', 'README.zh.md'],
  ['CONTRIBUTING.md', 'CONTRIBUTING.zh.md'],
] as const;
const documents = [...twins.flat(), ...projectFiles(['docs'], /\.md$/)];
const commands = Object.keys((JSON.parse(projectText('package.json')) as { scripts: Record<string, string> }).scripts);

/** The lines of a document outside its fenced blocks. */
const prose = (text: string) => text.replace(/^```[\s\S]+?^```/gm, '');

describe.each(documents)('%s', (path) => {
  const text = projectText(path);

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect([...new Set(named)].filter((name) => !commands.includes(name))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...prose(text).matchAll(/\]\(([^)#]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(projectDir, dirname(path), link)))).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const named = [...prose(text).matchAll(/`((?:src|scripts|tests|docs)\/[\w./-]*)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !existsSync(join(projectDir, name)))).toEqual([]);
  });
});

test.each(twins)('%s and %s have the same shape', (english, chinese) => {
  const shape = (text: string) =>
    [...text.matchAll(/^(#+) |^(```\w*)|^\| `/gm)].map((match) => match[1] ?? match[2] ?? '|');
  expect(shape(projectText(chinese))).toEqual(shape(projectText(english)));
});

test.each(['README.md', 'README.zh.md'])('%s lists every command and every kind', (path) => {
  const text = projectText(path);
  const shown = (name: string) => text.includes(`npm run ${name}\``) || text.includes(`npm ${name}\``);
  expect(commands.filter((name) => !shown(name))).toEqual([]);
  expect(Object.keys(kinds).filter((kind) => !text.includes(`\`${kind}\``))).toEqual([]);
});

test.each(['README.md', 'README.zh.md'])('%s shows the first mistake in the words of the check', async (path) => {
  const content = contentCopy();
  const file = 'docs/zh/appearance/men-hair.mdx';
  const page = readFileSync(join(content, file), 'utf8');
  writeFileSync(join(content, file), page.replace('title: ', 'title：'));
  const { stdout } = await runScript('check', ['--content', content, file]);
  const [message = ''] = stdout.split('\n\n');
  expect(projectText(path)).toContain(
    `\`\`\`text\n${message.replace(/^.*?(?=docs\/zh)/, 'src/content/').trimEnd()}\n\`\`\``,
  );
});

test('the boxes of a pull request are the tables of CONTRIBUTING', () => {
  const boxes = projectText('.github/PULL_REQUEST_TEMPLATE.md');
  const tables = projectText('CONTRIBUTING.md')
    .split(/^## /m)
    .filter((section) => /^Add a (?:kind|rule)/.test(section));
  const paths = tables.flatMap((table) => [...table.matchAll(/^\| (`.+?`) +\|/gm)].map((row) => row[1] ?? ''));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !boxes.includes(`- [ ] ${path}\n`))).toEqual([]);
});

test('the forms for issues ask the same in both languages', () => {
  const forms = readdirSync(join(projectDir, '.github/ISSUE_TEMPLATE')).filter((name) => name.endsWith('.zh.yml'));
  expect(forms.length).toBeGreaterThan(1);
  const asked = /^\s+(?:- )?(?:type|id|required): .+$|^\s+- label/gm;
  const shape = (name: string) =>
    [...projectText(`.github/ISSUE_TEMPLATE/${name}`).matchAll(asked)].map(([line]) => line.trim());
  const differing = forms.filter((name) => shape(name).join() !== shape(name.replace('.zh.', '.en.')).join());
  expect(differing).toEqual([]);
});

test.each(rules.map(({ id }) => id))('the rule %s has a page in both languages', (id) => {
  const pages = ['zh', 'en'].map((locale) => `src/content/docs/${locale}/authoring/rules/${id}.mdx`);
  expect(pages.filter((page) => !existsSync(join(projectDir, page)))).toEqual([]);
});

test('decisions are numbered without gaps, dated and complete', () => {
  const names = readdirSync(join(projectDir, 'docs/decisions')).sort();
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_name, index) => index + 1));
  const wrong = names.filter((name, index) => {
    const text = projectText(`docs/decisions/${name}`);
    const sections = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    return (
      !/^\d{4}-[a-z0-9-]+\.md$/.test(name) ||
      !text.startsWith(`# ${index + 1}. `) ||
      !/^Date: \d{4}-\d{2}$/m.test(text) ||
      sections.join() !== 'Decision,Why,Consequence'
    );
  });
  expect(wrong).toEqual([]);
});
