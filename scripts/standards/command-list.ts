import type { Locale } from '../../src/languages/index.ts';
import { oneLanguage } from '../lib/told.ts';
import { commands } from './commands.ts';

const listWords = {
  zh: {
    usage: '用法：standards <命令> [选项]',
    options: '每个命令的选项：standards <命令> --help；版本：standards --version',
  },
  en: {
    usage: 'Usage: standards <command> [options]',
    options: 'The options of a command: standards <command> --help. The version: standards --version',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** The text of `standards --help`: each command with a sentence, in the language of any other help. */
export function commandList(locale: Locale = oneLanguage()): string {
  const { usage, options } = listWords[locale];
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, sentence]) => `  ${name.padEnd(width)}  ${sentence[locale]}`);
  return [usage, '', options, '', ...lines].join('\n');
}
