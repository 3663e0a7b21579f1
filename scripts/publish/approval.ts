import { type Corpus, unapprovedIn } from '../../src/corpus/index.ts';
import { contentArgument } from '../lib/content.ts';
import { said } from './words.ts';

/** What is to be said of revisions that nobody has approved; undefined where there are none. */
export function approvalWanted(corpus: Corpus, contentDir: string): string | undefined {
  const waiting = unapprovedIn(corpus);
  if (waiting.length === 0) return undefined;
  const commands = [...Map.groupBy(waiting, ({ role }) => role)].map(([role, lacks]) => {
    const codes = lacks.map(({ standard }) => standard.code).join(' ');
    return `npm run approve -- ${codes} --by ${role}${contentArgument(contentDir)}`;
  });
  const named = waiting.map(({ standard: { code, facts } }) => `${code} ${facts.revision.number}`);
  return said.unapproved(named, commands.join(' ; '));
}
