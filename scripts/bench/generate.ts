import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { hashesOfPage, readSource, shippedContent } from '../../src/corpus/index.ts';
import { usualSettings } from '../../src/schema/index.ts';
import { kindFacts } from './made-clauses.ts';
import { type MadeStandard, madeStandards, manualId, prefixOf, standardsPerManual } from './made-standards.ts';
import type { Voice } from './voice.ts';
import type { Pair } from './words.ts';

/** Writes a content folder of made-up manuals and returns its standards. The vocabularies are the shipped ones. */
export function writeContent(dir: string, count: number, voice?: Voice): MadeStandard[] {
  const standards = madeStandards(count, voice);
  cpSync(join(shippedContent, 'vocabulary'), join(dir, 'vocabulary'), { recursive: true });
  write(dir, 'site.yml', stringify(usualSettings));
  write(dir, 'basis.yml', stringify({ documents: [{ id: 'house', title: { zh: '本公司规定', en: 'House rules' } }] }));
  for (const standard of standards)
    writePair(dir, `${standard.slug}.mdx`, pageOf(standard), (hashes) => translationOf(standard, hashes));
  for (let number = 0; number * standardsPerManual < count; number += 1) {
    const codes = standards
      .slice(number * standardsPerManual, (number + 1) * standardsPerManual)
      .map(({ code }) => code);
    writePair(dir, `${manualId(number)}/index.mdx`, frontPage(number, codes), (hashes) =>
      frontPageTranslation(number, hashes),
    );
  }
  return standards;
}

type Hashes = ReturnType<typeof hashesOfPage>;

function writePair(dir: string, path: string, zh: string, en: (hashes: Hashes) => string): void {
  const source = readSource({ path: `docs/zh/${path}`, text: zh, encoding: 'utf-8' });
  write(dir, `docs/zh/${path}`, zh);
  write(dir, `docs/en/${path}`, en(hashesOfPage(source)));
}

function write(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function page(frontmatter: unknown, body: string): string {
  return `---\n${stringify(frontmatter, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body}`;
}

function pageOf({ kind, code, title, rule, clauses, body, aliases, asked }: MadeStandard): string {
  const standard = {
    code,
    kind,
    obligation: 'must',
    ...kindFacts(kind, clauses.length),
    clauses: clauses.map(({ facts }) => facts),
    revision: {
      number: '1.0',
      effective: '2026-03-01',
      review: '2036-03-01',
      owner: 'service-quality',
      approvedBy: 'service-director',
    },
    history: [{ number: '1.0', date: '2026-02-20' }],
    aliases: textsIn(aliases, 'zh'),
    asked: textsIn(asked, 'zh'),
    basis: ['house'],
  };
  return page({ title: title.zh, description: rule.zh, standard }, body.zh);
}

function translationOf({ code, title, rule, clauses, body, aliases, asked }: MadeStandard, hashes: Hashes): string {
  const words = clauses.map(
    (clause) => [clause.facts.id, { ...clause.words, source: hashes.entries[clause.facts.id] }] as const,
  );
  const translation = {
    of: code,
    source: hashes.header,
    body: hashes.body,
    aliases: textsIn(aliases, 'en'),
    asked: textsIn(asked, 'en'),
    clauses: Object.fromEntries(words),
  };
  return page({ title: title.en, description: rule.en, translation }, body.en);
}

/** Texts in a language, each once. */
const textsIn = (pairs: readonly Pair[], locale: keyof Pair) => [...new Set(pairs.map((pair) => pair[locale]))];

function frontPage(number: number, codes: readonly string[]): string {
  const signed = { by: 'service-director', on: '2026-02-20' };
  const manual = {
    id: manualId(number),
    number: `SS-${prefixOf(number)}`,
    order: number + 1,
    version: '1.0',
    secrecy: 'internal',
    audience: ['all'],
    owner: 'service-quality',
    written: signed,
    checked: signed,
    approved: signed,
    revisions: [{ id: 'v1-0', version: '1.0', date: '2026-03-01', text: '首次发布' }],
    sections: [{ id: 'all', text: '全部标准', standards: codes }],
  };
  return page({ title: `手册 ${number + 1}`, description: `第 ${number + 1} 本手册，写给每一位同事。`, manual }, '');
}

function frontPageTranslation(number: number, hashes: Hashes): string {
  const clauses = {
    all: { text: 'All standards', source: hashes.entries['all'] },
    'v1-0': { text: 'First issue', source: hashes.entries['v1-0'] },
  };
  return page(
    {
      title: `Manual ${number + 1}`,
      description: `Manual ${number + 1}, for everyone.`,
      translation: { of: manualId(number), source: hashes.header, clauses },
    },
    '',
  );
}
