// standards <command>: every command of the package, in the folder of a company.
import { nearest } from '../../src/corpus/edit-distance.ts';
import { companyLanguages } from '../lib/company-languages.ts';
import { exitCodes, misuse } from '../lib/exit.ts';
import { speak, told } from '../lib/told.ts';
import { commands, type CommandName, isCommand } from './commands.ts';
import { commandList } from './command-list.ts';
import { loaders } from './loaders.ts';
import { hintOfScripts } from './npm-scripts.ts';

/** Runs the command that the arguments name. Ends with 2, and the nearest, where there is none of that name. */
export async function runStandards([name = '--help', ...rest]: readonly string[]): Promise<void> {
  speak(companyLanguages());
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(commandList());
    process.exitCode = exitCodes.clean;
    return;
  }
  if (name === '--version' || name === '-v' || name === 'version') return tellVersion();
  if (!isCommand(name)) return misuse(unknown(name));
  hintOfScripts(name);
  // Each script reads the arguments of the process, as it does when npm starts it.
  process.argv = [...process.argv.slice(0, 2), ...rest];
  await loaders[name]();
}

/** Says which version this is. Ends with 1 where the package file that lies in the folder is another one. */
async function tellVersion(): Promise<void> {
  const { otherFile, versionText } = await import('./version.ts');
  console.log(versionText());
  const other = otherFile();
  if (other !== undefined) console.error(other);
  process.exitCode = other === undefined ? exitCodes.clean : exitCodes.issues;
}

function unknown(name: string): string {
  const meant = nearest(name, Object.keys(commands) as CommandName[]);
  const [zh, en] = meant ? [`，您是不是要写 ${meant}？`, `. Did you mean ${meant}?`] : ['', ''];
  return `${told(`没有命令 ${name}${zh}`, `There is no command ${name}${en}`, ' · ')}\n\n${commandList()}`;
}
