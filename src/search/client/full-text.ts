import type { Query } from '../query.ts';
import { type Anchor, passageOf } from './passage.ts';
import { onSite } from '../../lib/site-base.ts';

/** A page the full text found, beyond the standards of the instant index. */
export interface TextHit {
  url: string;
  title: string;
  code: string;
  /** From when the text that was looked through holds; undefined where it is not a standard's. */
  effective: string | undefined;
  /** A passage of the page around the match, and the place of the page that it stands in. */
  passage: string;
  anchor: string | undefined;
}

interface PagefindApi {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  url: string;
  content: string;
  /** The same with a mark wherever words of Chinese meet; `<` and `>` are entities. */
  raw_content: string;
  anchors: readonly Anchor[];
  meta: Partial<Record<'title' | 'code' | 'effective' | 'rule', string>>;
}

/** The codes of the standards that a list shows: of those that are sure, and of all. */
export type ShownCodes = Record<'sure' | 'all', ReadonlySet<string | null>>;

/** Pages looked at for one query. */
const most = 8;
let api: Promise<PagefindApi> | undefined;

/** Loads Pagefind with the first search that needs it; a failed load is tried again with the next. */
function load(): Promise<PagefindApi> {
  api ??= (async () => {
    const path = onSite('/pagefind/pagefind.js');
    const pagefind = (await import(/* @vite-ignore */ path)) as PagefindApi;
    // Below a thousand pages a worker only costs its own 12 KB. Addresses are paths of the site, as all of ours.
    await pagefind.options({ noWorker: true, baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  })();
  api.catch(() => (api = undefined));
  return api;
}

/** The pages of the full text without the standards whose codes are shown by the time they are found. */
export async function newInText(query: Query, fold: Folding, shown: () => ShownCodes): Promise<TextHit[]> {
  const found = await searchFullText(query, fold);
  const { sure, all } = shown();
  // A passage that holds the whole of a longer query says more than a guess at the same standard.
  const { folded, pieces, words } = query;
  const isLong = (pieces.length > 0 && folded.length > 4) || words.length > 2;
  const isWhole = (passage: string) => isLong && fold(passage).includes(folded);
  return found.filter(({ code, passage }) => code === '' || !all.has(code) || (!sure.has(code) && isWhole(passage)));
}

type Folding = (text: string) => string;

/**
 * Pages whose text really holds what was asked for: Pagefind drops words it does not know, so each hit is verified.
 * Rejects without a network. This file comes after the first results, so it imports nothing of theirs and is given the
 * folding.
 */
async function searchFullText(query: Query, fold: Folding): Promise<TextHit[]> {
  const needles = needlesOf(query);
  if (needles.length === 0) return [];
  const pagefind = await load();
  const wordings = [
    query.folded,
    [...query.pieces, ...query.words, ...query.figures.map(({ digits }) => digits)].join(' '),
  ];
  const seen = new Map<string, TextHit>();
  for (const wording of new Set(wordings)) {
    const { results } = await pagefind.search(wording);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    for (const { url, content, raw_content: raw, anchors, meta } of pages) {
      const text = fold(content);
      const present = needles.filter((needle) => text.includes(needle));
      if (present.length * 3 < needles.length * 2 || seen.has(url)) continue;
      // Folding keeps the length except for rare compatibility characters; a shifted passage does no harm.
      const joined = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      const { text: passage, anchor } = passageOf(joined, Math.max(0, text.indexOf(present[0] ?? '')), anchors);
      seen.set(url, {
        url,
        title: meta.title ?? '',
        code: meta.code ?? '',
        effective: meta.effective,
        passage,
        anchor,
      });
    }
    if (seen.size > 0) break;
  }
  return [...seen.values()];
}

/** What a page must hold: neighbouring pairs of characters, words, figures. */
function needlesOf({ pieces, words, figures }: Query): string[] {
  const pairs = pieces.flatMap((piece) => {
    const characters = [...piece];
    return characters.length === 1
      ? [piece]
      : characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
  });
  return [...pairs, ...words, ...figures.map(({ digits }) => digits)];
}
