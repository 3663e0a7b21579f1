import type { DerivedLanguage } from '../languages/derived.ts';

/** How the pages of a derived language come from those of its source. */
export interface Derivation {
  language: DerivedLanguage;
  convert: (text: string) => string;
  /** Values of data attributes that are others on the derived pages, such as the addresses of the search index. */
  values?: ReadonlyMap<string, string>;
}
