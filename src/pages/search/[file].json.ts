import type { APIRoute } from 'astro';
import { searchFiles } from '../../site/pages/search-files.ts';

/** One route for each file of the search index; their names change with their content. */
export async function getStaticPaths() {
  const files = Object.values(await searchFiles()).flatMap((language) => Object.values(language));
  return files.map(({ url, text }) => ({ params: { file: url.replace(/^\/search\/|\.json$/g, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
