import { isLanguage } from '../../../schema/index.ts';

/** Languages and dialects that staff speak with guests, by their tags of BCP 47. */
const tags =
  'zh yue nan wuu hak en ja ko fr de es pt it ru uk ar fa he tr th vi ms id fil my km lo hi bn ur ta mn bo ug kk'.split(
    ' ',
  );
const alsoCalled: Readonly<Partial<Record<string, string>>> = {
  广东话: 'yue',
  白话: 'yue',
  普通话: 'zh',
  国语: 'zh',
  汉语: 'zh',
  mandarin: 'zh',
  闽南话: 'nan',
  台语: 'nan',
  上海话: 'wuu',
  客家话: 'hak',
};

/** The tag of a language that is written by its name: 粤语, `Cantonese`; undefined where no name is known. */
export function languageMeant(name: string): string | undefined {
  const wanted = name.normalize('NFKC').trim().toLowerCase();
  const called = tags.find((tag) => names.some((all) => all.of(tag)?.toLowerCase() === wanted));
  const under = wanted.replaceAll('_', '-');
  return called ?? alsoCalled[wanted] ?? (under !== wanted && isLanguage(under) ? under : undefined);
}
const names = ['zh', 'en'].map((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
