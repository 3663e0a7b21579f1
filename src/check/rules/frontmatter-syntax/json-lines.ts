import type { Fix } from '../../rule.ts';
import { linesOf } from '../../text/lines.ts';

/** A key and what follows its colon, with whichever quotes and colon a keyboard gives. */
const keyed = /^(\s*)["“”'‘’＂]?([\w.-]+)["“”'‘’＂]?\s*[:：](.*)$/;
const quotes = '"“”‘’\'＂';

/** The text in quotes after a colon, with whichever quotes and comma; undefined where no quote begins it. */
function textIn(after: string): string | undefined {
  const text = after.trim();
  if (!quotes.includes(text.charAt(0)) || text === '') return undefined;
  const inside = text
    .slice(1)
    .replace(/[,，、;；]$/, '')
    .trimEnd();
  return quotes.includes(inside.at(-1) ?? ' ') ? inside.slice(0, -1) : inside;
}

/**
 * The lines of a JSON file of keys and texts that are to be written otherwise, so that all of it can be read; none
 * where that is not enough.
 */
export function jsonLineFixes(text: string): Omit<Fix, 'safe'>[] {
  const lines = [...linesOf(text)];
  const lastPair = lines.findLastIndex((line) => textIn(keyed.exec(line.text)?.[3] ?? '') !== undefined);
  const mended = lines.map((line, index) => {
    const [, lead = '', key = '', after = ''] = keyed.exec(line.text) ?? [];
    const value = textIn(after);
    if (value === undefined || isPair(line.text, index < lastPair)) return line.text;
    // What is between the quotes may hold escapes; a straight quote among them needs one.
    const inside = value.replaceAll(/(?<!\\)"/g, '\\"');
    return `${lead}"${key}": "${inside}"${index < lastPair ? ',' : ''}`;
  });
  try {
    JSON.parse(mended.join('\n'));
  } catch {
    return [];
  }
  return lines.flatMap((line, index) => {
    const after = mended[index] ?? '';
    return after === line.text ? [] : [{ start: line.start, end: line.start + line.text.length, text: after }];
  });
}

/** Whether a line is a pair as JSON has it, with a comma where another follows. */
function isPair(line: string, isFollowed: boolean): boolean {
  const trimmed = line.trim();
  if (trimmed.endsWith(',') !== isFollowed) return false;
  try {
    JSON.parse(`{${trimmed.replace(/,$/, '')}}`);
    return true;
  } catch {
    return false;
  }
}
