import type { Corpus, SourceFile } from '../../../corpus/index.ts';
import { languageOf, locales } from '../../../languages/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * Words of a group that lost the comma between them: an entry of two words that no text has side by side, each of which
 * is a search word by itself, or begins as the other does.
 */
export function* runTogether(
  file: SourceFile,
  groups: Corpus['synonyms'],
  corpus: Corpus,
): Iterable<Finding<typeof words>> {
  let known: ReturnType<typeof textsOf> | undefined;
  for (const [index, group] of groups.entries())
    for (const locale of locales)
      for (const [place, word] of group[locale].entries()) {
        const parts = word.split(/\s+/);
        if (parts.length !== 2) continue;
        const isHan = languageOf(locale).script === 'Han';
        if (!isHan) {
          known ??= textsOf(corpus, file);
          const { text, single } = known;
          if (!parts.every((part) => single.has(part.toLowerCase())) && !beginAlike(parts)) continue;
          if (text.includes(word.toLowerCase())) continue;
        } else if (!parts.every((part) => /^\p{Script=Han}{2,}$/u.test(part))) continue;
        const path = ['groups', index, locale, place];
        const span = valueSpan(file, path);
        const fix = span && { ...span, text: parts.join(', '), safe: false };
        yield { file, path, span, fix, level: 'warning', say: 'run-together', with: { word, parts } };
      }
}

/** Whether two words are of one root: hair, haircut. */
const beginAlike = ([first = '', second = '']: readonly string[]) =>
  first.length >= 4 && first.slice(0, 4).toLowerCase() === second.slice(0, 4).toLowerCase();

/** Every other text of the content, and the search words of one word that it has. */
function textsOf(corpus: Corpus, file: SourceFile): { text: string; single: ReadonlySet<string> } {
  const others = corpus.files.filter((other) => other !== file);
  const aliases = corpus.standards.flatMap(({ authority, translations }) =>
    [authority, ...Object.values(translations)].flatMap((page) => page.aliases),
  );
  const text = others
    .map((other) => other.text)
    .join('\n')
    .toLowerCase();
  return { text, single: new Set(aliases.filter((word) => !/\s/.test(word)).map((word) => word.toLowerCase())) };
}
