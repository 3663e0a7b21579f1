import type { Ran } from './cli.ts';
import { Ended, overhear } from './overheard.ts';

/**
 * What a command that is called wrongly says, and the code it ends with, by its own reading of the call and without a
 * process. The code is null when the call was not refused.
 */
export function misuseOf(call: () => unknown): Ran {
  const { ran, stop } = overhear();
  try {
    call();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  } finally {
    stop();
  }
  return ran;
}
