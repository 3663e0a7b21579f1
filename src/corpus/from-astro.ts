import { getCollection } from 'astro:content';
import { buildCorpus } from './build.ts';
import type { Encoding } from './decode.ts';
import type { Corpus } from './types.ts';

let latest: { key: string; corpus: Corpus } | undefined;

/**
 * The corpus as the site knows it: the same build from the same texts as from disk, once for each state of the
 * content.
 */
export async function corpusFromAstro(): Promise<Corpus> {
  if (latest && import.meta.env.PROD) return latest.corpus;
  const entries = await getCollection('sources');
  const key = entries.map(({ id, digest }) => `${id}:${String(digest)}`).join('\n');
  if (latest?.key !== key) {
    const files = entries.map(({ id, data }) => ({ path: id, text: data.text, encoding: data.encoding as Encoding }));
    latest = { key, corpus: buildCorpus(files) };
  }
  return latest.corpus;
}
