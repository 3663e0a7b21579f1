/** A path into parsed YAML: keys and list positions. */
export type DataPath = readonly (string | number)[];

/** A stretch of the YAML text, in offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface YamlError {
  /** The parser's own code, such as DUPLICATE_KEY. */
  code: string;
  message: string;
  span: Span;
}

/** YAML as data, with positions worked out only when someone asks. */
export interface ParsedYaml {
  data: unknown;
  errors: readonly YamlError[];
  /** Where a value stands; undefined when the path leads nowhere. */
  spanOf(path: DataPath): Span | undefined;
  /** Where a key stands; undefined when the path leads nowhere. */
  keySpanOf(path: DataPath): Span | undefined;
}
