import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { field, plainText, words } from './field.ts';
import { vocabularyId } from './identity.ts';
import { signLanguage } from './sign-languages.ts';

/** Where whoever is spoken to calls from: the company is not named alike to guests and to colleagues. */
export const callers = {
  outside: { zh: '外线', en: 'Outside call' },
  inside: { zh: '内线', en: 'Inside call' },
} as const satisfies Labels<string>;

/** Whether a tag of BCP 47 names a language that there is: `yue`, `en`, `zh-Hant`. */
export function isLanguage(tag: string): boolean {
  try {
    if (signLanguage(tag)) return Intl.getCanonicalLocales(tag).length > 0;
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Fields of a line that say in which language, to whom and at which attempt it is said. */
export const lineFields = {
  language: field(
    z
      .string()
      .refine((tag) => isLanguage(tag), { params: { reason: 'language-unknown' } })
      .optional(),
    '这句话用什么语言或方言说，例如 yue（粤语）、en；不写即页面的语言。写了就不翻译正文',
    'The language or dialect it is said in, such as yue; that of the page if left out. Such a line is not translated',
  ),
  reading: field(plainText.optional(), '读音，例如粤拼；要先写 language', 'How it is read aloud; needs language'),
  meaning: words('这句话的意思，用页面的语言写', 'What it means, in the language of the page').optional(),
  caller: field(oneOf(callers).optional(), '外线写 outside，内线写 inside', 'outside or inside, for calls'),
  attempt: field(
    z.union([z.int().positive().max(9), z.literal('last')]).optional(),
    '第几次说：1、2……，最后一次写 last',
    'At which attempt it is said: 1, 2 and so on, or last',
  ),
  occasion: field(vocabularyId('occasions').optional(), '场合，取自场合表', 'The occasion, from the list of occasions'),
};
