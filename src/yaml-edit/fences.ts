/** How a page's frontmatter block was found; `split` when a line `---` stands among its fields. */
export type FenceState = 'closed' | 'missing' | 'unclosed' | 'split';

export interface Fences {
  state: FenceState;
  /** The YAML between the fences; empty when there is none. */
  yaml: string;
  /** Offset of the YAML in the file. */
  yamlStart: number;
  /** The text after the closing fence. */
  body: string;
  /** Offset of the body in the file. */
  bodyStart: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;
const pageFields = ['title: ', 'description: ', 'standard:', 'translation:', 'manual:'];
/** How a text goes on that is no body but more fields: indented ones, or the blocks of a page. */
const moreFields = new RegExp(
  `^(?:[ \\t]*\\r?\\n)*(?:[ \\t]+(?:- |['"]?[A-Za-z_][\\w.-]*['"]?:(?:\\s|$))|${pageFields.join('|')})`,
);

/** Splits a page into YAML and body at its `---` fences. */
export function splitFences(text: string): Fences {
  const start = opening.exec(text);
  if (!start) return { state: 'missing', yaml: '', yamlStart: 0, body: text, bodyStart: 0 };
  const yamlStart = start[0].length;
  const rest = text.slice(yamlStart);
  const end = closing.exec(rest);
  if (!end) return { state: 'unclosed', yaml: rest, yamlStart, body: '', bodyStart: text.length };
  const bodyStart = yamlStart + end.index + end[0].length;
  const last = moreFields.test(text.slice(bodyStart, bodyStart + 200)) ? lastFence(text.slice(bodyStart)) : undefined;
  if (last)
    return {
      state: 'split',
      yaml: text.slice(yamlStart, bodyStart + last.start),
      yamlStart,
      body: text.slice(bodyStart + last.end),
      bodyStart: bodyStart + last.end,
    };
  return { state: 'closed', yaml: rest.slice(0, end.index), yamlStart, body: text.slice(bodyStart), bodyStart };
}

/** The fence that ends the fields after a `---` among them; none where a heading comes first. */
function lastFence(rest: string): { start: number; end: number } | undefined {
  const heading = rest.search(/^#{1,6}\s/m);
  const fences = [...rest.slice(0, heading === -1 ? undefined : heading).matchAll(new RegExp(closing.source, 'gm'))];
  const last = fences.at(-1);
  return last && { start: last.index, end: last.index + last[0].length };
}
