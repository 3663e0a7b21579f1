import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../src/schema/index.ts';
import { documents, isContentPath, pathsIn, prose, twins } from './helpers/documents.ts';
import { projectDir, projectText } from './helpers/project.ts';

const commands = Object.keys((JSON.parse(projectText('package.json')) as { scripts: Record<string, string> }).scripts);

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
    expect(pathsIn(text).filter((name) => !isContentPath(name) && !existsSync(join(projectDir, name)))).toEqual([]);
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
