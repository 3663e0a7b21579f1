import { shownWords } from '../i18n/words/shown.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { type Clause, videoEndings } from '../schema/index.ts';

/** Fields of clauses whose words mean something only with their label: they are never told by themselves. */
export const labelledFields: ReadonlySet<string> = new Set([
  'permitted',
  'forbidden',
  'media',
  'attachments',
  'headcount',
  'meaning',
]);

type Values = Partial<Pick<Clause, 'permitted' | 'forbidden'>>;

/** What may be used and what may not, one line each: `只用：裸粉、豆沙`. */
export function valueLines(values: Values, locale: Locale): string[] {
  const { colon, listMark } = languageOf(locale);
  return (['permitted', 'forbidden'] as const).flatMap((which) => {
    const names = values[which]?.map(({ name }) => name);
    return names ? [`${shownWords[locale][which]}${colon}${names.join(listMark)}`] : [];
  });
}

/** The ending of a file, in small letters. */
export function endingOf(path: string): string {
  return (/[^.]*$/.exec(path)?.[0] ?? '').toLowerCase();
}

/** Whether a file is a video. */
export function isVideo(path: string): boolean {
  return (videoEndings as readonly string[]).includes(endingOf(path));
}
