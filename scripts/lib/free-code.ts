import { nearest } from '../../src/corpus/edit-distance.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { nextCode } from '../../src/corpus/template.ts';
import { codePattern } from '../../src/schema/index.ts';
import { misuse } from './exit.ts';

/** The code asked for, if nobody has used it; else the next one of the manual's prefix. */
export function freeCode({ files: sources, manuals }: Corpus, folder: string, asked: string | undefined): string {
  const used = new Map(
    sources.flatMap((file) =>
      typeof codeIn(file.yaml.data) === 'string' ? [[String(codeIn(file.yaml.data)), file]] : [],
    ),
  );
  if (asked !== undefined) {
    if (!codePattern.test(asked))
      misuse(`${asked}: a code is two or three capitals, a hyphen, two or three digits, such as AP-03`);
    const owner = used.get(asked);
    return owner ? misuse(`${asked} belongs to ${owner.path}, and codes are never reused`) : asked;
  }
  const inManual = [...used].filter(([, file]) => file.slug?.startsWith(`${folder}/`)).map(([taken]) => taken);
  const prefix =
    inManual[0]?.split('-')[0] ??
    manuals
      .find(({ id }) => id === folder)
      ?.facts.number.split('-')
      .at(-1);
  if (prefix !== undefined && codePattern.test(`${prefix}-01`)) return nextCode(prefix, used.keys());
  const meant = nearest(
    folder,
    manuals.map(({ id }) => id),
  );
  const guess = meant && meant !== folder ? ` Did you mean ${meant}?` : '';
  return misuse(`No manual "${folder}" with codes yet.${guess} For a new one, give its first code: --code XX-01`);
}

function codeIn(data: unknown): unknown {
  return (data as { standard?: { code?: unknown } } | null | undefined)?.standard?.code;
}
