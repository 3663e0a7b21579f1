import { parseArgs, type ParseArgsConfig } from 'node:util';
import { argFault } from './arg-faults.ts';
import { daySet } from './day-set.ts';
import { misuse } from './exit.ts';
import { speak } from './told.ts';

/** One option of a command: its value, if it takes one, and its sentence for --help. */
export interface Option {
  /** The name of the value in the help, such as `dir`; a flag has none. */
  value?: string;
  help: string;
}

export interface Command<Name extends string> {
  /** How the command is called, such as `npm run check --`. */
  name: string;
  /** What it does, in one or two sentences. */
  summary: string;
  /** The operands in the help, such as `[path …]`. */
  operands?: string;
  options: Record<Name, Option>;
  examples?: readonly string[];
}

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
  // Nobody knows yet whose content it is.
  speak();
  daySet();
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, option] of Object.entries<Option>(command.options))
    options[name] = { type: option.value ? 'string' : 'boolean' };
  const takesOperands = command.operands !== undefined;
  // What is wrong is said in our words: Node's are for programmers.
  const args = joined(argv, command.options);
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
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

/** The text of --help. */
export function helpText(command: Command<string>): string {
  const rows = Object.entries(command.options).map(
    ([name, { value, help }]) => [`--${name}${value ? ` <${value}>` : ''}`, help] as const,
  );
  rows.push(['--help', 'Show this help']);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = [
    `Usage: ${command.name} [options] ${command.operands ?? ''}`.trimEnd(),
    '',
    command.summary,
    '',
    'Options:',
  ];
  for (const [left, right] of rows) lines.push(`  ${left.padEnd(width)}  ${right}`);
  if (command.examples) lines.push('', 'Examples:', ...command.examples.map((example) => `  ${example}`));
  return lines.join('\n');
}
