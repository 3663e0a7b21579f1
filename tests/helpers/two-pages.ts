import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The content of a small company with one language: one manual with one standard, and a deck that holds it. */
const files: Readonly<Record<string, string>> = {
  'site.yml': `brand: { zh: 渡口茶室 }
tagline: { zh: 一杯热茶 }
colours: { light: '#1f4f7a', dark: '#8fc1ea' }
languages: [zh]
authority: zh
traditional: true
baseUrl: https://intranet.example/manuals
timeZone: Asia/Shanghai
popularSearches: { zh: [奉茶] }
`,
  'basis.yml': `documents:
  - id: house
    title: { zh: 茶室自定规则 }
`,
  'vocabulary/roles.yml': `entries:
  - { id: all, zh: 全体, en: Everyone }
  - { id: host, zh: 茶室主人, en: Host }
`,
  'vocabulary/people.yml': `entries:
  - { id: all, zh: 所有人, en: Everyone }
`,
  'vocabulary/decks.yml': `entries:
  - { id: pocket, zh: 随身卡, en: Pocket cards }
`,
  'decks/pocket.yml': `deck: pocket
order: 1
purpose: { zh: 奉茶前看一眼。 }
secrecy: internal
sizes: [a7]
standards: declared
`,
  'docs/zh/tea/index.mdx': `---
title: 奉茶手册
description: 让客人先暖手。
manual:
  id: tea
  number: FT-TEA
  order: 1
  version: '1.0'
  secrecy: internal
  audience: [all]
  owner: host
  written: { by: host, on: 2026-03-02 }
  checked: { by: host, on: 2026-03-10 }
  approved: { by: host, on: 2026-03-16 }
  formerly: [cha]
  revisions:
    - { id: opening, version: '1.0', date: 2026-03-20, text: 首次发布 }
  sections:
    - { id: serving, text: 奉茶, standards: [TE-01] }
---
`,
  'docs/zh/tea/serving.mdx': `---
title: 奉茶
description: 客人坐下就上茶。
standard:
  code: TE-01
  kind: checklist
  aliases: [上茶, 倒茶, 敬茶, 端茶]
  obligation: must
  clauses:
    - { id: hot, text: 茶要热 }
    - { id: right-hand, text: 杯把朝客人右手 }
  revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: host, approvedBy: host }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: [house]
  formerly: [tea/pouring]
  card: { decks: [pocket] }
---

## 为什么

渡船上风大，见[手册首页](/zh/tea/)。
`,
};

/** A day on which it is in force. */
export const twoPagesDay = '2026-06-01';

/** Writes that content into a folder. Its site stands below a path of its host, in Traditional characters too. */
export function writeTwoPages(dir: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
