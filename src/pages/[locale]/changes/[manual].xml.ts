import type { APIContext } from 'astro';
import { atomFeed } from '../../../site/lists/feed.ts';
import { siteContext } from '../../../site/pages/context.ts';
import { localeOf, localePaths } from '../../../site/pages/locale-paths.ts';

export async function getStaticPaths() {
  const { manuals } = await siteContext();
  const paths = await localePaths();
  return paths.flatMap(({ params }) => [...manuals.keys()].map((manual) => ({ params: { ...params, manual } })));
}

/** What was published of one manual, for feed readers. */
export async function GET({ params }: APIContext): Promise<Response> {
  const text = atomFeed(await siteContext(), localeOf(params['locale']), params['manual']);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
