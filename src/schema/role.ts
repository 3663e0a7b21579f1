import type { VocabularyName } from './vocabulary-names.ts';

/** What has an id of its own that others may name. */
export type Identified =
  | 'axis'
  | 'axis-value'
  | 'bank'
  | 'contradiction'
  | 'deck'
  | 'drawing'
  | 'elsewhere'
  | 'entry'
  | 'manual'
  | 'manual-number'
  | 'question'
  | 'scenario'
  | 'term';

/**
 * What the values of a field are for. A field says it once, where it is declared; the check, the search, the export and
 * the templates find it by walking schema and data together.
 */
export type FieldRole =
  /** Words that each language states for itself. */
  | { role: 'words' }
  /**
   * An object with one text for each language of the site. A scene tells of a case, or asks; what it says, with its
   * figures, is no statement of the rule.
   */
  | { role: 'bilingual'; scene?: true }
  /**
   * A number with its unit, how often, how far from an event, a time of day from and to: what people ask for by figure.
   */
  | { role: 'quantity' | 'frequency' | 'offset' | 'time-window' }
  /** How long a stretch of time is, over which a figure is counted. */
  | { role: 'stretch' }
  /** Values by axis of which something holds; one value by axis; when it holds. */
  | { role: 'where' | 'place' | 'when' }
  /** What several clauses of a standard say differently, along an axis or in time. */
  | { role: 'matter' }
  /** A calendar date. */
  | { role: 'date' }
  /**
   * A standard, or one of its clauses, anywhere. `rests` where the texts beside it are written for what it names:
   * always, or only when that is a clause. Such an entry records which text it was written for.
   */
  | { role: 'reference'; rests?: 'always' | 'clause' }
  /** A clause of the same standard. */
  | { role: 'own-clause' }
  /** An entry of a closed list. */
  | { role: 'vocabulary'; from: VocabularyName }
  /** An entry of the same file. */
  | { role: 'own-entry' }
  /** A numbered system of the basis documents, or one of these. */
  | { role: 'basis' }
  /** The address of an entry within its page: unique there, and permanent. */
  | { role: 'clause-id' }
  /** The id of what a data file holds: unique in the whole content or in its file, and perhaps the file's own name. */
  | { role: 'id'; of: Identified; within: 'content' | 'file'; namesFile: boolean }
  /** The id of something that stands in another data file. */
  | { role: 'id-of'; of: Identified };
export type RoleName = FieldRole['role'];
