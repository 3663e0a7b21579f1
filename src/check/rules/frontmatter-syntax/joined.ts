import type { Span } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';

/** Reading a text again takes as long as the first time; larger ones are told without a correction. */
const mostCharacters = 50_000;

/**
 * What to take out so that two documents become one: the line between them and, where the second begins with the same
 * field as the first, that field too. Undefined where neither can be read then.
 */
export function joinedHere(yaml: string, { start }: Span): (Span & { text: string }) | undefined {
  if (yaml.length > mostCharacters) return undefined;
  const line = /^[^\n]*\n/.exec(yaml.slice(start))?.[0] ?? '';
  const field = /^[\w-]+:[ ]*\n/.exec(yaml.slice(start + line.length))?.[0] ?? '';
  const isSame = field !== '' && yaml.slice(0, start).split('\n').includes(field.trimEnd());
  const ends = [start + line.length, ...(isSame ? [start + line.length + field.length] : [])];
  const end = ends.find((at) => carefully(yaml.slice(0, start) + yaml.slice(at)).errors.length === 0);
  return end === undefined ? undefined : { start, end, text: '' };
}
