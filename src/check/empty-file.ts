import { readSource, type SourceFile } from '../corpus/index.ts';

/** A file that is told of though it is not there, or without having been read. */
export const emptyFile = (path: string): SourceFile => readSource({ path, text: '', encoding: 'utf-8' });
