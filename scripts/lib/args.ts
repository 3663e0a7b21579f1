import { parseArgs, type ParseArgsConfig } from 'node:util';
import { argFault } from './arg-faults.ts';
import type { Command, Option } from './command.ts';
import { companyLanguages } from './company-languages.ts';
import { daySet } from './day-set.ts';
import { misuse } from './exit.ts';
import { helpText } from './help.ts';
import { speak } from './told.ts';

export interface Parsed<Name extends string> {
  operands: readonly string[];
  flag(name: Name): boolean;
  value(name: Name): string | undefined;
}

/** Reads the command line; prints the help for --help, and says what is wrong with an unknown option (exit 2). */
export function readArgs<Name extends string>(
  command: Command<Name>,
  argv: readonly string[] = process.argv.slice(2),
): Parsed<Name> {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, option] of Object.entries<Option>(command.options))
    options[name] = { type: option.value ? 'string' : 'boolean' };
  const takesOperands = command.operands !== undefined;
  // What is wrong is said in our words: Node's are for programmers.
  const args = joined(argv, command.options);
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const { content } = parsed.values;
  speak(companyLanguages(typeof content === 'string' ? content : undefined));
  daySet();
  const takes = new Map(Object.entries(options).map(([name, { type }]) => [name, type === 'string'] as const));
  const fault = argFault(parsed.tokens, { options: takes, operands: takesOperands });
  if (fault !== undefined) return misuse(`${fault}\n\n${helpText(command)}`);
  if (parsed.values['help']) {
    console.log(helpText(command));
    process.exit(0);
  }
  const { values, positionals } = parsed;
  return {
    operands: positionals,
    flag: (name) => values[name] === true,
    value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
  };
}

/** Arguments with a value that begins with a minus, as in `--offset -2,-1`, joined to the option before them. */
function joined(argv: readonly string[], options: Readonly<Record<string, Option>>): string[] {
  return argv.reduce<string[]>((sum, argument) => {
    const before = sum.at(-1) ?? '';
    const takesValue = before.startsWith('--') && options[before.slice(2)]?.value !== undefined;
    return takesValue && /^-\d/.test(argument) ? [...sum.slice(0, -1), `${before}=${argument}`] : [...sum, argument];
  }, []);
}
