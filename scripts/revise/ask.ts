import { createInterface } from 'node:readline/promises';
import type { Locale } from '../../src/languages/index.ts';
import type { Note } from './notes.ts';
import { told } from '../lib/told.ts';

/** Asks at the terminal for the notes that are missing; none where nobody is there to answer, or nothing is said. */
export async function askedNotes(clauses: readonly string[], locale: Locale): Promise<Note[]> {
  if (!process.stdin.isTTY || clauses.length === 0) return [];
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const notes: Note[] = [];
  try {
    for (const clause of clauses) {
      const text = (
        await terminal.question(told(`#${clause}：改了什么`, 'what changed? ', ' · ', `#${clause}: what changed? `))
      ).trim();
      if (text !== '') notes.push({ locale, clause, text });
    }
  } finally {
    terminal.close();
  }
  return notes;
}
