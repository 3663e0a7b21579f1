import { buildCorpus, type RawFile, readSource, unreviewed, withRecords } from '../../src/corpus/index.ts';
import { aYearAfter } from '../../src/corpus/template.ts';
import { fieldLines } from '../../src/corpus/template-fields.ts';
import { type Locale, locales } from '../../src/languages/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { siteSettings, usualSettings } from '../../src/schema/index.ts';
import { edit, parsePath, type Value, valueText } from '../../src/yaml-edit/index.ts';
import type { Company } from './company.ts';
import { inLanguage, type TemplateValues } from './template.ts';
import { starterFiles } from './templates.ts';
import { translationOf } from '../lib/translation-page.ts';

/** The content that a company begins with, as the files of its content folder. */
export function contentFiles(company: Company, today: Day): RawFile[] {
  const { authority, languages, names, prefix, trade } = company;
  const values: TemplateValues = { today, review: aYearAfter(today), prefix };
  const starters = [...starterFiles('common'), ...starterFiles(trade)];
  const files = starters.flatMap(([path, text]) =>
    path.endsWith('.mdx') ? pagesOf(path, text, company, values) : [dataFile(path, text, company, values)],
  );
  const placeholders = files.find(({ path }) => path === 'vocabulary/placeholders.yml');
  if (placeholders)
    placeholders.text = edit(placeholders.text, [
      {
        op: 'set',
        path: parsePath('entries[#company].filled'),
        value: inEach(languages, (locale) => names[locale] ?? ''),
      },
    ]);
  return recorded([raw('site.yml', siteText(company, files, authority)), ...files]);
}

const raw = (path: string, text: string): RawFile => ({ path, text, encoding: 'utf-8' });

const inEach = (languages: readonly Locale[], valueIn: (locale: Locale) => Value): Value =>
  Object.fromEntries(languages.map((locale) => [locale, valueIn(locale)]));

/** A page in the language that carries the facts, and its translations. */
function pagesOf(path: string, text: string, { authority, languages }: Company, values: TemplateValues): RawFile[] {
  const within = path.replace(/^docs\//, '');
  const written = (locale: Locale) => raw(`docs/${locale}/${within}`, inLanguage(text, locale, values, false));
  const original = written(authority);
  const others = languages.filter((locale) => locale !== authority).map(written);
  return [original, ...others.map((other) => raw(other.path, translationOf(original, other)))];
}

/** A list in the languages of the company. */
function dataFile(path: string, text: string, company: Company, values: TemplateValues): RawFile {
  const file = raw(path, inLanguage(text, company.authority, values, true));
  const paths = keysOf(readSource(file, []).yaml.data, (key) =>
    locales.some((locale) => locale === key && !company.languages.includes(locale)),
  );
  return {
    ...file,
    text: edit(
      file.text,
      paths.map((one) => ({ op: 'unset', path: one })),
    ),
  };
}

/** The paths of keys that are asked for, in data of any shape. */
function keysOf(data: unknown, wanted: (key: string) => boolean): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, child]) => {
    const step = Array.isArray(data) ? Number(key) : key;
    return wanted(key) ? [[step]] : keysOf(child, wanted).map((path) => [step, ...path]);
  });
}

/** The settings, each under its sentence. */
function siteText(company: Company, files: readonly RawFile[], locale: Locale): string {
  const { languages, authority, names, baseUrl, timeZone } = company;
  const pages = files.filter(({ path }) => path.endsWith('.mdx')).map((file) => readSource(file));
  const wordsOf = (language: Locale) => {
    const own = pages.filter((page) => page.locale === language);
    const front = own.find(({ path }) => path.endsWith('/index.mdx'))?.value as { description?: string } | undefined;
    return { tagline: front?.description ?? '', searches: own.flatMap(firstAlias) };
  };
  const known = {
    brand: valueText(inEach(languages, (one) => names[one] ?? '')),
    tagline: valueText(inEach(languages, (one) => wordsOf(one).tagline)),
    colours: valueText(usualSettings.colours),
    languages: valueText(languages),
    authority,
    baseUrl: valueText(baseUrl),
    timeZone: valueText(timeZone),
    popularSearches: valueText(inEach(languages, (one) => wordsOf(one).searches)),
  };
  return `${fieldLines(siteSettings, { locale, known }, '').join('\n')}\n`;
}

/** What readers of a page most likely type. */
function firstAlias({ value }: ReturnType<typeof readSource>): string[] {
  const { standard, translation } = (value ?? {}) as { [Block in 'standard' | 'translation']?: { aliases: string[] } };
  return (standard ?? translation)?.aliases.slice(0, 1) ?? [];
}

/** Files with what rests on clauses recorded as written for the clauses among them. */
function recorded(files: readonly RawFile[]): RawFile[] {
  const corpus = buildCorpus(files);
  const resting = Map.groupBy(unreviewed(corpus), ({ file }) => file.path);
  return files.map((file) => {
    const source = corpus.files.find(({ path }) => path === file.path);
    const own = resting.get(file.path);
    return source && own ? { ...file, text: withRecords(source, own, []) } : file;
  });
}
