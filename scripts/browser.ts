// npm run browser: says which browser the tests and benches use, or how to get one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readArgs } from './lib/args.ts';
import { browserAdvice, browserVariable, findBrowser } from './lib/browser.ts';
import { exitCodes, misuse } from './lib/exit.ts';

const args = readArgs({
  name: 'npm run browser --',
  summary: 'Prints the browser that the tests and benches use, or says how to get one.',
  options: {
    install: { help: "Install Debian's Chromium and Chinese fonts if there is no browser (root on Debian or Ubuntu)" },
  },
});
const packages = ['chromium', 'fonts-noto-cjk'];

if (!findBrowser() && args.flag('install')) install();
const browser = findBrowser();
if (browser) console.log(browser);
else {
  console.error(
    process.env[browserVariable]
      ? `${browserVariable} names a file that does not exist: ${process.env[browserVariable]}`
      : browserAdvice,
  );
  process.exitCode = exitCodes.issues;
}

function install(): void {
  const isDebian =
    existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) misuse(browserAdvice);
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
