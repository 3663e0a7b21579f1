import { type Corpus, translatedEntries } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { translationWords } from './words.ts';

/** Entries of a translated list that are alike, though those of the original differ. */
export function* alikeInTranslation({
  standards,
  manuals,
  languages,
}: Corpus): Iterable<Finding<typeof translationWords>> {
  for (const page of [...standards, ...manuals])
    for (const locale of languages.all) {
      const words = page.translations[locale];
      if (!words || locale === languages.authority) continue;
      for (const { id, words: originals } of translatedEntries(page))
        for (const [name, list] of Object.entries(originals)) {
          const said = words.translation.clauses[id]?.[name];
          if (!Array.isArray(list) || !Array.isArray(said)) continue;
          for (const [index, text] of said.entries()) {
            const first = said.findIndex((one) => same(one) === same(text));
            if (typeof text !== 'string' || first === index || list[first] === list[index]) continue;
            const path = ['translation', 'clauses', id, name, index];
            const { file } = words;
            yield { file, path, span: valueSpan(file, path), level: 'warning', say: 'alike', with: { text, id, name } };
          }
        }
    }
}

const same = (text: unknown) => (typeof text === 'string' ? text.trim().toLowerCase() : text);
