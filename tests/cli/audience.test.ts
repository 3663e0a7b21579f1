import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentForClass, corpusFromDisk, entries, pagesOf } from '../../src/corpus/index.ts';
import { contentCopy, runScript, tempDir } from '../helpers/cli.ts';
import { projectDir } from '../helpers/project.ts';
import { buildEnvironment, ended } from '../helpers/site-build.ts';

/** The example manuals with a clause of a public standard that is kept closer. */
function content(): string {
  const dir = contentCopy();
  const change = (path: string, from: RegExp | string, to: string) => {
    const text = readFileSync(join(dir, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(dir, path), text.replace(from, to));
  };
  for (const locale of ['zh', 'en']) change(`docs/${locale}/welcome.mdx`, /\]\(\/\w+\/front-office\/\)/, ']');
  const lighting = 'docs/zh/gift-shop/lighting.mdx';
  change(lighting, 'id: case, text: 玻璃柜,', 'id: case, secrecy: internal, text: 玻璃柜,');
  change(lighting, 'decks: [shop-counter]', 'decks: [shop-counter], clauses: [shelf, window]');
  return dir;
}

/** All files below a folder. */
function textsBelow(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return paths
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** What a file says, however it is packed. */
function decoded(bytes: Buffer): string {
  const parts = [bytes];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) parts.push(gunzipSync(bytes));
  // The streams of a PDF.
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    try {
      parts.push(inflateSync(bytes.subarray(start), { finishFlush: 2 }));
    } catch {
      // No packed stream begins here.
    }
  }
  const text = Buffer.concat(parts).toString('utf8');
  // As JSON and HTML write what is not ASCII.
  const plain = text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return `${text}\n${plain}\n${plain.replaceAll(/<[^>]*>|\u200b/g, '')}`;
}

test('a site for the public holds no byte of what is kept closer, and stands beside the whole one', async () => {
  const dir = content();
  const out = join(tempDir(), 'public');
  const args = ['--content', dir, '--audience', 'public', '--out', out, '--quiet'];
  const ran = await ended(
    spawn(process.execPath, ['scripts/build.ts', ...args], { cwd: projectDir, env: buildEnvironment() }),
  );
  expect(ran.code, ran.output).toBe(0);
  const corpus = corpusFromDisk(dir);
  const kept = contentForClass(corpus, 'public')
    .files.map(({ text }) => text)
    .join('\n');
  const closer = corpus.standards.filter(({ manual, code }) => manual !== 'gift-shop' || code === 'GS-02');
  const secrets = closer.flatMap((standard) => [
    ...(standard.code === 'GS-02'
      ? []
      : [standard.code, standard.slug, ...pagesOf(standard).map(({ title }) => title)]),
    ...entries(standard.facts).flatMap((entry) => (typeof entry['text'] === 'string' ? [entry['text']] : [])),
    ...Object.values(standard.translations).flatMap(({ translation }) =>
      Object.values(translation.clauses).flatMap(({ text }) => (typeof text === 'string' ? [text] : [])),
    ),
  ]);
  // The guide of every site shows examples of the product, in words that these manuals use too.
  const guide = ['src/kinds', 'src/check/rules', 'src/guide']
    .map((folder) => textsBelow(join(projectDir, folder)))
    .join('\n');
  const told = secrets.filter((secret) => secret.length > 3 && !kept.includes(secret) && !guide.includes(secret));
  expect(told.length).toBeGreaterThan(100);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(out, path)).isFile(),
  );
  const found = files.flatMap((path) => {
    const text = `${path}\n${decoded(readFileSync(join(out, path)))}`;
    return told.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`);
  });
  expect(found).toEqual([]);
  expect(files.some((path) => path.includes('gift-shop'))).toBe(true);
  expect(files.filter((path) => path.includes('editors'))).toEqual([]);
}, 300_000);

test('a class needs a folder of its own, and a public page that names what is left out stops the build', async () => {
  expect(await runScript('build', ['--audience', 'public'])).toMatchObject({ code: 2 });
  const dir = tempDir();
  cpSync(contentCopy(), dir, { recursive: true });
  const front = join(dir, 'docs/zh/gift-shop/index.mdx');
  const all = readFileSync(front, 'utf8');
  expect(all).toContain('secrecy: public');
  writeFileSync(front, all.replace('secrecy: public', 'secrecy: internal'));
  const empty = join(tempDir(), 'empty');
  const none = await runScript('build', ['--content', dir, '--audience', 'public', '--out', empty]);
  expect(none).toMatchObject({ code: 1 });
  expect(none.stderr).toContain('No standard is left for the class public: the site would be empty');
  expect(existsSync(empty)).toBe(false);
  writeFileSync(front, all);
  const ran = await runScript('build', ['--content', dir, '--audience', 'public', '--out', join(tempDir(), 'site')]);
  expect(ran).toMatchObject({ code: 2 });
  expect(ran.stderr).toContain('docs/zh/welcome.mdx:8  /front-office/');
});
