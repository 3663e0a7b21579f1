import type { Corpus } from '../corpus/index.ts';
import { type OtherAudience, pagesForOthers, recordPath } from '../corpus/addresses.ts';
import { languageOf } from '../languages/index.ts';
import type { DerivedLanguage } from '../languages/derived.ts';
import { guideSlug } from '../lib/site-paths.ts';
import type { Part } from './parts.ts';

/** Tells of each file of a built site what it belongs to, by its path. */
export function partsByPath(corpus: Corpus, derived: readonly DerivedLanguage[]): (path: string) => Part {
  const names = [...corpus.languages.all, ...derived.map(({ locale }) => locale)];
  // The full text goes by tags in lower case, all else by the beginning of addresses.
  const tags = new Map<string, string>([
    ...corpus.languages.all.map((locale) => [languageOf(locale).tag.toLowerCase(), locale] as const),
    ...derived.map(({ tag, locale }) => [tag.toLowerCase(), locale] as const),
  ]);
  const manuals = new Set(corpus.manuals.map(({ id }) => id));
  const manualOf = (slug: string) => slug.split('/')[0] ?? '';
  const sheets = new Map(corpus.standards.map(({ code, slug }) => [recordPath(code), manualOf(slug)]));
  const others = pagesForOthers(corpus);
  const codes = new Map(corpus.standards.map(({ code, slug }) => [code, manualOf(slug)]));

  const ofPage = (below: string): Part => {
    const [folder = '', name] = below.split('/');
    if (folder === 'cards' && name !== 'index.html' && name !== undefined) return { deck: name };
    const page = below.replace(/\/index\.html$/, '');
    const manual = manuals.has(folder) ? folder : sheets.get(page);
    const audience: OtherAudience | undefined = folder === guideSlug ? 'editors' : others.get(page);
    return { ...(manual === undefined ? {} : { manual }), ...(audience === undefined ? {} : { audience }) };
  };

  return (path) => {
    const [, first = '', ...rest] = path.split('/');
    const language = names.find((name) => name === first);
    if (language) return { language, ...ofPage(rest.join('/')) };
    if (first === 's') return withManual(codes.get(rest[0] ?? ''));
    if (first === 'cards') return { deck: rest[0]?.split('_')[0] ?? '', print: true };
    const searched = /^\/search\/[a-z]+-(.+?)\./.exec(path)?.[1];
    const full = /^\/pagefind\/(?:(?:index|fragment|filter)\/|pagefind\.)([^_/]+)_/.exec(path)?.[1];
    const of = names.find((name) => name === searched) ?? tags.get(full ?? '');
    return of === undefined ? {} : { language: of };
  };
}

const withManual = (manual: string | undefined): Part => (manual === undefined ? {} : { manual });
