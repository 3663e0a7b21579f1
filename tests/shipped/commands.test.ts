import { expect, test } from 'vitest';
import { readContent, shippedContent } from '../../src/corpus/index.ts';
import { contentCopy } from '../helpers/cli.ts';
import { runHere } from '../helpers/run-here.ts';

test.each([
  ['translated', / · 0 of \d+ translated pages changed\n$/],
  ['reviewed', /^改了 0 个文件 · 0 files changed\n$/],
])('%s writes nothing to the shipped content, where everything is recorded', async (script, said) => {
  const dir = contentCopy(shippedContent);
  const before = readContent(dir);
  const ran = await runHere(script, ['--content', dir]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(said);
  expect(readContent(dir)).toEqual(before);
});
