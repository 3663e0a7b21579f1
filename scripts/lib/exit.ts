/** Exit codes of every command: clean, issues found, misuse or a crash. */
export const exitCodes = { clean: 0, issues: 1, misuse: 2 } as const;

/** Says what was wrong with the call on standard error and ends with 2. */
export function misuse(message: string): never {
  console.error(message);
  process.exit(exitCodes.misuse);
}
