import { quoted } from './quoted.ts';
import type { Slip } from './slip.ts';

/** Signs that no text may begin with there; `#` is a remark when a blank stands before it. */
const han = String.raw`\p{Script=Han}`;
const signs = String.raw`[@\x60%|>]|(?<=\[)#|\*(?=[^,{}[\]]*(?:\*|${han}))|[&!](?=[^,{}[\]]*${han})`;
/** A value behind its key in braces, or an entry of a list in brackets, that begins with one. */
const signed = new RegExp(String.raw`(?<=[{,]\s*[\w-]+:[ ]+|[[,]\s*)(?:${signs})[^,{}[\]]*`, 'gu');

/** Texts inside braces and brackets that begin with a sign which means something to YAML there. */
export function flowSigns(line: string, masked: string, start: number): Slip[] {
  return [...masked.matchAll(signed)].flatMap(({ 0: found, index }): Slip[] => {
    const isEntry = /[[,]\s*$/.test(masked.slice(0, index));
    // In braces a comma without a key behind it belongs to the text before it.
    if (isEntry && innermost(masked, index) !== '[') return [];
    const value = line.slice(index, index + found.trimEnd().length);
    const at = start + index;
    return [{ kind: 'needs-quotes', start: at, end: at + value.length, text: quoted(value), safe: true }];
  });
}

/** The bracket that is open at a place of a line. */
function innermost(line: string, end: number): string | undefined {
  const open: string[] = [];
  for (const sign of line.slice(0, end)) {
    if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open.at(-1);
}
