import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Corpus, corpusFromDisk, shippedContent } from '../../src/corpus/index.ts';
import { locales } from '../../src/i18n/locale.ts';
import { oneOfEachKind } from './shipped.ts';

/** The manuals that the small ones are taken from. */
const source = shippedContent;

/** A page of the small manuals that has no English pair; its body holds a component. */
export const untranslated = { slug: 'tests/one', aside: '提示文字' };

/**
 * Writes small manuals for tests that keep, cut off and revise a whole site: a standard of every kind, a deck, and one
 * file of questions, scenarios and terms.
 */
export function writeSmallContent(dir: string): void {
  for (const path of smallPart(corpusFromDisk(source)))
    cpSync(join(source, path), join(dir, path), { recursive: true });
  const page = join(dir, `docs/zh/${untranslated.slug}.mdx`);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, standardText('', `好。<Aside type="tip">${untranslated.aside}</Aside>`));
}

function smallPart(corpus: Corpus): string[] {
  const standards = [...oneOfEachKind(corpus).values()];
  const manuals = new Set(standards.map(({ manual }) => `${manual}/index`));
  const decks = new Set(standards.flatMap(({ facts }) => facts.card?.decks ?? []));
  return [
    ...['vocabulary', 'basis.yml', 'synonyms.yml', 'elsewhere.yml'],
    ...locales.flatMap((locale) =>
      [...standards.map(({ slug }) => slug), ...manuals].map((slug) => `docs/${locale}/${slug}.mdx`),
    ),
    ...[...decks].slice(0, 1).map((deck) => `decks/${deck}.yml`),
    ...['questions', 'scenarios', 'terms'].flatMap((folder) =>
      readdirSync(join(source, folder))
        .sort()
        .slice(0, 1)
        .map((name) => `${folder}/${name}`),
    ),
  ];
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
  revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: service-quality, approvedBy: service-director }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: [house]
---

## 为什么

${body}
`;
