import type { DerivedLocale } from '../languages/derived.ts';
import type { Locale } from '../languages/index.ts';
import type { KeepChoice, Part, SizedPart } from './parts.ts';

/** What the offline copy holds of one build: every file by its hash, and every standard by its revision. */
export interface OfflineManifest {
  /** The id of the build: a hash of all its files. */
  build: string;
  /** The day it was built, YYYY-MM-DD. */
  date: string;
  /** Site paths with the SHA-256 of their bytes (hexadecimal), their size and the number of their part. */
  files: Readonly<Record<string, readonly [hash: string, bytes: number, part?: number]>>;
  /** What files belong to. Copies that were made before there was a choice have none. */
  parts?: readonly Part[];
  standards: Readonly<Record<string, RevisionOf>>;
}

/** The current revision of a standard, with its title in each language of the site for an announcement. */
export type RevisionOf = { revision: string } & Partial<Record<Locale | DerivedLocale, string>>;

/** The small file that pages read to learn of a new build. */
export interface VersionFile {
  build: string;
  date: string;
  /** What can be kept, with the bytes of each. */
  parts: readonly SizedPart[];
  standards: Readonly<Record<string, RevisionOf>>;
}

/** What the page asks of the worker. */
export type Ask = { type: 'keep'; choice?: KeepChoice } | { type: 'cancel' | 'delete' | 'state' | 'update' };

/** What the worker tells pages. */
export interface CopyState {
  type: 'copy';
  /** none: nothing kept; loading: on its way; complete: all there; incomplete: cut off or out of room. */
  state: 'none' | 'loading' | 'complete' | 'incomplete';
  build?: string;
  /** When the copy was completed, as an ISO time. */
  savedAt?: string;
  done: number;
  total: number;
  /** Bytes as stored, decoded. */
  bytes: number;
  /** Files that could not be had, where the rest could. */
  lacking?: readonly string[];
  /** Why it is incomplete. */
  reason?: 'offline' | 'no-room' | 'changed' | 'cancelled';
  /** What the complete copy on the device has, whatever is being fetched; undefined where there is none. */
  standing?: KeepChoice;
  /** What is being fetched, or was when the line broke or the reader stopped it. */
  asked?: KeepChoice;
}
