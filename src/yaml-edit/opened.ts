import { type CST, parseDocument } from 'yaml';
import { UnreadableError } from './errors.ts';
import { splitFences } from './fences.ts';
import type { Value } from './operation.ts';

/** A stretch of the YAML and what comes in its place, in offsets of the YAML. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A content file that was read for editing. */
export interface Opened {
  /** What stands before the YAML: a byte order mark and the opening fence. */
  head: string;
  yaml: string;
  /** The closing fence of a page and its body. */
  tail: string;
  /** The line ending of the file. */
  eol: string;
  /** The outermost map or list in the text; undefined when there is none. */
  root: CST.Token | undefined;
  data: Value;
}

const bom = '\ufeff';

type Parts = Pick<Opened, 'head' | 'yaml' | 'tail' | 'eol'>;

/** Reads a page or a data file. Throws an `UnreadableError` for YAML with faults. */
export function openText(text: string): Opened {
  return parsed(partsOf(text));
}

/** Whether a file would be taken apart in the same places when it is next read. */
export function isWhole(opened: Opened): boolean {
  const { head, yaml } = partsOf(textOf(opened));
  return head === opened.head && yaml === opened.yaml;
}

function partsOf(text: string): Parts {
  const mark = text.startsWith(bom) ? bom : '';
  const bare = text.slice(mark.length);
  const fences = splitFences(bare);
  // Without a closing fence the file is YAML from end to end.
  const isPage = fences.state === 'closed';
  const start = isPage ? fences.yamlStart : 0;
  const end = isPage ? start + fences.yaml.length : bare.length;
  return {
    head: mark + bare.slice(0, start),
    yaml: bare.slice(start, end),
    tail: bare.slice(end),
    eol: /\r?\n/.exec(text)?.[0] ?? '\n',
  };
}

/** The whole text of the file. */
export function textOf({ head, yaml, tail }: Opened): string {
  return head + yaml + tail;
}

/** The file after a splice, read anew. Throws an `UnreadableError` if it is no YAML any more. */
export function spliced(opened: Opened, { start, end, text }: Splice): Opened {
  const yaml = opened.yaml.slice(0, start) + text + opened.yaml.slice(end);
  return parsed({ ...opened, yaml });
}

function parsed(parts: Parts): Opened {
  const document = parseDocument(parts.yaml, {
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
  });
  const [fault] = document.errors;
  if (fault) throw new UnreadableError(fault.message);
  try {
    const data = document.toJS({ maxAliasCount: 0 }) as Value;
    return { ...parts, root: document.contents?.srcToken, data };
  } catch (error) {
    throw new UnreadableError(error instanceof Error ? error.message : String(error));
  }
}
