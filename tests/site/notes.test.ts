import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { noted } from '../helpers/small-content.ts';

test.each([
  ['zh', '注释', '回到引用处 1', '回到引用处 1-2'],
  ['zh-hant', '註釋', '回到引用處 1', '回到引用處 1-2'],
  ['en', 'Footnotes', 'Back to reference 1', 'Back to reference 1-2'],
])('footnotes are named in the language of their page, /%s/', (locale, list, first, second) => {
  const html = readFileSync(join(inject('smallSiteDir'), locale, noted.slug, 'index.html'), 'utf8');
  expect(html).toMatch(new RegExp(`id="footnote-label"[^>]*>${list}</h2>`));
  const backs = html.match(/<a [^>]*data-footnote-backref[^>]*>/g) ?? [];
  expect(backs.map((back) => /aria-label="([^"]*)"/.exec(back)?.[1])).toEqual([first, second]);
});
