import type { Span } from '../../../corpus/index.ts';

/** A “not” that one of two texts has and the other has nothing for, and where it stands in that text. */
export interface LoneNegation extends Span {
  in: 'zh' | 'en';
  /**
   * Whether the other language can hardly mean the same: it says what is denied plainly, it says always, must or
   * should, or shows nothing at all of an English “not”. English says a “not” of Chinese in more ways than anybody
   * can list.
   */
  isSure: boolean;
}
