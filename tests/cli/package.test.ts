import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentIn, homeAt } from '../../scripts/lib/home.ts';
import { doors, importedPackages, packageFiles } from '../../scripts/package/files.ts';
import { npmScripts, withScripts } from '../../scripts/standards/npm-scripts.ts';
import { tempDir } from '../helpers/cli.ts';
import { projectText } from '../helpers/project.ts';

interface PackageFile {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  files: string[];
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
}
const file = JSON.parse(projectText('package.json')) as PackageFile;
const packed = packageFiles();

/** Scripts of this repository that a company has no use for: measuring, fetching and generating. */
const onlyHere = /^scripts\/(?:bench|browser|fonts|schemas|search-eval|prepack)\.ts$/;

describe('the package', () => {
  test('has every script of npm as a command, but for those that only this repository needs', () => {
    const scripts = Object.values(file.scripts).flatMap((line) => /^node (scripts\/[\w-]+\.ts)$/.exec(line)?.[1] ?? []);
    const text = projectText('scripts/standards/loaders.ts');
    const loaded = [...text.matchAll(/import\('\.\.\/([\w-]+\.ts)'\)/g)].map((match) => match[1]);
    const wanted = scripts.filter((path) => !onlyHere.test(path));
    expect(wanted.filter((path) => !loaded.includes(path.slice('scripts/'.length)))).toEqual([]);
  });

  test('holds pages, fonts, guide, rule pages and schemas, and neither tests nor the manuals of this house', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'src/pages/index.astro',
        'src/styles/site.css',
        'src/cards/fonts/bold.ttf',
        'src/cards/typst/face.typ',
        'src/guide/zh.md',
        'src/check/rules/figures/en.md',
        'schemas/standard.zh.schema.json',
        'public/favicon.svg',
        'bin/standards.mjs',
      ]),
    );
    const foreign = /^tests\/|\.test\.|^src\/content\/|__snapshots__|^scripts\/(?:bench|package|search)\//;
    expect(packed.filter((path) => foreign.test(path))).toEqual([]);
  });

  test('brings the packages that its code imports, and no other', () => {
    const needed = importedPackages(packed);
    const typed = Object.keys(file.dependencies).map((name) => name.replace('@types/', ''));
    expect(needed.filter((name) => !typed.includes(name))).toEqual([]);
    // The program that runs it.
    expect(typed.filter((name) => name !== 'node' && !needed.includes(name))).toEqual([]);
  });

  test('opens doors to files that it has', () => {
    const named = [...Object.values(file.bin), ...Object.values(file.exports).map((door) => pathOf(door))];
    const inPackage = named.filter((path) => path.includes('compiled/') && !path.includes('*'));
    const source = (path: string) => path.replace(/^(?:\.\/)?compiled\//, '').replace(/\.js$/, '.ts');
    expect(inPackage.length).toBeGreaterThan(4);
    expect(inPackage.map(source).filter((path) => !packed.includes(path))).toEqual([]);
    expect(Object.values(file.exports).map((door) => source(pathOf(door)))).toEqual(expect.arrayContaining(doors));
    expect(file.files).toEqual(['compiled', 'CHANGELOG.md']);
  });
});

const pathOf = (door: string | { default: string }) => (typeof door === 'string' ? door : door.default);

describe('the folder of a company', () => {
  const folder = (...paths: readonly string[]) => {
    const dir = tempDir();
    for (const path of paths) {
      mkdirSync(join(dir, path, '..'), { recursive: true });
      writeFileSync(join(dir, path), '{}');
    }
    return dir;
  };

  test('is the one that holds the content, from anywhere in it', () => {
    const dir = folder('docs/zh/tea/index.mdx', 'package.json');
    expect([dir, join(dir, 'docs/zh')].map(homeAt)).toEqual([dir, dir]);
    expect(contentIn(dir)).toBe(dir);
  });

  test('may keep the content in a folder of its own', () => {
    const dir = folder('content/docs/zh/tea/index.mdx', 'package.json');
    expect([dir, join(dir, 'content'), join(dir, 'content/docs')].map(homeAt)).toEqual([dir, dir, dir]);
    expect(contentIn(dir)).toBe(join(dir, 'content'));
  });

  test('is where the command was called, where there is no content yet', () => {
    const dir = folder('package.json');
    expect(homeAt(dir)).toBe(dir);
    expect(contentIn(dir)).toBeUndefined();
  });
});

describe('the scripts that npm finds there', () => {
  test('are added to those that are there, in the style of the file', () => {
    const { text, added } = withScripts('{\n\t"name": "ours",\n\t"scripts": { "tidy": "x" }\n}\n');
    expect(text).toContain('\n\t\t"tidy": "x",\n\t\t"start": "standards start",\n');
    expect(JSON.parse(text)).toMatchObject({ name: 'ours', scripts: npmScripts, allowScripts: { node: true } });
    expect(added).toEqual(Object.keys(npmScripts));
    expect(withScripts(text)).toEqual({ text, added: [], others: [] });
  });

  test('leave alone what is called alike', () => {
    const { text, others } = withScripts('{ "scripts": { "build": "make" } }');
    expect(JSON.parse(text)).toMatchObject({ scripts: { build: 'make', check: 'standards check' } });
    expect(others).toEqual(['build']);
    expect(JSON.parse(withScripts('{ "allowScripts": { "node": false } }').text)).toMatchObject({
      allowScripts: { node: false },
    });
  });
});
