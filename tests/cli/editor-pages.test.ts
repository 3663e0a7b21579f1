import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeEditorPages } from '../../scripts/lib/editor-pages.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { LanguageServer } from '../helpers/language-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'editor-'));
// As in a company's folder. Among the code of the product, the server would read all of it first.
const contentDir = join(folder, 'src/content');
cpSync(exampleDir, contentDir, { recursive: true });
const known = writeEditorPages(contentDir, join(folder, '.astro/collections'));
const server = new LanguageServer();
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

interface Completion {
  items: { label: string; documentation?: unknown }[];
}

test('an editor with the Astro extension completes the fields of a page, with their sentences', async () => {
  const page = 'docs/zh/front-office/making-good.mdx';
  expect([...known]).toContain(page);
  const lines = readFileSync(join(contentDir, page), 'utf8').split('\n');
  const kind = lines.findIndex((line) => line.startsWith('  kind:'));
  const clause = lines.findIndex((line) => line.includes('- id: piano'));
  lines.splice(clause + 1, 0, '      no');
  lines.splice(kind + 1, 1, '  obligation: ', '  ro');
  await server.start(folder);
  const uri = server.open(join(contentDir, page), lines.join('\n'));
  const labelsAt = async (line: number, character: number) => {
    const asked = { textDocument: { uri }, position: { line, character }, context: { triggerKind: 1 } };
    return ((await server.ask('textDocument/completion', asked)) as Completion).items;
  };
  expect((await labelsAt(kind + 1, 14)).map(({ label }) => label)).toEqual(['must', 'should', 'may']);
  const fields = await labelsAt(kind + 2, 4);
  expect(JSON.stringify(fields.find(({ label }) => label === 'rollout')?.documentation)).toContain('分步推行');
  // Of the kind that the page has.
  expect((await labelsAt(clause + 2, 8)).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['nobody', 'both', 'decides']),
  );
}, 240_000);
