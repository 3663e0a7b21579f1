import { expect, test } from 'vitest';
import { projectFiles } from '../helpers/project.ts';
import { runHere } from '../helpers/run-here.ts';

const scripts = projectFiles(['scripts'], /\.ts$/)
  .filter((path) => /^scripts\/[^/]+\.ts$/.test(path))
  .map((path) => path.slice('scripts/'.length, -'.ts'.length));

test.each(scripts)('%s explains itself, and refuses what it does not know', async (script) => {
  const help = await runHere(script, ['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: npm (run [\w:]+|start) -- \[options\]/);
  expect(help.stdout).toContain('--help');
  const misuse = await runHere(script, ['--no-such-option']);
  expect(misuse.code).toBe(2);
  expect(misuse.stderr).toMatch(/^没有选项 --no-such-option · There is no option --no-such-option\n/);
  expect(misuse.stdout).toBe('');
});
