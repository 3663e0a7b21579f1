import { type Corpus, misstatements, type SourceFile, type Span } from '../corpus/index.ts';
import { valueSpan } from './locate.ts';
import type { Cause } from './rule.ts';

/**
 * The field in a stretch of a file that states a figure which no clause has. Mending it may bring back the text that
 * others were written for, so that whatever is older than the text follows from it.
 */
export function misstatedIn(corpus: Corpus, file: SourceFile, { start, end }: Span): Cause | undefined {
  const said = misstatements(corpus).find((one) => {
    const span = one.file === file && one.path ? valueSpan(file, one.path) : undefined;
    return span !== undefined && span.start >= start && span.end <= end;
  });
  return said && { file, path: said.path };
}
