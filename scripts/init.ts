// npm run init: begins a company of its own in an empty folder.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { todayFor } from '../src/corpus/index.ts';
import { usualSettings } from '../src/schema/index.ts';
import { initCall } from './calls/init.ts';
import { aroundFiles } from './init/around-files.ts';
import { askAtTerminal } from './init/ask.ts';
import { companyFault, companyOf } from './init/company.ts';
import { contentFiles } from './init/content-files.ts';
import { ownPackage } from './init/own-package.ts';
import { nextSteps } from './init/words.ts';
import { checkContent } from './lib/check.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { speak, told, toldOf } from './lib/told.ts';

const { folder, answers, yes, today } = initCall();
if (!yes && !process.stdin.isTTY)
  misuse(
    told(
      '没有终端可以提问：加上 --yes，用选项写明要改的（--help 列出全部）',
      'There is no terminal to ask at: add --yes, and say by options what is not as usual (--help lists them)',
    ),
  );
const company = companyOf(yes ? answers : await askAtTerminal(answers));
const fault = companyFault(company);
speak(company.languages);
if (fault) misuse(toldOf(fault, '\n'));

const day = today ?? todayFor({ ...usualSettings, timeZone: company.timeZone });
const packagePath = join(folder, 'package.json');
const packageText = existsSync(packagePath) ? readFileSync(packagePath, 'utf8') : undefined;
const around = aroundFiles(company, folder, packageText);
const content = contentFiles(company, day);
const contentDir = join(folder, 'content');
const files = new Map([...around, ...content.map(({ path, text }) => [`content/${path}`, text] as const)]);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { flag: path === 'package.json' ? 'w' : 'wx' });
}
const { summary } = checkContent(contentDir, today).report;
// So that the folder can be installed wherever it is taken.
const { file, from } = ownPackage();
if (from !== undefined && !existsSync(join(folder, file))) copyFileSync(from, join(folder, file));
const shown = relative(process.cwd(), folder) || '.';
console.log(nextSteps(company, { folder: shown, contentDir, files: files.size, summary }));
process.exitCode = summary.errors + summary.warnings > 0 ? exitCodes.issues : exitCodes.clean;
