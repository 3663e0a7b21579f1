import type { Bilingual } from '../../src/schema/index.ts';

/** One option of a command: its value, if it takes one, and its sentence for --help. */
export interface Option {
  /** The name of the value in the help, such as `dir`, or the values to choose from; a flag has none. */
  value?: string;
  help: Bilingual;
}

/** What is listed in a help beside the options, such as the reports that there are. */
export interface HelpList {
  heading: Bilingual;
  rows: readonly (readonly [name: string | Bilingual, sentence: Bilingual])[];
}

/** A command as it is called: all that its help says. */
export interface Command<Name extends string = string> {
  /** How the command is called, such as `npm run check --`. */
  name: string;
  /** What it does, in one or two sentences. */
  summary: Bilingual;
  /** The operands in the help, such as `[path …]`. */
  operands?: Bilingual;
  lists?: readonly HelpList[];
  options: Record<Name, Option>;
  examples?: readonly (string | Bilingual)[];
}
