import { type Standard, translationGaps } from '../../src/corpus/index.ts';
import { languageOf, type Locale } from '../../src/languages/index.ts';
import { told } from '../lib/told.ts';

/** A line for each part of a standard whose translation is of an older text: `CS-02#badge  英文早于原文 · …`. */
export function behindLines(standard: Standard): string[] {
  return (Object.keys(standard.translations) as Locale[]).flatMap((locale) =>
    translationGaps(standard, locale).flatMap((gap) => {
      if (gap.gap !== 'stale') return [];
      const { zh, en } = languageOf(locale).called;
      return [`  ${standard.code}${gap.part}  ${told(`${zh}早于原文`, `${en}: of an older text`, ' · ')}`];
    }),
  );
}
