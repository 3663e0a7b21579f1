/** What the search sheet shows of a page. */
export interface Hit {
  url: string;
  title: string;
  code: string;
  /** The rule sentence. */
  rule: string;
  /** The matching passage as Pagefind cut it: text with `<mark>` and nothing else. */
  excerpt: string;
}

interface PagefindApi {
  init(): Promise<void>;
  debouncedSearch(query: string, options: object, delayMs: number): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Partial<Record<'title' | 'code' | 'rule', string>>;
}

let api: Promise<PagefindApi> | undefined;

/** Loads Pagefind with the first search; a failed load is tried again with the next. */
function load(): Promise<PagefindApi> {
  api ??= (async () => {
    const path = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ path)) as PagefindApi;
    await pagefind.init();
    return pagefind;
  })();
  api.catch(() => (api = undefined));
  return api;
}

/** The first hits of the full text; undefined when a newer query has overtaken this one. Rejects without a network. */
export async function searchText(query: string, limit = 12): Promise<{ total: number; hits: Hit[] } | undefined> {
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(query, {}, 120);
  if (!found) return undefined;
  const pages = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
  const hits = pages.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title ?? '', code: meta.code ?? '', rule: meta.rule ?? '' }));
  return { total: found.results.length, hits };
}
