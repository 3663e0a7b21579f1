import jsYaml from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { DataPath, ParsedYaml, Span, YamlError } from './parsed-yaml.ts';
import { firstFaultIn } from './json-fault.ts';
import { keyFaults } from './key-faults.ts';
import { marksIn, mayHoldRemark, tooDeepAt } from './yaml-faults.ts';

export type { DataPath, ParsedYaml, Span, YamlError } from './parsed-yaml.ts';

/*
 * Two parsers read the same language. `yaml` gives exact positions and error codes but takes ten times as long, so it
 * reads only what needs it: a file with a finding, and any file that uses more than plain YAML (anchors, tags, block
 * scalars, numbers and keys the two read differently). A test holds both to the same data.
 */
const beyondPlain = [
  // Behind a letter or digit these are part of a text: `P > E`, `100%`, `Hello!`.
  /[&*!|>%@`?](?<![\p{L}\p{N}] ?.)/u,
  /[\t\0\u00a0\u3000\ufeff]|<<|\d_|\b0[box]|[\]}]\s*:|(?:\bnull|~)\s*:|^\.\.\./im,
  // A quotation over several lines, a key that is nothing, a list that begins on the line of its dash.
  /(?:^|[:,[{-]) *(?:"(?:[^"\\\n]|\\.)*\\?$|'[^'\n]*(?:''[^'\n]*)*$)|[[{,]\s*:|- +-\s/m,
];

/** Braces in the place of a key may look so: `{ text: Good day, {guest} }`; the quick parser reads them as a text. */
const bracesAsKey = /[,{]\s*\{/;
function hasBracesAsKey(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return '[object Object]' in data || Object.values(data).some(hasBracesAsKey);
}

/** Parses YAML of a frontmatter block or data file; never throws. Aliases are refused, so none can explode. */
export function parseYaml(text: string): ParsedYaml {
  if (!beyondPlain.some((marks) => marks.test(text)) && !tooDeepAt(text)) {
    try {
      const data: unknown = jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA });
      if (!bracesAsKey.test(text) || !hasBracesAsKey(data)) return lazily(text, data ?? null);
    } catch {
      // The careful parser names the fault.
    }
  }
  return carefully(text);
}

/** Parses JSON, which is YAML too as far as places go; never throws. */
export function parseJson(text: string): ParsedYaml {
  try {
    return lazily(text, JSON.parse(text) as unknown);
  } catch (error) {
    const { message } = error as Error;
    const start = firstFaultIn(text, message);
    return refusedWith({ code: 'NOT_JSON', message, span: { start, end: start + 1 } });
  }
}

/** Keys that stand twice in JSON that can be read: the parser takes the last, and people see the first. */
export function withRepeatedKeys(text: string, json: ParsedYaml): ParsedYaml {
  const repeated = json.errors.length > 0 || tooDeepAt(text) ? [] : keyFaults(documentOf(text));
  return repeated.length > 0 ? { ...json, data: undefined, errors: repeated } : json;
}

/** Data that another parser has read without fault: only its places are still to be found, when someone asks. */
function lazily(text: string, data: unknown): ParsedYaml {
  let found: Places | undefined;
  const places = () => (found ??= placesOf(text));
  return { data, errors: [], spanOf: (path) => places().spanOf(path), keySpanOf: (path) => places().keySpanOf(path) };
}

type Places = Pick<ParsedYaml, 'spanOf' | 'keySpanOf'>;
const noPlaces: Places = { spanOf: () => undefined, keySpanOf: () => undefined };

function placesOf(text: string): Places {
  if (tooDeepAt(text)) return noPlaces;
  try {
    return placesIn(documentOf(text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return noPlaces;
  }
}

function placesIn(document: Document): Places {
  return {
    // A key that is a number is not found by its text.
    spanOf: (path) => spanOfNode(document.getIn(path, true) ?? pairAt(document, path)?.value),
    keySpanOf: (path) => spanOfNode(pairAt(document, path)?.key),
  };
}

/** A broken file has thousands of errors, and where the parser stood at each is wanted by nobody and takes long. */
function documentOf(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent', strict: true, uniqueKeys: false });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The same with the position-keeping parser only. */
export function carefully(text: string): ParsedYaml {
  const deep = tooDeepAt(text);
  if (deep) return refusedWith({ code: 'TOO_DEEP', message: 'Nested too deeply', span: deep });
  try {
    return read(text);
  } catch (error) {
    // Lines indented without end: the parser calls itself for each.
    if (!(error instanceof RangeError)) throw error;
    return refusedWith({ code: 'TOO_DEEP', message: error.message, span: { start: 0, end: 1 } });
  }
}

function read(text: string): ParsedYaml {
  const document = documentOf(text);
  const refused = document.errors.map((error): YamlError => ({
    code: error.code,
    message: error.message,
    span: { start: error.pos[0], end: error.pos[1] },
  }));
  const errors = [...refused, ...keyFaults(document), ...marksIn(text).errors].sort(byPlace);
  return {
    data: errors.length > 0 ? undefined : toData(document, errors),
    errors,
    ...placesIn(document),
  };
}

/** Where YAML that can be read would lose words of content: texts that a remark cuts off. Never throws. */
export function withoutRemarks(text: string, yaml: ParsedYaml): ParsedYaml {
  if (!/[^\S\n]#/.test(text) || !mayHoldRemark.test(text) || yaml.errors.some(({ code }) => code === 'TOO_DEEP'))
    return yaml;
  const cut = marksIn(text).remarks.filter(({ after }) => after !== 'value');
  if (cut.length === 0) return yaml;
  const errors = cut.map(({ start, end }) => ({
    code: 'REMARK',
    message: `A remark cuts this text off: ${text.slice(start, end)}`,
    span: { start, end },
  }));
  return { ...yaml, data: undefined, errors: [...yaml.errors, ...errors].sort(byPlace) };
}

const byPlace = (a: YamlError, b: YamlError) => a.span.start - b.span.start;

function refusedWith(error: YamlError): ParsedYaml {
  return { data: undefined, errors: [error], ...noPlaces };
}

function toData(document: Document, errors: YamlError[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch (error) {
    errors.push({
      code: 'ALIAS',
      message: error instanceof Error ? error.message : String(error),
      span: { start: 0, end: 0 },
    });
    return undefined;
  }
}

function pairAt(document: Document, path: DataPath): Pair | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const last = String(path.at(-1));
  return parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === last);
}

function spanOfNode(node: unknown): Span | undefined {
  const range = (isScalar(node) || isMap(node) || isSeq(node) ? (node as Node).range : undefined) ?? undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}
