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

/** Parses an MDX body with the syntax the site uses; never throws. */
export function parseBody(body: string): ParsedBody {
  try {
    return { tree: processor.parse(body) };
  } catch (error) {
    const { reason, place } = error as ParserMessage;
    return { error: { message: reason ?? String(error), offset: place?.offset ?? place?.start?.offset ?? 0 } };
  }
}
