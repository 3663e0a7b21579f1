import {
  entriesOf,
  type Hashes,
  hashesOfPage,
  isOf,
  pendingHash,
  type RawFile,
  readSource,
  type SourceFile,
} from '../../src/corpus/index.ts';
import { addressableLists, entryWords, type EntryWords, manualLists } from '../../src/schema/index.ts';
import { valueText } from '../../src/yaml-edit/index.ts';

/** Words of a page by entry. */
type Words = readonly (readonly [id: string, words: EntryWords])[];

/**
 * The translation of a page, made of the same page as it is written in the other language: its words, each with the
 * hash of what it translates.
 */
export function translationOf(original: RawFile, other: RawFile): string {
  return translationText(readSource(other), hashesOfPage(readSource(original)));
}

/** The page that is to become the translation of another: its words still to be translated, none recorded as done. */
export function pendingTranslation(original: SourceFile): string {
  const { body, entries } = hashesOfPage(original);
  const pending = Object.fromEntries(Object.keys(entries).map((id) => [id, pendingHash]));
  return translationText(original, { header: pendingHash, body: body && pendingHash, entries: pending });
}

function translationText(file: SourceFile, { header, body, entries }: Hashes): string {
  const { title, description } = file.value as { title: string; description: string };
  const { of, aliases, asked, words } = partsOf(file);
  const clauses = words.map(([id, said]) => `    ${id}: ${valueText({ ...said, source: entries[id] ?? '' })}`);
  const lines = [
    `title: ${valueText(title)}`,
    `description: ${valueText(description)}`,
    'translation:',
    `  of: ${of}`,
    `  source: ${header}`,
    ...(body === undefined ? [] : [`  body: ${body}`]),
    ...(aliases.length > 0 ? [`  aliases: ${valueText(aliases)}`] : []),
    ...(asked.length > 0 ? [`  asked: ${valueText(asked)}`] : []),
    '  clauses:',
    ...clauses,
  ];
  return `---\n${lines.join('\n')}\n---\n${file.fences.body}`;
}

function partsOf(file: SourceFile): { of: string; aliases: string[]; asked: string[]; words: Words } {
  if (isOf(file, 'manual')) {
    const { manual } = file.value;
    const words = manualLists.flatMap((list) => manual[list].map(({ id, text }) => [id, { text }] as const));
    return { of: manual.id, aliases: [], asked: [], words };
  }
  if (!isOf(file, 'standard')) throw new Error(`${file.path} is neither a standard nor a manual`);
  const { standard } = file.value;
  const { code, kind, aliases, asked } = standard;
  const words = addressableLists.flatMap((list) =>
    entriesOf(standard, list).map((entry) => [entry.id, entryWords(kind, list, entry)] as const),
  );
  return { of: code, aliases, asked, words };
}
