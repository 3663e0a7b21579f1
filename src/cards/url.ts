import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import { addressOn, pagePath, shortPath } from '../lib/site-paths.ts';
import type { CardSource } from './model.ts';

/** Where the QR code of a card leads: the short page of its standard, told which revision is printed. */
export function cardUrl({ site }: Corpus, source: CardSource | undefined, locale: Locale): string {
  const path = source ? `${shortPath(source.code)}?r=${source.revision}` : pagePath(locale, 'changes');
  return addressOn(site.baseUrl, path);
}

/** Addresses that are kept for examples: a code that leads there leads nowhere, on every card, for years. */
const exampleHost = /(?:^|\.)example\.(?:com|net|org)$/;

/** Whether cards of a site can be nothing but a trial: their codes lead to an address that is nobody's. */
export function isTrialAddress(address: string): boolean {
  return exampleHost.test(new URL(address).hostname);
}
