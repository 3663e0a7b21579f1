import { fill } from '../i18n/fill.ts';
import { flowWords } from '../i18n/words/flow.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import type { Bilingual, Quantity } from '../schema/index.ts';
import { labelsOf } from './labels.ts';
import { figureText } from './quantity-text.ts';
import type { Corpus } from './types.ts';

/** A form of the company as a page or a card tells of it. */
export interface FormFacts {
  name: string;
  /** The empty form, as an address of the site. */
  file: string | undefined;
  /** Who signs it, where it is kept and for how long. */
  facts: readonly { label: string; text: string }[];
}

/** What is known of a form, in a language; the id itself stands for one that the list does not have. */
export function formFacts(corpus: Corpus, id: string, locale: Locale): FormFacts {
  const form = corpus.vocabulary.forms.find((entry) => entry.id === id);
  const words = flowWords[locale];
  const { kept, keepFor, keptFrom, signedBy, customerSigns, file } = form ?? {};
  const signing = [
    ...(signedBy ? [labelsOf(corpus, 'roles', signedBy, locale)] : []),
    ...(customerSigns ? [words.customer] : []),
  ];
  const facts = [
    { label: words.signs, text: signing.join(languageOf(locale).listMark) },
    { label: words.kept, text: kept?.[locale] ?? '' },
    { label: words.keepFor, text: keepFor ? keptText(keepFor, keptFrom, locale) : '' },
  ];
  return { name: form?.[locale] ?? id, file, facts: facts.filter(({ text }) => text !== '') };
}

/** How long, and from when that counts: `最后一次就诊起 7 年`. */
function keptText(keepFor: Quantity, from: Bilingual | undefined, locale: Locale): string {
  const time = figureText(keepFor, locale);
  return from ? fill(flowWords[locale].keptFrom, { from: from[locale], time }) : time;
}

/** A form in one line: its name, and what else is known of it: `开户申请（保存：5 年）`. */
export function formText(corpus: Corpus, id: string, locale: Locale): string {
  const { name, facts } = formFacts(corpus, id, locale);
  const { aside, colon, listMark } = languageOf(locale);
  if (facts.length === 0) return name;
  return name + aside.join(facts.map(({ label, text }) => `${label}${colon}${text}`).join(listMark));
}
