import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import type { LoaderContext } from 'astro/loaders';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { usualSettings } from '../../src/schema/index.ts';
import { markdownOf } from '../../src/site/markdown/options.ts';
import { sourcesLoader } from '../../src/site/loaders/sources-loader.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { projectDir } from '../helpers/project.ts';
import { buildInto } from '../helpers/site-build.ts';
import { standardText, untranslated } from '../helpers/small-content.ts';

// Beside the project, where a build finds its packages.
const base = resolve(projectDir, '.cache');
let dir: string;
beforeAll(() => {
  mkdirSync(base, { recursive: true });
  dir = mkdtempSync(join(base, 'refusal-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const page = 'docs/zh/tests/one.mdx';

/** A source folder whose content is one page and the closed lists of the example manuals. */
function sourceWith(name: string, text: string): string {
  const content = join(dir, name, 'content');
  mkdirSync(join(content, page, '..'), { recursive: true });
  cpSync(join(exampleDir, 'vocabulary'), join(content, 'vocabulary'), { recursive: true });
  writeFileSync(join(content, page), text);
  return join(dir, name);
}

/** Runs a body through the plugins of the site, as a build does. */
async function rendered(body: string): Promise<void> {
  const { processor: ofTheSite } = markdownOf(usualSettings);
  if (!isUnifiedProcessor(ofTheSite)) throw new Error('Not the unified processor');
  const plugins = ofTheSite.options.remarkPlugins as PluggableList;
  const processor = unified().use(remarkParse).use(remarkMdx).use(plugins);
  const file = { path: page, value: body };
  await processor.run(processor.parse(file), file);
}

describe('what could run is refused, and the file named', () => {
  test.each([
    ['expression', '一加一等于 {1 + 1}。', /one\.mdx:1:7 expression/],
    ['script', '好。\n\n<script>alert(1)</script>', /one\.mdx:3:1 html/],
    ['link', '[看这里](javascript:alert(1))', /one\.mdx:1:1 address/],
  ])('%s, by the plugins of the site', async (_name, body, named) => {
    await expect(rendered('好。[这里](/zh/)<Aside>提示</Aside>')).resolves.toBeUndefined();
    await expect(rendered(body)).rejects.toThrow(named);
  });

  test('head, by the loader of the site', () => {
    const text = standardText("head: [{ tag: script, content: 'alert(1)' }]\n", '好。');
    // All that the loader looks at before it refuses.
    const context = { config: { srcDir: pathToFileURL(`${sourceWith('head', text)}/`) } } as unknown as LoaderContext;
    expect(() => sourcesLoader.load(context)).toThrow(/one\.mdx: .*head/);
  });

  test('link, by a whole build', { timeout: 120_000 }, async () => {
    const source = sourceWith('link', standardText('', '[看这里](javascript:alert(1))'));
    const { code, output } = await buildInto({
      contentDir: join(source, 'content'),
      outDir: join(source, 'site'),
      cacheDir: join(source, 'cache'),
    });
    expect(output).toMatch(/one\.mdx:\d+:\d+ address/);
    expect(code).not.toBe(0);
  });
});

test('a page without a translation is shown with a notice and kept out of the index', () => {
  const siteDir = inject('smallSiteDir');
  const html = (locale: string) => readFileSync(join(siteDir, locale, untranslated.slug, 'index.html'), 'utf8');
  expect(html('en')).toContain('not in English yet');
  expect(html('en')).not.toContain('data-pagefind-body');
  expect(html('zh')).toContain('data-pagefind-body');
  expect(html('zh')).toContain(untranslated.aside);
  expect(html('zh')).toContain('noindex');
  expect(existsSync(join(siteDir, 'sitemap-index.xml'))).toBe(false);
});
