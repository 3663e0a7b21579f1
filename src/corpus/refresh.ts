import { edit } from '../yaml-edit/index.ts';
import { pendingHash } from './hash.ts';
import type { PartName } from './page-parts.ts';
import type { Hashes, SourceFile } from './types.ts';

/** Which hashes to renew: only missing ones and placeholders, or all of them. */
export type RefreshScope = 'missing' | 'all';

/** A part of a translation whose recorded hash is not that of the original as it stands. */
export interface Outdated {
  part: PartName;
  /** Where the hash is recorded. */
  path: readonly string[];
  /** The hash of the text it was made from; undefined when none was ever recorded. */
  was: string | undefined;
  now: string;
}

interface Recorded {
  source?: unknown;
  body?: unknown;
  clauses?: Readonly<Record<string, { source?: unknown } | null>> | null;
}

/** Whether a translated page has words for a part, beside which a hash can be recorded. */
export function isTranslated(translated: SourceFile, part: PartName): boolean {
  const { translation } = (translated.yaml.data ?? {}) as { translation?: Recorded | null };
  return part.startsWith('#') ? wordsOf(translation, part.slice(1)) !== undefined : isObject(translation);
}

/** What a translated page has not recorded, or recorded of an older text; parts without a translation do not count. */
export function outdatedParts(translated: SourceFile, hashes: Hashes): Outdated[] {
  const { translation } = (translated.yaml.data ?? {}) as { translation?: Recorded | null };
  if (!isObject(translation)) return [];
  const parts = [
    { part: ':title', path: ['translation', 'source'], found: translation.source, now: hashes.header } as const,
    ...Object.entries(hashes.entries).flatMap(([id, now]) => {
      const words = wordsOf(translation, id);
      const path = ['translation', 'clauses', id, 'source'];
      return words ? [{ part: `#${id}`, path, found: words.source, now } as const] : [];
    }),
    { part: ':body', path: ['translation', 'body'], found: translation.body, now: hashes.body } as const,
  ];
  return parts.flatMap(({ part, path, found, now }) => {
    const recorded = typeof found === 'string' ? found.trim() : pendingHash;
    const was = recorded === pendingHash ? undefined : recorded;
    return now === undefined || was === now ? [] : [{ part, path, was, now }];
  });
}

function wordsOf(translation: Recorded | null | undefined, id: string): { source?: unknown } | undefined {
  const clauses = translation?.clauses;
  const words = isObject(clauses) && Object.hasOwn(clauses, id) ? clauses[id] : undefined;
  return isObject(words) ? words : undefined;
}

function isObject<Of>(value: Of): value is Of & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a translated page with new hashes in their places; every other byte stays. */
export function withHashes(translated: SourceFile, parts: readonly Outdated[]): string {
  return edit(
    translated.text,
    parts.map(({ path, now }) => ({ op: 'set', path, value: now })),
  );
}

/** The text of a translated page with its hashes brought up to the original; the words stay as they are. */
export function refreshTranslation(translated: SourceFile, hashes: Hashes, scope: RefreshScope): string {
  const parts = outdatedParts(translated, hashes);
  return withHashes(translated, scope === 'all' ? parts : parts.filter(({ was }) => was === undefined));
}
