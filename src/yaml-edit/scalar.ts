import type { Value } from './operation.ts';

export type Scalar = Exclude<Value, object> | null;

/** Where a scalar is to stand: quotes are needed for more in braces and brackets, and for less in a key. */
export interface ScalarPlace {
  inFlow: boolean;
  isKey?: boolean;
}

/** Words that YAML reads as something else than text. */
const notText = [
  /^(?:~|null|true|false)$/i,
  /^[-+]?(?:\.inf|\.nan|0x[\da-f]+|0o[0-7]+|0b[01_]+)$/i,
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d*)?$/i,
  /^(?:<<|=)$/,
];
/** The same for older YAML, which other programs still read. */
const notTextInOlderYaml = [/^(?:yes|no|on|off)$/i, /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/];

const needsEscapes = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;
const startsUnlikeText = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:[\s,[\]{}]|$))/;
const readsAsMark = /:(?:\s|$)|\s#|^\s|\s$|^(?:---|\.\.\.)/;
const readsAsMarkInFlow = /[,[\]{}]/;

/** The YAML of a scalar on one line: bare where it is read as itself, otherwise in the quotes that need less. */
export function scalarText(value: Scalar, place: ScalarPlace): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value !== 'string') return String(value);
  if (needsEscapes.test(value)) return escaped(value);
  if (isPlain(value, place)) return value;
  // Words that only look like something else, such as '1.1', carry single quotes in our files; sentences double ones.
  return /^[\w.:+~-]+$/.test(value) || /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function isPlain(text: string, { inFlow, isKey = false }: ScalarPlace): boolean {
  const misread = isKey ? notText : [...notText, ...notTextInOlderYaml];
  return (
    text !== '' &&
    !startsUnlikeText.test(text) &&
    !readsAsMark.test(text) &&
    !(inFlow && readsAsMarkInFlow.test(text)) &&
    !misread.some((pattern) => pattern.test(text))
  );
}

/** In double quotes, with everything that cannot stand in a line, or cannot be seen there, as an escape. */
function escaped(text: string): string {
  const hidden = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
  return JSON.stringify(text).replace(hidden, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
