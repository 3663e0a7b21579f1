import type { Corpus } from '../../corpus/index.ts';
import type { Draft } from '../draft.ts';
import { latinName } from '../latin.ts';
import { namedClauses, type NamedStandard, recordedStandard } from './named.ts';
import { frontPages, type NewFile, pagesOf } from './page.ts';
import { type RecordHead, recordText } from './record.ts';

/** Where the record of an import of a manual is kept. */
export const recordPath = (manual: string) => `import/${manual}.yml`;

/** Gives codes, file names and ids to the standards of a draft; `nextCode` gives each a new code. */
export function named(
  standards: Draft['standards'],
  takenNames: ReadonlySet<string>,
  nextCode: () => string,
): NamedStandard[] {
  const names = new Set(takenNames);
  return standards.map((draft) => {
    const name = latinName(draft.title, names);
    names.add(name);
    return { draft, code: nextCode(), name, clauses: namedClauses(draft.clauses) };
  });
}

/** The names of the pages in the folder of a manual. */
export function namesIn({ files }: Corpus, manual: string): Set<string> {
  const own = files.flatMap(({ slug = '' }) => (slug.startsWith(`${manual}/`) ? [slug.slice(manual.length + 1)] : []));
  return new Set(['index', ...own]);
}

/** The files of a first import. */
export function firstFiles(
  corpus: Corpus,
  head: RecordHead,
  draft: Draft,
  standards: readonly NamedStandard[],
): NewFile[] {
  const { languages, files } = corpus;
  const { manual } = head;
  const hasFront = files.some(({ locale, slug }) => locale === languages.authority && slug === manual);
  const record = recordText(head, draft, standards.map(recordedStandard), draft.notTaken);
  return [
    ...(hasFront ? [] : frontPages(languages, manual, draft.title, standards)),
    ...standards.flatMap((standard) => pagesOf(languages, manual, standard)),
    { path: recordPath(manual), text: record },
  ];
}
