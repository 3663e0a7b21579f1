import type { SourceFile } from '../../src/corpus/index.ts';
import type { Bilingual } from '../../src/schema/index.ts';
import type { Operation } from '../../src/yaml-edit/index.ts';

/** A change of spelling that content of an earlier version may want. Old content stays valid without it. */
export interface Migration {
  /** Its name, as commands and messages say it. */
  id: string;
  /** The version of the product that brought the new spelling. */
  since: string;
  /** What it does and why, in one sentence. */
  says: Bilingual;
  /** The operations that a file wants; none where it is up to date or where that is not certain. */
  operations(file: SourceFile): Operation[];
}
