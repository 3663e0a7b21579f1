import { parseDocument } from 'yaml';
import { addressableLists } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import { pageHashes, pendingHash } from './hash.ts';
import type { Hashes, SourceFile } from './types.ts';

/** Which hashes to renew: only missing ones and placeholders, or all of them. */
export type RefreshScope = 'missing' | 'all';

/** The hashes of an authority page's header, body and entries, even when the page does not yet pass the schema. */
export function hashesOfPage(file: SourceFile): Hashes {
  const data = (file.yaml.data ?? {}) as {
    title?: string;
    description?: string;
    standard?: unknown;
    manual?: Record<string, unknown>;
  };
  const value = (file.value ?? data) as typeof data;
  const lists = value.standard
    ? addressableLists.flatMap((list) => entriesOf(value.standard as Parameters<typeof entriesOf>[0], list))
    : [
        ...((value.manual?.['sections'] ?? []) as { id: string }[]),
        ...((value.manual?.['revisions'] ?? []) as { id: string }[]),
      ];
  return pageHashes(data.title ?? '', data.description ?? '', file.fences.body, lists);
}

/** The text of a translated page with its hashes brought up to the authority's page; the words stay as they are. */
export function refreshTranslation(english: SourceFile, hashes: Hashes, scope: RefreshScope): string {
  const document = parseDocument(english.fences.yaml);
  const renew = (path: readonly string[], hash: string) => {
    const current: unknown = document.getIn(path);
    if (scope === 'all' || current === undefined || current === pendingHash) document.setIn(path, hash);
  };
  renew(['translation', 'source'], hashes.header);
  if (hashes.body) renew(['translation', 'body'], hashes.body);
  for (const [id, hash] of Object.entries(hashes.entries)) {
    if (document.hasIn(['translation', 'clauses', id])) renew(['translation', 'clauses', id, 'source'], hash);
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return (
    english.text.slice(0, english.fences.yamlStart) +
    yaml +
    english.text.slice(english.fences.yamlStart + english.fences.yaml.length)
  );
}
