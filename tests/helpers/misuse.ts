import { vi } from 'vitest';
import type { Ran } from './cli.ts';

/** Thrown in place of the end of the process. */
class Ended extends Error {}

/**
 * What a command that is called wrongly says, and the code it ends with, by its own reading of the call and without a
 * process. The code is null when the call was not refused.
 */
export function misuseOf(call: () => unknown): Ran {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...words) => void (ran.stdout += `${words.join(' ')}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...words) => void (ran.stderr += `${words.join(' ')}\n`)),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      ran.code = Number(code);
      throw new Ended();
    }),
  ];
  try {
    call();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return ran;
}
