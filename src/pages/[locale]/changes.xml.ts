import type { APIContext } from 'astro';
import { atomFeed } from '../../site/lists/feed.ts';
import { siteContext } from '../../site/pages/context.ts';
import { localeOf, localePaths } from '../../site/pages/locale-paths.ts';

export const getStaticPaths = localePaths;

/** What was published, for feed readers. */
export async function GET({ params }: APIContext): Promise<Response> {
  const text = atomFeed(await siteContext(), localeOf(params['locale']));
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
