import { commands } from './commands.ts';

/** The text of `standards --help`: each command with a sentence, in Chinese and in English. */
export function commandList(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).flatMap(([name, { zh, en }]) => [
    `  ${name.padEnd(width)}  ${zh}`,
    `  ${' '.repeat(width)}  ${en}`,
  ]);
  return [
    '用法 Usage: standards <command> [options]',
    '',
    '每个命令的选项 · The options of a command: standards <command> --help',
    '',
    ...lines,
  ].join('\n');
}
