import { standardsJsonSchema } from '../export/standards.ts';

/** The shape of standards.json. */
export function GET(): Response {
  return Response.json(standardsJsonSchema());
}
