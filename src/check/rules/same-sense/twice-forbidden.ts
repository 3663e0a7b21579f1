import { type Corpus, type DataPath, pagesOf, type SourceFile, type Standard } from '../../../corpus/index.ts';
import { languageOf, type Locale } from '../../../languages/index.ts';
import { valueSpan, writtenSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { senseWords } from './words.ts';

/** What a clause says in a language, where it forbids what its polarity forbids already. */
export interface TwiceForbidden {
  text: string;
  finding: Finding<typeof senseWords>;
}

/** Texts of clauses under `polarity: dont` that begin with “do not” themselves; lines that people say may do so. */
export function twiceForbidden({ standards }: Corpus): TwiceForbidden[] {
  return standards.flatMap((standard) =>
    standard.facts.kind === 'phrasing'
      ? []
      : standard.facts.clauses.flatMap((clause, index) =>
          'polarity' in clause && clause.polarity === 'dont' ? inClause(standard, index) : [],
        ),
  );
}

function inClause(standard: Standard, index: number): TwiceForbidden[] {
  return pagesOf(standard).flatMap(({ file, locale }) => {
    const { path, text } = textIn(standard, index, file, locale);
    const rest =
      text === undefined
        ? undefined
        : (languageOf(locale).withoutForbidding(text) ?? withoutNot(text, standard, index, file));
    if (text === undefined || rest === undefined) return [];
    const place = writtenSpan(file, path, text);
    const fix = place && { ...place, text: rest, safe: false };
    return [{ text, finding: { file, path, span: place ?? valueSpan(file, path), say: 'twice', with: {}, fix } }];
  });
}

/** A Chinese text without the 不 that it begins with, where no translation has any “not”: 不留长发, `Wear it long`. */
function withoutNot(text: string, standard: Standard, index: number, file: SourceFile): string | undefined {
  const rest = /^[不勿莫](\p{Script=Han}{2,})/u.exec(text)?.[1];
  const others = pagesOf(standard).flatMap((page) =>
    page.file === file ? [] : (textIn(standard, index, page.file, page.locale).text ?? []),
  );
  const hasNot = (said: string) =>
    /\b(?:not?|never|none|nothing|nobody|without|un\w+|\w+less|before|fail)\b|n’t|n't/i.test(said);
  return rest === undefined || others.length === 0 || others.some(hasNot) ? undefined : text.slice(1);
}

function textIn(
  standard: Standard,
  index: number,
  file: SourceFile,
  locale: Locale,
): { path: DataPath; text?: string } {
  const clause = standard.facts.clauses[index];
  if (clause === undefined) return { path: [] };
  if (file === standard.authority.file) {
    const path: DataPath = ['standard', 'clauses', index, 'text'];
    return clause.text === undefined ? { path } : { path, text: clause.text };
  }
  const path: DataPath = ['translation', 'clauses', clause.id, 'text'];
  const text = standard.translations[locale]?.translation.clauses[clause.id]?.['text'];
  return typeof text === 'string' ? { path, text } : { path };
}
