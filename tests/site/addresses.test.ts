import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkContext } from '../../scripts/lib/check.ts';
import { internalLinksRule } from '../../src/check/rules/internal-links/rule.ts';
import { buildCorpus, hasPlace, readContent, searchAnchor, shippedContent, sitePages } from '../../src/corpus/index.ts';
import { guidePages } from '../../src/guide/pages.ts';
import { crawl } from '../helpers/crawl.ts';

/** Links on one page: a longer one is too large to be read. */
const atOnce = 1000;

const sites = [
  { name: 'the small manuals', siteDir: inject('smallSiteDir'), contentDir: inject('smallContent') },
  { name: 'the shipped manuals', siteDir: inject('siteDir'), contentDir: shippedContent },
];

describe.each(sites)('$name', ({ siteDir, contentDir }) => {
  const { corpus } = checkContext(contentDir);
  const built = crawl(siteDir);
  const known = sitePages(corpus, guidePages(corpus.languages.all));

  test('the check knows every page that is built, and no other', () => {
    expect([...known.keys()].sort()).toEqual(built.map(({ path }) => path).sort());
  });

  test('the check knows every place of every page, and no other', () => {
    const withIds = (path: string, ids: Iterable<string>) => [path, [...new Set(ids)].sort()];
    // What a short link leads on to is told by the page of its standard, and the search is opened by a script.
    const own = (path: string, ids: Iterable<string>) =>
      path.startsWith('/s/') ? ['short'] : [...ids].filter((id) => id !== searchAnchor);
    expect(Object.fromEntries([...known].map(([path, places]) => withIds(path, own(path, places().ids))))).toEqual(
      Object.fromEntries(built.map(({ path, ids }) => withIds(path, ids))),
    );
  });

  test('pages that link to every page and every place are accepted, and with two letters more refused', () => {
    const addresses = built.flatMap(({ path, ids }) => [path, ...ids.map((id) => `${path}#${id}`)]);
    const issuesWith = (change: (address: string) => string) => {
      const chunks = Array.from({ length: Math.ceil(addresses.length / atOnce) }, (_, index) =>
        addresses.slice(index * atOnce, (index + 1) * atOnce),
      );
      const pages = chunks.map((chunk, index) => ({
        path: `docs/${corpus.languages.authority}/links-${index}.mdx`,
        text: `---\ntitle: 甲\ndescription: 乙\n---\n\n${chunk.map((one) => `- [x](${change(one)})\n`).join('\n')}`,
        encoding: 'utf-8' as const,
      }));
      const context = checkContext(contentDir, buildCorpus([...readContent(contentDir), ...pages]));
      return [...internalLinksRule.find(context, new Set())].filter(({ file }) => file.slug?.startsWith('links-'));
    };
    expect(issuesWith((address) => address).filter(({ say }) => say !== 'language' && say !== 'moved')).toEqual([]);
    expect(issuesWith((address) => address.replace(/\/?$/, 'zz'))).toHaveLength(addresses.length);
  });

  test('every link of every page leads to a page or a file of the site, and to a place there', () => {
    const dead = built.flatMap(({ path, links }) =>
      links.filter((link) => link.startsWith('/') || link.startsWith('#')).filter((link) => !leads(path, link)),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  function leads(from: string, link: string): boolean {
    const { pathname, hash } = new URL(link, `https://site.invalid${from}`);
    const [path, id] = [decodeURI(pathname), decodeURIComponent(hash.slice(1))];
    const places = known.get(path)?.();
    return places ? id === '' || hasPlace(places, id) : existsSync(join(siteDir, path)) && !path.endsWith('/');
  }
});
