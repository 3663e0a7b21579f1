import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { many } from '../src/lib/many.ts';
import { projectDir, projectFiles } from './helpers/project.ts';

test.each([
  [many(0, 'page'), '0 pages'],
  [many(1, 'page'), '1 page'],
  [many(2, 'entry', 'entries'), '2 entries'],
  [many(1, 'page is', 'pages are'), '1 page is'],
])('a count goes with its noun: %s', (text, expected) => {
  expect(text).toBe(expected);
});

/** What measures has large counts by its nature, and speaks to those who write code. */
const measuring = /^scripts\/(?:bench|search)\//;
/** A noun in the plural behind a number, perhaps with a word before it; these are verbs. */
const plural = /^ (?:[a-z]+ )?(?!is\b|has\b|was\b|its\b|follows\b|needs\b)[a-z]{2,}s\b/;

test('no command and no message counts but by `many`', () => {
  const paths = projectFiles(['src', 'scripts'], /(?<!\.test|\.d)\.ts$/).filter((path) => !measuring.test(path));
  const files = paths.map((path) => join(projectDir, path));
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2024,
    types: [],
  };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const isNumber = (node: ts.Expression) => {
    const type = checker.getTypeAtLocation(node);
    const all = type.isUnion() ? type.types : [type];
    return all.some(({ flags }) => (flags & ts.TypeFlags.NumberLike) !== 0);
  };
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateSpan(node) && plural.test(node.literal.text) && isNumber(node.expression))
      found.push(`${node.getSourceFile().fileName.slice(projectDir.length + 1)}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
  // All of the code is read with its types.
}, 120_000);
