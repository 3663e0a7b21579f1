import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedContent } from '../../src/corpus/index.ts';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { documents, isContentPath, pathsIn } from '../helpers/documents.ts';
import { projectDir, projectText } from '../helpers/project.ts';
import { shipped } from '../helpers/shipped.ts';

test('the documents name only content that is there', () => {
  const named = documents.flatMap((path) => pathsIn(projectText(path))).filter(isContentPath);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !existsSync(join(projectDir, name)))).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['README.md', ['--lang', 'en']],
  ['README.zh.md', []],
])('%s shows the first mistake in the words of the check', async (path, options) => {
  expect(projectText(path)).toContain(`\`\`\`text\n${await firstMistake(options)}\n\`\`\``);
});

async function firstMistake(options: readonly string[]): Promise<string> {
  const content = contentCopy(shippedContent);
  const file = 'docs/zh/appearance/men-hair.mdx';
  const page = readFileSync(join(content, file), 'utf8');
  writeFileSync(join(content, file), page.replace('title: ', 'title：'));
  const { stdout } = await runScript('check', ['--content', content, ...options, file]);
  const [message = ''] = stdout.split('\n\n');
  return (
    message
      .replace(/^.*?(?=docs\/zh)/, 'src/content/')
      // The document shows the address that the project comes with; a company puts its own into the settings.
      .replace(shipped.site.baseUrl, 'https://standards.example.com')
      .trimEnd()
  );
}
