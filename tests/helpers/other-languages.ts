import { parse, stringify } from 'yaml';
import {
  buildCorpus,
  hashesOfPage,
  type RawFile,
  readContent,
  readSource,
  unreviewed,
  withRecords,
} from '../../src/corpus/index.ts';
import {
  type AddressableList,
  addressableLists,
  dataTypeAt,
  entryWords,
  formatOf,
  type Kind,
  manualLists,
  withEntryWords,
} from '../../src/schema/index.ts';
import { locales, type Locale } from '../../src/languages/index.ts';
import { exampleDir } from './example-manuals.ts';

type Data = Record<string, unknown>;
interface Page {
  title: string;
  description: string;
  standard?: Data;
  manual?: Data;
  translation?: Translation;
}
interface Translation extends Data {
  clauses: Record<string, Data>;
  history?: Record<string, Record<string, string>>;
  aliases?: string[];
  asked?: string[];
}

/** The example manuals as a company has them whose English carries the facts, translated into Chinese. */
export function englishFirst(): RawFile[] {
  return recorded([
    ...readContent(exampleDir).filter(
      ({ path }) => !/^(?:docs\/|ledger\/|publication\.json$)/.test(path) && path !== 'site.yml',
    ),
    settings({ languages: ['en', 'zh'], authority: 'en' }),
    ...pagePairs().flatMap(({ path, zh, en }) => {
      const original = mdx(`docs/en/${path}`, withWords(zh.data, en.data), en.body);
      return [original, mdx(`docs/zh/${path}`, translationOf(zh.data, original), zh.body)];
    }),
  ]);
}

/** Files with what rests on clauses recorded as written for the clauses as they stand among them. */
function recorded(files: readonly RawFile[]): RawFile[] {
  const corpus = buildCorpus(files);
  const resting = Map.groupBy(unreviewed(corpus), ({ file }) => file.path);
  return files.map((raw) => {
    const file = corpus.files.find(({ path }) => path === raw.path);
    const own = resting.get(raw.path);
    return file && own ? { ...raw, text: withRecords(file, own, []) } : raw;
  });
}

/** The example manuals as a company has them that speaks one language only. */
export function inOneLanguage(locale: Locale): RawFile[] {
  const besides = readContent(exampleDir).filter(
    ({ path }) => !/^(?:docs\/|ledger\/|publication\.json$)/.test(path) && path !== 'site.yml',
  );
  const [data, others] = [besides.filter(isYaml), besides.filter((file) => !isYaml(file))];
  const alone = settings({ languages: [locale], authority: locale });
  return recorded([
    ...[alone, ...data].map((file) => ({ ...file, text: stringify(only(locale, parse(file.text))) })),
    ...others,
    ...pagePairs().map(({ path, zh, en }) =>
      locale === 'zh'
        ? mdx(`docs/zh/${path}`, zh.data, zh.body)
        : mdx(`docs/en/${path}`, withWords(zh.data, en.data), en.body),
    ),
  ]);
}

/** Drawings and the record of printed cards are in formats of their own; a language too many does not disturb them. */
const isYaml = ({ path }: RawFile) => formatOf(dataTypeAt(path) ?? 'other') === 'yaml';

function settings(changes: Data): RawFile {
  const file = readContent(exampleDir).find(({ path }) => path === 'site.yml');
  return { path: 'site.yml', text: stringify({ ...(parse(file?.text ?? '') as Data), ...changes }), encoding: 'utf-8' };
}

/** Pages with facts, each with its translation; plain pages are left out. */
function pagePairs() {
  const files = readContent(exampleDir).map((file) => readSource(file));
  return files.flatMap((file) => {
    const path = file.path.slice('docs/zh/'.length);
    const other = files.find((candidate) => candidate.path === `docs/en/${path}`);
    if (file.locale !== 'zh' || !other || (file.type !== 'standard' && file.type !== 'manual')) return [];
    const page = ({ yaml, fences }: typeof file) => ({ data: yaml.data as Page, body: fences.body });
    return [{ path, zh: page(file), en: page(other as typeof file) }];
  });
}

/** The facts of one page with the words of its translation. */
function withWords({ standard, manual }: Page, { title, description, translation }: Page): Page {
  const { clauses = {}, history = {}, aliases, asked }: Partial<Translation> = translation ?? {};
  const facts = structuredClone(standard ?? manual ?? {});
  for (const list of standard ? addressableLists : manualLists)
    for (const entry of (facts[list] ?? []) as Data[]) {
      const { source: _, ...words } = clauses[String(entry['id'])] ?? {};
      Object.assign(entry, standard ? withEntryWords(kindOf(standard), list as AddressableList, entry, words) : words);
    }
  for (const { number, marks = [] } of (facts['history'] ?? []) as { number: string; marks?: Data[] }[])
    for (const mark of marks) {
      const note = history[number]?.[String(mark['clause'])];
      if (note) mark['note'] = note;
    }
  return standard
    ? { title, description, standard: { ...facts, ...(aliases ? { aliases } : {}), ...(asked ? { asked } : {}) } }
    : { title, description, manual: facts };
}

const kindOf = (facts: Data) => facts['kind'] as Kind;

/** The words of a page as the translation of another. */
function translationOf({ title, description, standard, manual }: Page, original: RawFile): Page {
  const { header, body, entries } = hashesOfPage(readSource(original));
  const entriesOfPage: [Data, Data][] = standard
    ? addressableLists.flatMap((list) =>
        ((standard[list] ?? []) as Data[]).map((entry): [Data, Data] => [
          entry,
          entryWords(kindOf(standard), list, entry),
        ]),
      )
    : manualLists.flatMap((list) =>
        ((manual?.[list] ?? []) as Data[]).map((entry): [Data, Data] => [entry, { text: entry['text'] }]),
      );
  const clauses = entriesOfPage.map(
    ([{ id }, words]) => [String(id), { ...words, source: entries[String(id)] }] as const,
  );
  const marks = (
    (standard?.['history'] ?? []) as { number: string; marks?: { clause: string; note?: string }[] }[]
  ).flatMap(({ number, marks: made = [] }) =>
    made.flatMap(({ clause, note }) => (note ? [{ number, clause, note }] : [])),
  );
  const history = Object.fromEntries(
    [...Map.groupBy(marks, ({ number }) => number)].map(([number, made]) => [
      number,
      Object.fromEntries(made.map(({ clause, note }) => [clause, note])),
    ]),
  );
  return {
    title,
    description,
    translation: {
      of: String(standard?.['code'] ?? manual?.['id']),
      source: header,
      ...(body ? { body } : {}),
      aliases: (standard?.['aliases'] ?? []) as string[],
      asked: (standard?.['asked'] ?? []) as string[],
      clauses: Object.fromEntries(clauses),
      ...(marks.length > 0 ? { history } : {}),
    },
  };
}

function mdx(path: string, data: Page, body: string): RawFile {
  return { path, text: `---\n${stringify(data)}---\n${body}`, encoding: 'utf-8' };
}

/** Data without the texts of the other languages. */
function only(locale: Locale, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => only(locale, item));
  if (value === null || typeof value !== 'object') return value;
  const others = locales.filter((other) => other !== locale);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      others.some((other) => other === key) ? [] : [[key, only(locale, item)] as const],
    ),
  );
}
