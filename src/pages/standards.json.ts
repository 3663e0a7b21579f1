import { exportStandards } from '../export/standards.ts';
import { siteContext } from '../site/pages/context.ts';

/** Every standard as data, for other systems. */
export async function GET(): Promise<Response> {
  const { corpus, today } = await siteContext();
  return Response.json(exportStandards(corpus, today));
}
