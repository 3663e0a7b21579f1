import type { Locale } from '../i18n/locale.ts';
import { siteConfig } from '../site.config.ts';
import type { CardSource } from './model.ts';

/** Where the QR code of a card leads: the short page of its standard, told which revision is printed. */
export function cardUrl(source: CardSource | undefined, locale: Locale): string {
  const path = source ? `/s/${source.code}/?r=${source.revision}` : `/${locale}/changes/`;
  return new URL(path, siteConfig.baseUrl).href;
}
