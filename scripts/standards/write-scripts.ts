// standards scripts: lets npm run every command under its own name.
import { readArgs } from '../lib/args.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';
import { readPackageFile, withScripts, writePackageFile } from './npm-scripts.ts';

readArgs({
  name: 'standards scripts',
  summary: {
    zh: '把各个命令写进 package.json，npm run check 等在这个文件夹里就能用。',
    en: 'Writes the commands into package.json, so that npm run check and the others work in this folder.',
  },
  options: {},
});
const { text, added, others } = sound(readPackageFile());
if (added.length > 0) writePackageFile(text);
console.log(added.length > 0 ? `package.json: ${added.join(', ')}` : told('都在了', 'All there', ' · '));
for (const name of others)
  console.log(
    told(
      `${name} 已有别的用途，没有改；这个命令请写 npx standards ${name}`,
      `${name} is something else here and was left; call npx standards ${name}`,
      ' · ',
    ),
  );

function sound(before: string): ReturnType<typeof withScripts> {
  try {
    return withScripts(before);
  } catch {
    return misuse(told('package.json 不是 JSON，先改好它', 'package.json is no JSON. Mend it first', ' · '));
  }
}
