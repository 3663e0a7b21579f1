import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A body as a tree, or the reason why it is none. Places count from the start of the body. */
export type ParsedBody =
  { tree: Root; error?: undefined } | { tree?: undefined; error: { message: string; offset: number } };

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze();

interface ParserMessage {
  reason?: string;
  place?: { offset?: number; start?: { offset?: number } };
}

/** Tags within tags beyond this take the parser minutes, and no page for people has a tenth as many. */
const mostTags = 100;

/** Where a body begins to open more tags within one another than any page; undefined where it does not. */
function tooDeepAt(body: string): number | undefined {
  let [depth, start] = [0, 0];
  for (const { 0: tag, 1: slash, index } of body.matchAll(/<(\/?)[A-Za-z][^<>]*>/g)) {
    if (slash) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>')) {
      if (depth === 0) start = index;
      depth += 1;
      if (depth > mostTags) return start;
    }
  }
  return undefined;
}

/** Parses an MDX body with the syntax the site uses; never throws. */
export function parseBody(body: string): ParsedBody {
  const deep = tooDeepAt(body);
  if (deep !== undefined) return { error: { message: 'Tags are nested too deeply', offset: deep } };
  try {
    return { tree: processor.parse(body) };
  } catch (error) {
    const { reason, place } = error as ParserMessage;
    return { error: { message: reason ?? String(error), offset: place?.offset ?? place?.start?.offset ?? 0 } };
  }
}
