import { expect, test } from 'vitest';
import { boxOf, circles, importsOf, packagesInBrowser, violations } from './helpers/architecture.ts';
import { projectFiles, projectText } from './helpers/project.ts';

const code = /\.(ts|mjs|astro)$/;
const top = ['astro.config.mjs', 'vitest.config.ts'];
const files = new Map(
  [...projectFiles(['src', 'scripts', 'tests'], code), ...top].map((path) => [path, projectText(path)]),
);

test('every import follows the picture in docs/architecture.md', () => {
  expect(violations(files)).toEqual([]);
});

test('what runs in the browser reaches no package and not the disk', () => {
  expect(packagesInBrowser(files)).toEqual([]);
});

test('a package behind the code of the browser is reported', () => {
  const wrong = new Map([
    ['src/search/client/open.ts', "import { rows } from '../rows.ts';\nimport type { z } from 'zod';"],
    ['src/search/rows.ts', "import { read } from '../corpus/index.ts';"],
    ['src/corpus/index.ts', "export * from './from-disk.ts';"],
    ['src/corpus/from-disk.ts', "import { resolve } from 'node:path';"],
  ]);
  expect(packagesInBrowser(wrong)).toEqual(['src/corpus/from-disk.ts → node:path']);
});

test('every file of the source belongs to a box', () => {
  expect([...files.keys()].filter((path) => boxOf(path) === undefined)).toEqual([]);
});

test('no files import one another in a circle', () => {
  expect(circles(files)).toEqual([]);
});

test('a circle is reported once, whichever file is read first, and through types too', () => {
  const wrong = new Map([
    ['src/search/c.ts', "import { a } from './a.ts';"],
    ['src/search/a.ts', "import type { B } from './b.ts';"],
    ['src/search/b.ts', "export * from './c.ts';\nimport './lone.ts';"],
    ['src/search/lone.ts', "import { b } from './elsewhere.ts';"],
    ['src/search/self.ts', "import { x } from './self.ts';"],
  ]);
  expect(circles(wrong)).toEqual([
    'src/search/a.ts → src/search/b.ts → src/search/c.ts → src/search/a.ts',
    'src/search/self.ts → src/search/self.ts',
  ]);
});

test('an import against the picture is reported', () => {
  const wrong = new Map([
    [
      'src/schema/code.ts',
      "import { buildCorpus } from '../corpus/build.ts';\nimport { readFileSync } from 'node:fs';",
    ],
    ['src/corpus/build.ts', "export * from '../cards/fit.ts';\nimport { statSync } from 'node:fs';"],
    ['src/corpus/from-disk.ts', "import { readFileSync } from 'node:fs';"],
    ['src/corpus/from-astro.ts', "import { getCollection } from 'astro:content';"],
    ['src/cards/fit.ts', "const { rules } = await import('../check/rules.ts');"],
    ['src/check/rules.ts', "import type { Fit } from '../cards/fit.ts';"],
    [
      'src/components/Rule.astro',
      "---\nimport { rules } from '../check/rules.ts';\n---\n<p>import x from 'y'</p>\n" +
        "<script>import { run } from '../../scripts/run.ts';</script>",
    ],
    [
      'scripts/run.ts',
      "import { corpus } from '../src/corpus/from-astro.ts';\nimport { x } from '../src/corpus/build';",
    ],
  ]);
  expect(violations(wrong)).toEqual([
    'src/schema/code.ts → ../corpus/build.ts: schema may not import corpus',
    'src/schema/code.ts → node:fs: schema imports no such package',
    'src/corpus/build.ts → ../cards/fit.ts: corpus may not import cards',
    'src/corpus/build.ts → node:fs: the disk and Astro live at the edge',
    'src/cards/fit.ts → ../check/rules.ts: cards may not import check',
    'src/components/Rule.astro → ../check/rules.ts: site may not import check',
    'src/components/Rule.astro → ../../scripts/run.ts: site may not import scripts',
    'scripts/run.ts → ../src/corpus/from-astro.ts: only the site reads Astro',
    'scripts/run.ts → ../src/corpus/build: there is no such file; imports name the whole file, ending included',
  ]);
});

test('imports are found in code, not in text', () => {
  expect(
    importsOf('a.ts', "// import '../b.ts'\nconst text = `import x from '../c.ts'`;\nimport type { D } from './d.ts';"),
  ).toEqual(['./d.ts']);
});
