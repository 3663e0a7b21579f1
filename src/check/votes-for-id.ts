import type { Corpus, Manual, SourceFile, Standard } from '../corpus/index.ts';
import { standard as standardSchema, visitRoles } from '../schema/index.ts';

/**
 * How many places name a clause of a page by an id: other files, the page itself, what was published of it, and its
 * translations but for the one in question.
 */
export function votesForId(page: Standard | Manual, id: string, except: SourceFile, { files }: Corpus): number {
  const name = 'code' in page ? page.code : page.id;
  const named = new RegExp(String.raw`(?<![\w-])${name}#${id}(?![\w-])`, 'g');
  const { file, facts } = { file: page.authority.file, facts: page.facts };
  const others = files.filter((one) => one !== file && one !== except);
  let votes = others.reduce((sum, { text }) => sum + (text.match(named)?.length ?? 0), 0);
  votes += others.filter(({ path, text }) => path === `ledger/${name}.jsonl` && text.includes(`"id":"${id}"`)).length;
  for (const translation of Object.values(page.translations))
    if (translation.file !== except && id in translation.translation.clauses) votes += 1;
  if ('code' in page)
    visitRoles(standardSchema, facts, ['own-clause'], (_role, value) => {
      if (value === id) votes += 1;
    });
  return votes;
}
