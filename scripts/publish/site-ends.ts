import { join } from 'node:path';
import { publicationFile as publicationSchema } from '../../src/schema/index.ts';
import { type Ledgers, publicationFile, textIn } from './ledger-files.ts';

/** Where the ledgers end as a site or a content folder says; undefined where it says nothing that can be read. */
export function endsIn(dir: string): ReturnType<typeof publicationSchema.parse> | undefined {
  const text = textIn(join(dir, publicationFile));
  if (text === undefined) return undefined;
  try {
    return publicationSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The first revision that a site says and the ledgers know nothing of: they lost their ends, or the site is of other
 * content.
 */
export function lineUnknown(siteDir: string, ledgers: Ledgers): string | undefined {
  const found = Object.entries(endsIn(siteDir) ?? {}).find(
    ([code, { hash }]) => !ledgers.get(code)?.some((line) => line.hash === hash),
  );
  return found && `${found[0]} ${found[1].number}`;
}
