import { vi } from 'vitest';
import { speak } from '../../scripts/lib/told.ts';
import type { Ran } from './cli.ts';

/** Thrown in place of the end of the process. */
export class Ended extends Error {}

/** Listens to what is printed and keeps the process from ending, until `stop` is called. */
export function overhear(): { ran: Ran; stop: () => void } {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...words) => void (ran.stdout += `${words.join(' ')}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...words) => void (ran.stderr += `${words.join(' ')}\n`)),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      ran.code = Number(code);
      throw new Ended();
    }),
  ];
  return {
    ran,
    stop: () => {
      for (const spy of spies) spy.mockRestore();
      speak();
    },
  };
}
