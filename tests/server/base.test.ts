import { expect, test } from 'vitest';
import { baseOfBuilt } from '../../scripts/lib/base-of-built.ts';
import { belowBase } from '../../scripts/lib/below-base.ts';
import { deadLinks } from '../../scripts/lib/site-links.ts';
import { served } from '../helpers/served.ts';

const site = { 'index.html': 'home', 'zh/index.html': 'zh', 'zh/tea/index.html': 'tea', '404.html': 'none' };

test.each([
  ['manuals/', 200, 'home', undefined],
  ['manuals/zh/', 200, 'zh', undefined],
  ['manuals/zh/tea?q=1', 308, '', '/manuals/zh/tea/?q=1'],
  ['', 302, '', '/manuals/'],
  ['manuals', 302, '', '/manuals/'],
  ['zh/', 404, 'none', undefined],
  ['manuals/nothing/', 404, 'none', undefined],
  ['manuals/../zh/', 404, 'none', undefined],
])('a server of a site below a path answers /%s with %i', async (path, status, body, location) => {
  const { url } = await served(site, { base: '/manuals/' });
  const answer = await fetch(`${new URL(url).origin}/${path}`, { redirect: 'manual' });
  expect([answer.status, await answer.text(), answer.headers.get('location') ?? undefined]).toEqual([
    status,
    body,
    location,
  ]);
});

test('a built site says where it stands; the root where it does not', async () => {
  const { dir } = await served({ 'manifest.webmanifest': '{ "scope": "/manuals/" }' });
  expect(baseOfBuilt(dir)).toBe('/manuals/');
  expect(baseOfBuilt((await served(site)).dir)).toBe('/');
  expect(baseOfBuilt((await served({ 'manifest.webmanifest': '{ "scope": 5 }' })).dir)).toBe('/');
});

test('the path of the site comes before every link, and nothing else of a page changes', () => {
  const page = (before: string) =>
    '<!DOCTYPE html><html lang=zh><head><link href="/manuals/_assets/a.css" rel=stylesheet></head><body>\n' +
    `<a class=x href="${before}/zh/" title="a > b">/zh/ &quot;</a><a href='${before}/'>x</a>` +
    `<a href=${before}/s/A-1/>y</a>` +
    `<template><img src="${before}/media/a.svg"></template><video poster="${before}/media/a.jpg"></video>` +
    '<a href="#top">x</a><a href="//host.example/zh/">x</a><a href="https://host.example/zh/">x</a>' +
    `<p>href="/zh/"</p><script>const a = '<a href="/zh/">';</script><b data-names="/search/a.json"></b>` +
    '</body></html>\n';
  expect(belowBase(page(''), '/manuals/')).toBe(page('/manuals'));
});

test('a link that lies outside the path of the site, or leads to no file, is dead', async () => {
  const { dir } = await served({
    ...site,
    'zh/index.html':
      '<a href="/manuals/zh/tea/">a</a><a href="/zh/tea/">b</a><a href="tea/">c</a><a href="/manuals/zh/gone/">d</a>' +
      '<a href="https://host.example/">e</a><a href="#top">f</a><template><img src="/manuals/no.svg"></template>',
  });
  expect(deadLinks(dir, '/manuals/').map(({ page, link }) => `${page} ${link}`)).toEqual([
    'zh/index.html /zh/tea/',
    'zh/index.html /manuals/zh/gone/',
    'zh/index.html /manuals/no.svg',
  ]);
});
