/** What a reader does in a browser, whichever it is: the little that all engines can be asked for. */
export interface Reader {
  goto(url: string): Promise<void>;
  /** Clicks the first element of a selector that is seen. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Runs a function in the page; what it names must be in its arguments. */
  ask<Given extends unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>>;
  close(): Promise<void>;
}

export type Key = 'ArrowDown' | 'ArrowUp' | 'Home' | 'End' | 'Enter' | 'Escape';

/** Asks again until the answer is one that is wanted; the last answer is in the error when that takes too long. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => unknown,
  patienceMs = 60_000,
): Promise<Answer> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(answer)} after ${patienceMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
