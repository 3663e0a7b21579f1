import { type Corpus, corpusFromDisk, type SourceFile } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';

/** What `npm run translated` is asked for. */
export interface TranslatedCall {
  contentDir: string;
  corpus: Corpus;
  /** The translated pages to look at. */
  pages: readonly SourceFile[];
  /** Whether every hash is renewed, or only missing ones filled in. */
  renew: 'all' | 'missing';
}

/** Reads which translations are said to be up to date. Ends with 2 and the reason when that makes no sense. */
export function translatedCall(argv?: readonly string[]): TranslatedCall {
  const args = readArgs(
    {
      name: 'npm run translated --',
      summary:
        'Writes the content hashes of the Chinese into the translated pages, once their words are up to date.\nWithout --all it fills in only missing and placeholder hashes.',
      operands: '[code or path …]',
      options: {
        all: { help: 'Renew every hash: say so only after reading the translation against the Chinese' },
        content: contentOption,
      },
      examples: ['npm run translated -- AP-03', 'npm run translated -- AP-03 --all'],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  const corpus = corpusFromDisk(dir);
  const pages = corpus.files.filter((file) => isReadable(file) && isNamed(file, args.operands));
  if (args.operands.length > 0 && pages.length === 0) misuse(`No translated page matches: ${args.operands.join(', ')}`);
  return { contentDir: dir, corpus, pages, renew: args.flag('all') ? 'all' : 'missing' };
}

function isReadable({ pageType, fences, yaml }: SourceFile): boolean {
  return pageType === 'translation' && fences.state === 'closed' && yaml.errors.length === 0;
}

function isNamed({ path, yaml }: SourceFile, names: readonly string[]): boolean {
  const { of } = (yaml.data as { translation?: { of?: string } } | null)?.translation ?? {};
  return names.length === 0 || names.some((name) => path.includes(name) || of === name);
}
