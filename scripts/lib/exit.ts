/** Exit codes of every command: clean; there is something to see to; it cannot run, as called or on this content. */
export const exitCodes = { clean: 0, issues: 1, misuse: 2 } as const;

/** Says what was wrong with the call on standard error and ends with 2. */
export function misuse(message: string): never {
  console.error(message);
  process.exit(exitCodes.misuse);
}
