import { stringify } from 'yaml';
import type { RawFile } from '../../src/corpus/index.ts';
import type { Data } from './examples.ts';

/** A content file as it would be read from disk. */
export function raw(path: string, text: string): RawFile {
  return { path, text, encoding: 'utf-8' };
}

/** A page of MDX from its frontmatter and body. */
export function mdx(frontmatter: Data, body = ''): string {
  return `---\n${stringify(frontmatter)}---\n${body}`;
}
