/** How a page's frontmatter block was found. */
export type FenceState = 'closed' | 'missing' | 'unclosed';

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

/** Splits a page into YAML and body at its `---` fences. */
export function splitFences(text: string): Fences {
  const start = opening.exec(text);
  if (!start) return { state: 'missing', yaml: '', yamlStart: 0, body: text, bodyStart: 0 };
  const yamlStart = start[0].length;
  const rest = text.slice(yamlStart);
  const end = closing.exec(rest);
  if (!end) return { state: 'unclosed', yaml: rest, yamlStart, body: '', bodyStart: text.length };
  const bodyStart = yamlStart + end.index + end[0].length;
  return { state: 'closed', yaml: rest.slice(0, end.index), yamlStart, body: text.slice(bodyStart), bodyStart };
}
