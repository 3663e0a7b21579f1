// npm run fonts: cuts the card fonts anew. Needed only for another version of the font or another set of characters.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { cardCharacters } from '../src/cards/fonts/character-set.ts';
import { cardFontFamily } from '../src/cards/fonts/font.ts';
import { renameFont } from './cards/rename-font.ts';
import { readArgs } from './lib/args.ts';

/** Static TrueType cuts of Noto Sans SC 2.004. 92 MB, so it is fetched when needed and not a dependency. */
const source = '@expo-google-fonts/noto-sans-sc@0.4.3';
const weights = { Regular: '400Regular/NotoSansSC_400Regular.ttf', Bold: '700Bold/NotoSansSC_700Bold.ttf' };
const fontDir = resolve(import.meta.dirname, '../src/cards/fonts');

const args = readArgs({
  name: 'npm run fonts --',
  summary: {
    zh: `从 ${source} 裁出卡片的两个字体，只留 GB2312 和拉丁字符。不写 --from，就从 npm 取到临时文件夹（92 MB）。`,
    en:
      `Cuts the two card fonts to GB2312 and Latin, from ${source}.\n` +
      `Fetches it from the npm registry into a temporary folder (92 MB) unless --from names an unpacked one.`,
  },
  options: { from: { value: 'dir', help: { zh: '从这个解开的包里裁', en: 'An unpacked package to cut from' } } },
});
const temporary = mkdtempSync(join(tmpdir(), 'card-fonts-'));
try {
  const dir = args.value('from') ?? fetchPackage(temporary);
  for (const name of ['Regular', 'Bold'] as const) {
    const cut = await subsetFont(readFileSync(join(dir, weights[name])), cardCharacters(), {
      targetFormat: 'truetype',
      noHinting: true,
    });
    writeFileSync(join(fontDir, `${name.toLowerCase()}.ttf`), renameFont(cut, cardFontFamily, name));
    console.log(`${name}: ${(cut.length / 1e6).toFixed(1)} MB`);
  }
  copyFileSync(join(dir, 'LICENSE_FONT'), join(fontDir, 'OFL.txt'));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function fetchPackage(into: string): string {
  execFileSync('npm', ['install', '--prefix', into, '--ignore-scripts', '--no-save', source], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return join(into, 'node_modules/@expo-google-fonts/noto-sans-sc');
}
