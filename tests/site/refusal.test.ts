import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../helpers/project.ts';
import { buildInto } from '../helpers/site-build.ts';

// Beside the project, where a build finds its packages.
const base = resolve(projectDir, '.cache');
let dir: string;
beforeAll(() => {
  mkdirSync(base, { recursive: true });
  dir = mkdtempSync(join(base, 'refusal-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const page = (more: string, body: string) => `---
title: 一条标准
description: 一句话说清。
${more}standard:
  code: TT-01
  kind: checklist
  obligation: must
  clauses:
    - { id: one, text: 第一项 }
  revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: service-quality, \
approvedBy: service-director }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: [house]
---

## 为什么

${body}
`;

/** Builds a content folder with one page, and the closed lists of the project. */
async function build(name: string, text: string) {
  const contentDir = join(dir, name);
  mkdirSync(join(contentDir, 'docs/zh/tests'), { recursive: true });
  cpSync(resolve(projectDir, 'src/content/vocabulary'), join(contentDir, 'vocabulary'), { recursive: true });
  writeFileSync(join(contentDir, 'docs/zh/tests/one.mdx'), text);
  const outDir = join(dir, `${name}-site`);
  const result = await buildInto({ contentDir, outDir, cacheDir: join(dir, `${name}-cache`) });
  return { ...result, outDir };
}

describe('a build refuses what could run, and names the file', () => {
  test.each([
    ['head', page("head: [{ tag: script, content: 'alert(1)' }]\n", '好。'), /one\.mdx: .*head/],
    ['expression', page('', '一加一等于 {1 + 1}。'), /one\.mdx:\d+:\d+ expression/],
    ['script', page('', '<script>alert(1)</script>'), /one\.mdx:\d+:\d+ (html|expression|component)/],
    ['link', page('', '[看这里](javascript:alert(1))'), /one\.mdx:\d+:\d+ address/],
  ])('%s', { timeout: 120_000 }, async (name, text, named) => {
    const { code, output } = await build(name, text);
    expect(output).toMatch(named);
    expect(code).not.toBe(0);
  });
});

test(
  'a page without a translation is shown with a notice and kept out of the index',
  { timeout: 120_000 },
  async () => {
    const { code, outDir, output } = await build('untranslated', page('', '好。<Aside type="tip">提示文字</Aside>'));
    expect(output).not.toMatch(/rror:/);
    expect(code).toBe(0);
    const html = (locale: string) => readFileSync(join(outDir, locale, 'tests/one/index.html'), 'utf8');
    expect(html('en')).toContain('not in English yet');
    expect(html('en')).not.toContain('data-pagefind-body');
    expect(html('zh')).toContain('data-pagefind-body');
    expect(html('zh')).toContain('提示文字');
    expect(html('zh')).toContain('noindex');
    expect(existsSync(join(outDir, 'sitemap-index.xml'))).toBe(false);
  },
);
