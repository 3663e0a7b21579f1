import type { DataPath, SourceFile } from '../../corpus/index.ts';
import { valueAt } from '../../schema/index.ts';

/** Whether a text is a line in a language of its own, or how that is read aloud: it is not in the page's language. */
export function hasOwnLanguage({ value }: SourceFile, path: DataPath): boolean {
  const name = path.at(-1);
  if (name !== 'text' && name !== 'reading') return false;
  const line = valueAt(value, path.slice(0, -1)) as { language?: unknown } | undefined;
  return line?.language !== undefined;
}
