import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { astroCli } from '../lib/places.ts';
import { runNode } from '../lib/run.ts';
import type { MadeClause } from './made-clauses.ts';
import type { MadeStandard } from './made-standards.ts';

/** Starlight as it comes: two languages, the sidebar made from the folders, everything else left at its default. */
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Service Standards',
      defaultLocale: 'zh',
      locales: { zh: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds a plain Starlight site of the same standards: the same words, as a table, a list and text. Returns Astro's
 * exit code.
 */
export async function buildPlainSite(dir: string, outDir: string, standards: readonly MadeStandard[]): Promise<number> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  // Astro bundles the packages that are named here; the versions are the project's own, found further up.
  write(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*', '@astrojs/mdx': '*' } }),
  );
  for (const locale of ['zh', 'en'] as const) {
    write(`src/content/docs/${locale}/index.mdx`, '---\ntitle: Service Standards\n---\n');
    for (const standard of standards)
      write(`src/content/docs/${locale}/${standard.slug}.mdx`, plainPage(standard, locale));
  }
  return runNode([astroCli, 'build', '--root', dir, '--outDir', outDir], { quiet: true });
}

const labels = {
  zh: {
    line: '条款',
    code: '编码',
    effective: '生效',
    review: '复审',
    owner: '负责',
    approved: '批准',
    by: '服务质量主管',
    director: '服务总监',
  },
  en: {
    line: 'Clause',
    code: 'Code',
    effective: 'In force since',
    review: 'Review by',
    owner: 'Owner',
    approved: 'Approved by',
    by: 'Service quality lead',
    director: 'Service director',
  },
} as const;

function plainPage({ code, title, rule, clauses, body }: MadeStandard, locale: 'zh' | 'en'): string {
  const words = labels[locale];
  const rows = clauses.map((clause, index) => `| ${index + 1} | ${textOf(clause, locale)} |`);
  const facts = [
    `${words.code}: ${code}`,
    `${words.effective}: 2026-03-01`,
    `${words.review}: 2036-03-01`,
    `${words.owner}: ${words.by}`,
    `${words.approved}: ${words.director}`,
  ];
  return `---
title: ${JSON.stringify(title[locale])}
description: ${JSON.stringify(rule[locale])}
---

${rule[locale]}

| # | ${words.line} |
| - | - |
${rows.join('\n')}
${body[locale]}
${facts.map((fact) => `- ${fact}`).join('\n')}
`;
}

/** The words of a clause in one cell of a table. */
function textOf({ facts, words }: MadeClause, locale: 'zh' | 'en'): string {
  const source = locale === 'en' ? words : Object.fromEntries(Object.keys(words).map((name) => [name, facts[name]]));
  return Object.values(source).flat().join('<br/>');
}
