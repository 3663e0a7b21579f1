const han = /\p{Script=Han}/u;

/** A half-width comma inside braces that ends a text there. */
export interface SplitText {
  at: number;
  /** Whether what stands behind it can be nothing but the rest of the text. */
  isSure: boolean;
}

/** One pair of brackets that is open: whether it holds fields, and where the value of the last one begins. */
interface Open {
  holdsFields: boolean;
  valueStart: number;
}

/**
 * Where half-width commas stand in texts directly inside braces, in a line without its quoted texts. What stands behind
 * such a comma has Han characters and no colon: it is no field, since no field is called so, and belongs to the text.
 * With a colon it may be a field that was named in Chinese, so the author is asked.
 */
export function splitTexts(line: string): SplitText[] {
  const found: SplitText[] = [];
  const open: Open[] = [];
  for (const { 0: character, index } of line.matchAll(/[{}[\],]/g)) {
    const top = open.at(-1);
    const behind = line.slice(index + 1);
    // Braces around something else than fields are a slip of their own.
    if (character === '{') open.push({ holdsFields: /^\s*[\w-]+\s*[:：]/.test(behind), valueStart: index + 1 });
    else if (character === '[') open.push({ holdsFields: false, valueStart: index + 1 });
    else if (character !== ',') open.pop();
    else if (top?.holdsFields) {
      const split = splitAt(line, index, top.valueStart);
      if (split) found.push(split);
      else top.valueStart = index + 1;
    }
  }
  return found;
}

function splitAt(line: string, at: number, valueStart: number): SplitText | undefined {
  const value = line.slice(valueStart, at).replace(/^\s*[\w-]+\s*[:：]\s*/, '');
  const behind = (/^[^,{}[\]]*/.exec(line.slice(at + 1))?.[0] ?? '').trim();
  // The names of fields begin with small letters: such a word may be one that lacks its colon.
  const isText = (han.test(value) || /^\{[a-z-]+\}/.test(value)) && han.test(behind) && !/^[a-z_]/.test(behind);
  // A colon and a blank make a field of it, whatever its name.
  if (!isText || /:(?: |$)/.test(behind) || (/\d$/.test(value) && /^\d/.test(line.slice(at + 1)))) return undefined;
  return { at, isSure: !/[:：]/.test(behind) };
}
