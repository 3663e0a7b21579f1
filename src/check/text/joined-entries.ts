import type { DataPath, SourceFile, Span } from '../../corpus/index.ts';

/** Signs that people write between the entries of a list instead of a half-width comma. */
const marks = /[、，；;]/u;

/** The entries of a list that another sign than a comma made one; undefined where the value is no such entry. */
export function joinedEntries(path: DataPath, found: string): { mark: string; parts: string[] } | undefined {
  if (typeof path.at(-1) !== 'number') return undefined;
  const trimmed = found.trim();
  const [mark = /\s/.exec(trimmed)?.[0]] = marks.exec(trimmed) ?? [];
  if (mark === undefined) return undefined;
  const parts = trimmed
    .split(marks.test(mark) ? new RegExp(marks, 'u') : /\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? { mark, parts } : undefined;
}

/** Entries as they are written one by one where they stood as one: in brackets, or each on a line of its own. */
export function entriesText({ text }: SourceFile, { start }: Span, entries: readonly string[]): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return entries.join(/^\s*-\s+$/.test(before) ? `\n${before}` : ', ');
}

/** What a message calls the sign between two entries. */
export function markName(mark: string): { zh: string; en: string } {
  if (mark === '、') return { zh: '顿号', en: 'an enumeration comma (、)' };
  if (mark === '，') return { zh: '全角逗号', en: 'a full-width comma (，)' };
  return marks.test(mark) ? { zh: '分号', en: 'a semicolon' } : { zh: '空格', en: 'a blank' };
}

/** What is said of entries that another sign than a comma made one. */
export const joinedWords = {
  zh: (p: { mark: string }) => ({
    message: `列表的两项之间用了${markName(p.mark).zh}，会被当成一项`,
    hint: '改成半角逗号加一个空格',
  }),
  en: (p: { mark: string }) => ({
    message: `Entries of the list are set apart by ${markName(p.mark).en}, which makes one of them`,
    hint: 'Write a half-width comma and a space',
  }),
};
