import type { OtherAudience } from '../corpus/addresses.ts';

/** What a file of the site belongs to; without any of these, to what every page needs. */
export interface Part {
  /** The beginning of its address, such as `zh`. */
  language?: string;
  /** The folder of its manual. */
  manual?: string;
  deck?: string;
  /** Whom it is for, where that is not all staff. */
  audience?: OtherAudience;
  /** A file to print: nobody has it who did not ask for the deck. */
  print?: true;
}

/** A part with its bytes as stored. */
export type SizedPart = Part & { bytes: number };

/** What a reader keeps. Languages and manuals that are left out are all there are, those to come too. */
export interface KeepChoice {
  languages?: readonly string[];
  manuals?: readonly string[];
  /** Decks with their pages and the files to print; left out, the pages of all and nothing to print. */
  decks?: readonly string[];
  /** Whom to keep pages for beside staff; left out, nobody. */
  audiences?: readonly string[];
}

/** Whether a choice has a part. */
export function isChosen(
  { language, manual, deck, print, audience }: Part,
  { languages, manuals, decks, audiences = [] }: KeepChoice,
): boolean {
  if (language !== undefined && languages && !languages.includes(language)) return false;
  if (manual !== undefined && manuals && !manuals.includes(manual)) return false;
  if (audience !== undefined && !audiences.includes(audience)) return false;
  return deck === undefined || (decks ? decks.includes(deck) : !print);
}

/** The bytes of what a choice has. */
export function bytesOf(parts: readonly SizedPart[], choice: KeepChoice): number {
  return parts.reduce((sum, part) => sum + (isChosen(part, choice) ? part.bytes : 0), 0);
}
