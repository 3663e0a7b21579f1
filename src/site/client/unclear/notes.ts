import { readStored, writeStored } from '../stored.ts';

/** What a reader found unclear. */
export interface UnclearNote {
  code: string;
  revision: string;
  /** The id of the clause; empty for the whole standard. */
  clause: string;
  text: string;
  language: string;
  /** The day it was noted. */
  at: string;
}

const storeName = 'unclear';
/** As many as are worth reading, and as long as a note is. */
const most = 100;
export const longest = 300;
const names = ['code', 'revision', 'clause', 'text', 'language', 'at'] as const;

/** The notes of this device, newest first. What is not a note is left out. */
export function unclearNotes(): UnclearNote[] {
  const stored = readStored<unknown>(storeName, []);
  return Array.isArray(stored) ? stored.filter(isNote) : [];
}

function isNote(value: unknown): value is UnclearNote {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => typeof (value as Partial<UnclearNote>)[name] === 'string');
}

/** Keeps a note; false where this device keeps nothing. */
export function keepNote(note: UnclearNote): boolean {
  return writeStored(storeName, [{ ...note, text: note.text.slice(0, longest) }, ...unclearNotes()].slice(0, most));
}

/** Removes one of the notes, by its place in the list. */
export function removeNote(index: number): void {
  writeStored(storeName, unclearNotes().toSpliced(index, 1));
}

/** The table of the notes: its heads, then a line each. */
export const asRows = (notes: readonly UnclearNote[]): string[][] => [
  [...names],
  ...notes.map((note) => names.map((name) => note[name])),
];

/** The notes as text for people, a paragraph each. */
export const asText = (notes: readonly UnclearNote[]): string =>
  notes
    .map(({ code, revision, clause, text, at }) => `${code}${clause && `#${clause}`} · ${revision} · ${at}\n${text}`)
    .join('\n\n');
