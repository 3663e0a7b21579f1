import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { crawl } from '../helpers/crawl.ts';
import { visit } from '../helpers/reader.ts';

const siteDir = inject('begunSiteDir');
const han = /\p{Script=Han}/u;

/** Everything of a page that a reader sees, hears or may press: texts and attributes, not the code. */
function* saidIn(node: Nodes): Iterable<string> {
  if (node.type === 'text') yield node.value;
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element') {
    if (['script', 'style'].includes(node.tagName)) return;
    yield* Object.values(node.properties).map(String);
    if (node.tagName === 'template' && node.content) yield* saidIn(node.content);
  }
  for (const child of node.children) yield* saidIn(child);
}

/** The pages of a rule of the check quote what authors type, in Chinese; they are the product's, not the company's. */
const pages = crawl(siteDir)
  .map(({ path, links }) => ({ path, links, file: join(siteDir, path.replace(/\/$/, '/index.html')) }))
  .filter(({ path }) => !path.includes('/authoring/'));

test('the site has pages, and none of them is in another language', () => {
  expect(pages.length).toBeGreaterThan(15);
  expect(readdirSync(siteDir)).toContain('en');
  expect(readdirSync(siteDir)).not.toContain('zh');
});

test('no page of a site in English alone says, offers or leads to anything in Chinese', () => {
  const found = pages.flatMap(({ path, links, file }) => {
    const html = fromHtml(readFileSync(file, 'utf8'));
    const said = [...saidIn(html)].filter((text) => han.test(text) || /^zh(?:-|$)/i.test(text));
    const others = links.filter((link) => /^\/zh(?:-hant)?\//.test(link));
    return [...said, ...others].map((text) => `${path}: ${text.trim().slice(0, 80)}`);
  });
  expect(found).toEqual([]);
});

test.each(['manifest.webmanifest', 'robots.txt', 'offline.json'])('%s of it says nothing in Chinese', (name) => {
  const text = readFileSync(join(siteDir, name), 'utf8');
  expect(han.test(text)).toBe(false);
  expect(text).not.toMatch(/\/zh\//);
});

let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  server = await serveFolder(siteDir, { port: 0 });
});
afterAll(() => server.close());

test.each(['/', '/s/HT-01/'])('%s leads a phone that is set to Chinese to a page that is there', (path) => {
  const site = server.url.replace(/\/$/, '');
  return visit(path, (page) => page.waitForURL(`${site}/en/**`), { site, context: { locale: 'zh-CN' } });
});
