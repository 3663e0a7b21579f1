import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { baseOfBuilt } from '../../scripts/lib/base-of-built.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { deadLinks, linksIn, pagesIn } from '../../scripts/lib/site-links.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { tempDir } from '../helpers/cli.ts';
import { type Company, makeCompany, runIn } from '../helpers/company.ts';
import { keepAll } from '../helpers/offline-copy.ts';
import { projectDir } from '../helpers/project.ts';
import { openSearch } from '../helpers/search-sheet.ts';

let browser: Browser;
let company: Company;
let installed: string[];
let siteDir: string;

beforeAll(async () => {
  browser = await startBrowser();
  company = makeCompany();
  installed = company.installed();
  const built = await company.run(['build', '--quiet']);
  expect(built, built.stderr).toMatchObject({ code: 0 });
  siteDir = join(company.dir, 'dist');
});
afterAll(async () => {
  await browser.close();
  rmSync(company.dir, { recursive: true, force: true });
});

describe('commands of the package, in a folder that holds only content', () => {
  test('check finds it clean, and nothing of what tools left there counts as content', async () => {
    const { code, stdout } = await company.run(['check', '--strict']);
    expect(stdout).toBe('8 个文件，1 条标准：0 个错误，0 个警告，0 个提示\n');
    expect(code).toBe(0);
  });

  test('cards are set with the fonts of the package, and lie in the company’s folder', async () => {
    const { code, stderr } = await company.run(['cards', '--all']);
    expect(code, stderr).toBe(0);
    expect(readdirSync(join(company.dir, 'out/cards')).filter((name) => name.endsWith('.pdf')).length).toBe(2);
  });

  test('new begins a standard where the content is', async () => {
    const { code, stdout } = await company.run(['new', 'checklist', 'tea/kettle', '--code', 'TE-02']);
    onTestFinished(() => rmSync(join(company.dir, 'docs/zh/tea/kettle.mdx')));
    expect(code).toBe(0);
    expect(stdout).toContain('docs/zh/tea/kettle.mdx');
    expect(existsSync(join(company.dir, 'docs/zh/tea/kettle.mdx'))).toBe(true);
  });

  test('a command that is none is answered with the nearest, and the list', async () => {
    const { code, stderr } = await company.run(['chek']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^没有命令 chek，您是不是要写 check？\n/);
    expect(stderr).toContain('用法：standards <命令> [选项]');
  });

  test('nothing was written among the packages', () => {
    expect(company.installed()).toEqual(installed);
  });
});

describe('a Node that is too old', () => {
  const versions = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
  const old = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`];

  test('starts again with the one that came along', async () => {
    const { code, stdout, stderr } = await company.run(['--help'], old);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('standards <命令>');
  });

  test('is told what is missing where none came along', async () => {
    // Away from the packages of the project.
    const dir = tempDir();
    cpSync(join(projectDir, 'bin/standards.mjs'), join(dir, 'standards.mjs'));
    const { code, stderr } = await runIn(dir, [...old, join(dir, 'standards.mjs'), 'check']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/npm rebuild node --ignore-scripts=false/);
  });
});

describe('a site below a path of its host', () => {
  test('says so itself, and every link and file it names lies below that path', () => {
    expect(baseOfBuilt(siteDir)).toBe('/manuals/');
    expect(pagesIn(siteDir).length).toBeGreaterThan(20);
    expect(deadLinks(siteDir, '/manuals/')).toEqual([]);
    expect(linksIn(readFileSync(join(siteDir, 'zh/tea/serving/index.html'), 'utf8'))).toContain('/manuals/zh/tea/');
  });

  test('is searched and kept on a phone there, with no request to anything above', async () => {
    const server = await serveFolder(siteDir, { port: 0, base: '/manuals/' });
    const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
    onTestFinished(async () => {
      await context.close();
      await server.close();
    });
    const { origin } = new URL(server.url);
    const outside: string[] = [];
    context.on('request', (request) => {
      const { pathname, origin: asked } = new URL(request.url());
      if (asked !== origin || !pathname.startsWith('/manuals/')) outside.push(request.url());
    });
    const url = server.url.replace(/\/$/, '');
    expect((await keepAll(page, url)).state).toBe('complete');
    const sheet = await openSearch(page);
    await sheet.ask('上茶');
    expect(await sheet.codes()).toEqual(['TE-01']);
    await sheet.rows.first().click();
    await page.waitForURL(`${url}/zh/tea/serving/**`);
    await page.goto(`${url}/zh-hant/`);
    const whole = await openSearch(page);
    await whole.ask('渡船上风大');
    await page.locator('dialog [data-whole-text]').click();
    await whole.rows.first().click();
    await page.waitForURL(`${url}/zh-hant/tea/serving/**`);
    await page.goto(`${url}/`);
    await page.waitForURL(`${url}/zh*/`);
    await page.goto(`${url}/s/TE-01/?r=1.0`);
    expect(await page.locator('[data-answer]:not([hidden])').count()).toBeGreaterThan(0);
    await server.close();
    await page.goto(`${url}/zh/tea/serving/`);
    expect(await page.locator('html').getAttribute('data-offline-copy')).not.toBeNull();
    expect(outside).toEqual([]);
  });
});
