import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleDir } from './example-manuals.ts';

/** A page of the small manuals that has no English pair; its body holds a component. */
export const untranslated = { slug: 'tests/one', aside: '提示文字' };

/** A page of the small manuals with a footnote that is named at two places. */
export const noted = {
  slug: 'welcome',
  bodies: {
    zh: '先搜[^n]，再问[^n]。\n\n[^n]: 没找到也是好消息。',
    en: 'Search[^n], then ask[^n].\n\n[^n]: Finding nothing is news.',
  },
};

/**
 * Writes the example manuals with Traditional Chinese, one page without a translation and one with a footnote, for
 * tests that keep, cut off and revise a whole site.
 */
export function writeSmallContent(dir: string): void {
  cpSync(exampleDir, dir, { recursive: true });
  const settings = join(dir, 'site.yml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('traditional: false', 'traditional: true'));
  const page = join(dir, `docs/zh/${untranslated.slug}.mdx`);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, standardText('', `好。<Aside type="tip">${untranslated.aside}</Aside>`));
  for (const [locale, body] of Object.entries(noted.bodies)) {
    const page = join(dir, `docs/${locale}/${noted.slug}.mdx`);
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n${body}\n`);
  }
}

/** A standard of one clause, with more lines of frontmatter before it. */
export const standardText = (more: string, body: string) => `---
title: 一条标准
description: 一句话说清。
${more}standard:
  code: TT-01
  kind: checklist
  obligation: must
  clauses:
    - { id: one, text: 第一项 }
  revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: quality, approvedBy: general-manager }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: [house]
---

## 为什么

${body}
`;
