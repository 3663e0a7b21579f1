import { corpusFromAstro } from '../corpus/from-astro.ts';
import { exportStandards } from '../export/standards.ts';

/** Every standard as data, for other systems. */
export async function GET(): Promise<Response> {
  return Response.json(exportStandards(await corpusFromAstro()));
}
