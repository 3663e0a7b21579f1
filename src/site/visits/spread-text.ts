import { counted } from '../../i18n/counted.ts';
import { visitWords } from '../../i18n/words/visits.ts';
import type { Locale } from '../../languages/index.ts';

/** How visits are spread over their period, in words: `均匀安排，约每 5–7 天一次`. */
export function spreadText({ from, to }: { from: number; to: number }, locale: Locale): string {
  const { spread, spreadDaily } = visitWords[locale];
  if (to === 1) return spreadDaily;
  return counted(spread, { days: from === to ? to : `${from}–${to}` });
}
