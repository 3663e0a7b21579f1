import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildCorpus } from '../../corpus/build.ts';
import { readContent } from '../../corpus/from-disk.ts';
import type { RawFile, SourceFile } from '../../corpus/types.ts';
import { contentDirOf } from '../config/content-dir.ts';

/**
 * Loads every content file as text. A build stops when one of them is not what it should be, naming each file, field
 * and reason; while writing, the fault is only logged, so that the other pages stay open.
 */
export const sourcesLoader: Loader = {
  name: 'sources',
  load: (context) => {
    const dir = contentDirOf(context.config.srcDir);
    const read = () => {
      const files = readContent(dir);
      const { invalid } = buildCorpus(files);
      if (invalid.length > 0 && !context.watcher) throw new Error(refusal(invalid));
      if (invalid.length > 0) context.logger.error(refusal(invalid));
      store(context, files);
    };
    read();
    context.watcher?.add(dir);
    context.watcher?.on('all', (_event, path) => {
      if (!relative(dir, path).startsWith('..')) read();
    });
    return Promise.resolve();
  },
};

function store(context: LoaderContext, files: readonly RawFile[]): void {
  context.store.clear();
  for (const { path, text, encoding } of files)
    context.store.set({ id: path, data: { text, encoding }, digest: context.generateDigest(text) });
}

/** What is wrong with the files that cannot be published, one line each. */
export function refusal(invalid: readonly SourceFile[]): string {
  const lines = invalid.flatMap((file) => faultsOf(file).map((fault) => `  ${file.path}: ${fault}`));
  return ['Content with faults is not published. Run `npm run check` for places and mendings.', ...lines].join('\n');
}

function faultsOf({ encoding, text, fences, yaml, schemaIssues }: SourceFile): string[] {
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') return [`encoding ${encoding}, expected utf-8`];
  if (text.includes('\0')) return ['contains a NUL character'];
  if (fences.state !== 'closed') return [`frontmatter block ${fences.state}`];
  if (yaml.errors.length > 0) return yaml.errors.map((error) => error.message);
  return schemaIssues.map((issue) => `${issue.path.join('.') || '(page)'}: ${issue.message}`);
}
