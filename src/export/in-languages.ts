import { type Locale, locales } from '../languages/index.ts';

/**
 * Data with its texts in some languages alone. A list that was written in one language is read as having every other,
 * so that whoever shows a name finds one; to other systems that would be a translation.
 */
export function inLanguages<Data>(data: Data, languages: readonly Locale[]): Data {
  return kept(data, new Set<string>(locales.filter((locale) => !languages.includes(locale)))) as Data;
}

function kept(data: unknown, gone: ReadonlySet<string>): unknown {
  if (gone.size === 0 || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => kept(one, gone));
  const isText = locales.every((locale) => locale in data);
  const fields = Object.entries(data).filter(([name]) => !isText || !gone.has(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, kept(value, gone)]));
}
