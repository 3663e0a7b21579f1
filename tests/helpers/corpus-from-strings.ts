import { buildCorpus } from '../../src/corpus/index.ts';
import type { Corpus, RawFile } from '../../src/corpus/index.ts';
import { decode } from '../../src/corpus/decode.ts';
import { vocabularies } from '../../src/schema/index.ts';

/** Small closed lists, enough for tests; a test that states one of these files replaces it. */
const lists: Record<string, readonly string[]> = {
  people: ['all', 'men', 'women'],
  grades: ['a', 'b', 'c'],
  roles: ['all', 'greeter', 'waiter', 'service-quality', 'service-director'],
  channels: ['in-person', 'counter', 'phone'],
  situations: ['greeting', 'opening', 'apology', 'first-reply'],
  occasions: ['any', 'on-duty'],
  parts: ['hair', 'shoes'],
  placeholders: ['company', 'surname'],
  holidays: ['new-year', 'mid-autumn', 'national-day'],
  colours: ['red', 'blue'],
  forms: ['valuables'],
  qualifications: ['food-hygiene'],
  decks: ['front-desk'],
  hours: ['hotline', 'desk'],
  cases: ['goodwill', 'late'],
  places: ['washroom', 'lobby'],
  equipment: ['coffee-machine'],
};

/** Fields that entries of a list need beside their names. */
const more: Readonly<Record<string, string>> = { colours: ", swatch: '#123456'" };
const entryLine = (id: string, fields = '') => `  - { id: ${id}, zh: ${id}, en: ${id}${fields} }\n`;

const systems = '{ id: 001o-2, zh: 甲, en: A }, { id: 001n-2, zh: 乙, en: B }';
const defaults: Record<string, string> = {
  'basis.yml': `documents:
  - { id: 'house', title: { zh: 自定, en: House } }
  - { id: '001', title: { zh: 来源, en: Source }, systems: [${systems}] }
`,
  ...Object.fromEntries(
    Object.keys(vocabularies).map((name) => [
      `vocabulary/${name}.yml`,
      `entries:\n${(lists[name] ?? []).map((id) => entryLine(id, more[name])).join('')}`,
    ]),
  ),
};

/** A corpus from texts or bytes by path, with small vocabularies added. */
export function corpusOf(files: Readonly<Record<string, string | Uint8Array>>): Corpus {
  const raw = Object.entries({ ...defaults, ...files }).map(([path, content]): RawFile => ({
    path,
    ...(typeof content === 'string' ? decode(new TextEncoder().encode(content)) : decode(content)),
  }));
  return buildCorpus(raw);
}

/** The revision of a standard that states none. */
export const currentRevision =
  "{ number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: service-quality, approvedBy: service-director }";

/** A page of a Chinese standard: the kind's own lines as YAML, indented by two; other fields have defaults. */
export function standardPage(options: {
  code: string;
  kind?: string;
  title?: string;
  fields: string;
  revision?: string;
  history?: string;
  body?: string;
}): string {
  const { code, kind = 'checklist', title = '一条标准', fields, body = '\n## 为什么\n\n让客户放心。\n' } = options;
  const revision = options.revision ?? currentRevision;
  const history = options.history ?? "[{ number: '1.0', date: 2026-02-20 }]";
  const own = fields
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `---
title: ${title}
description: 一句话说清。
standard:
  code: ${code}
  kind: ${kind}
  obligation: must
${own}
  revision: ${revision}
  history: ${history}
  aliases: [甲乙, 乙丙, 丙丁, 丁戊]
  basis: [house]
---
${body}`;
}

/** A checklist standard with clauses of given ids and texts. */
export function listPage(code: string, clauses: Readonly<Record<string, string>>, more = ''): string {
  const lines = Object.entries(clauses).map(([id, text]) => `  - { id: ${id}, text: ${JSON.stringify(text)} }`);
  return standardPage({ code, fields: ['clauses:', ...lines, ...(more ? [more] : [])].join('\n') });
}
