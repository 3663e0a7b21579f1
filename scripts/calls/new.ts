import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, todayFor } from '../../src/corpus/index.ts';
import { idPattern, type Kind, kinds } from '../../src/schema/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption, settledCorpus } from '../lib/content.ts';
import { dayAsked, todayOption } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { freeCode } from '../lib/free-code.ts';

/** What `npm run new` is asked for. */
export interface NewCall {
  contentDir: string;
  corpus: Corpus;
  kind: Kind;
  /** The folder of the manual. */
  manual: string;
  /** Folder and name, without the ending. */
  slug: string;
  code: string;
  /** The date of the pages, YYYY-MM-DD. */
  today: string;
}

/** Reads which standard is to begin. Ends with 2 and the reason when that makes no sense. */
export function newCall(argv?: readonly string[]): NewCall {
  const args = readArgs(
    {
      name: 'npm run new --',
      summary:
        'Begins a standard: writes its page in each language of the site, ready to fill. ' +
        'Existing files are never touched.\n\n' +
        `Kinds: ${Object.keys(kinds).join(', ')}`,
      operands: '<kind> <manual>/<name>',
      options: {
        code: {
          value: 'code',
          help: "The code, for a manual that has none yet; otherwise the next free one of the manual's prefix",
        },
        content: contentOption,
        today: todayOption('Date the page as of this day'),
      },
      examples: [
        'npm run new -- appearance appearance/men-beard',
        'npm run new -- phrasing parking/arrival --code PK-01',
      ],
    },
    argv,
  );
  const today = dayAsked(args.value('today'));
  const dir = contentDir(args.value('content'), true);
  const kind = kindOf(args.operands[0]);
  const [manual, slug] = placeOf(args.operands[1]);
  const corpus = settledCorpus(dir);
  const code = freeCode(corpus, manual, args.value('code'));
  return { contentDir: dir, corpus, kind, manual, slug, code, today: today ?? todayFor(corpus.site) };
}

function kindOf(asked: string | undefined): Kind {
  if (asked === undefined) misuse('Say which kind of standard, and where: npm run new -- <kind> <manual>/<name>');
  if (Object.hasOwn(kinds, asked)) return asked as Kind;
  const meant = nearest(asked, Object.keys(kinds));
  return misuse(
    `Unknown kind: ${asked}.${meant ? ` Did you mean ${meant}?` : ''}\nKinds: ${Object.keys(kinds).join(', ')}`,
  );
}

function placeOf(asked: string | undefined): [manual: string, slug: string] {
  const parts = (asked ?? '').replace(/\.mdx$/, '').split('/');
  const [folder, name] = parts;
  if (parts.length !== 2 || !folder || !name) misuse('Say where: <manual>/<name>, for instance appearance/men-beard');
  if (!parts.every((part) => idPattern.test(part)))
    misuse(`${parts.join('/')}: write lower-case words joined by hyphens, for instance appearance/men-beard`);
  return [folder, parts.join('/')];
}
