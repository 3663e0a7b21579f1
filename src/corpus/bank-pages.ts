import { type Audience, audiences, type QuestionBank } from '../schema/index.ts';
import { contentFor } from './audience.ts';
import type { Corpus } from './types.ts';

/** A question bank as one audience reads it, on a page of its own. */
export interface BankPage {
  /** The path of the page below a language. */
  path: string;
  audience: Audience;
  bank: QuestionBank;
}

/**
 * The pages of all question banks. The widest circle that has questions in a bank finds them at the bank's own address,
 * a narrower one below it.
 */
export function bankPages(corpus: Corpus): BankPage[] {
  const taken = new Set<string>();
  return (Object.keys(audiences) as Audience[]).flatMap((audience) =>
    contentFor(corpus, audience).banks.map((bank) => {
      const path = `practice/questions/${bank.bank}`;
      const isFirst = !taken.has(path);
      taken.add(path);
      return { path: isFirst ? path : `${path}/${audience}`, audience, bank };
    }),
  );
}
