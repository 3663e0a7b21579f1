import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { keysAt, pageSchemas, schemaAt, schemaOfType, sentenceOf, valueAt } from '../../../schema/index.ts';
import { keySpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { fieldsCalled } from '../../text/chinese-names.ts';
import type { schemaWords } from './words.ts';

/** A key that no field has, with the field that was meant; undefined where it is the follower of another fault. */
export function unknownKey(file: SourceFile, path: DataPath, name: string): Finding<typeof schemaWords> | undefined {
  const span = keySpan(file, [...path, name]);
  // A comma inside a number splits it in two; that is told where the number stands.
  if (/^\d+$/.test(name) && span && /\d,$/.test(file.text.slice(0, span.start))) return undefined;
  const known = knownAt(file, path);
  const present = Object.keys(valueAt(file.yaml.data, path) ?? {});
  const bare = name.normalize('NFKC').replaceAll(/[\u200b-\u200d\s]/g, '');
  const free = known.filter((key) => !present.includes(key));
  const meant = known.includes(bare) ? bare : (inChinese(file, path, bare, free) ?? nearest(bare, free));
  return {
    file,
    path: [...path, name],
    span,
    say: 'unknown',
    with: { name, meant, known },
    fix: meant && span ? { ...span, text: meant, safe: bare === meant } : undefined,
    // The sign that swallowed other keys is told as how fields are written.
    cause: swallowedIn(name).length > 0 || isRestOfText(file, path, name) ? { file, path: [...path, name] } : undefined,
  };
}

/** Words behind a comma in braces: they belong to the text before it, which is told where the comma is. */
function isRestOfText(file: SourceFile, path: DataPath, name: string): boolean {
  const span = keySpan(file, [...path, name]);
  const before = span ? file.text.slice(file.text.lastIndexOf('\n', span.start) + 1, span.start) : '';
  const isValueless = valueAt(file.yaml.data, [...path, name]) === null;
  return isValueless && /\p{Script=Han}/u.test(name) && /[^\s{[],\s*$|:\s*,\s*$/.test(before);
}

/** Keys that a full-width colon has made part of another key, as in `{ polarity：do， part: shoes }`. */
export function swallowedIn(name: string): string[] {
  if (!/^[A-Za-z_][\w-]* ?：/.test(name)) return [];
  return [...name.matchAll(/(?:^|[，,] *)([A-Za-z_][\w-]*)(?= ?(?:：|$))/g)].flatMap(([, key]) => key ?? []);
}

/** A page whose block is misspelt shows no type; any block may have been meant. */
function knownAt(file: SourceFile, path: DataPath): string[] {
  const schema = schemaOfType(file.type);
  const known = schema ? keysAt(schema, path, file.yaml.data) : [];
  if (file.type !== 'plain' || path.length > 0) return known;
  return [...known, ...Object.keys(pageSchemas).filter((block) => block !== 'plain')];
}

/** The field whose sentence begins with a Chinese word, or that is usually called so. */
function inChinese(file: SourceFile, path: DataPath, word: string, free: readonly string[]): string | undefined {
  if (!/\p{Script=Han}/u.test(word)) return undefined;
  const called = fieldsCalled(word).filter((key) => free.includes(key));
  const heads = free.filter((key) => headOf(file, path, key).endsWith(word));
  const [only, ...more] = called.length > 0 ? called : heads;
  return more.length === 0 ? only : undefined;
}

/** How the sentence of a field begins: what the field is called. */
function headOf(file: SourceFile, path: DataPath, key: string): string {
  const schema = schemaOfType(file.type);
  const at = schema && schemaAt(schema, [...path, key], file.yaml.data);
  return (at && sentenceOf(at))?.zh.split(/[，、：；。]/u)[0] ?? '';
}
