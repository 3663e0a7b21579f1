import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browserAdvice, browserVariable, findBrowser } from './browser.ts';

/** Debian's browsers, the one that suits tests first: older systems have only the other. */
const browsers = ['chromium-headless-shell', 'chromium'];
/** Letters for Chinese pages. */
const letters = 'fonts-noto-cjk';

/** The path of this machine's browser; where there is none and the system lets us, it is installed first. */
export function getBrowser(): string | undefined {
  if (!findBrowser() && !process.env[browserVariable] && canInstall()) install();
  return findBrowser();
}

/** Why there is no browser, and how to get one. */
export function browserLack(): string {
  const asked = process.env[browserVariable];
  return asked ? `${browserVariable} names a file that does not exist: ${asked}` : browserAdvice;
}

/** Whether this is Debian, or made from it, and we are its administrator. */
function canInstall(): boolean {
  const system = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(system) && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync(system, 'utf8'));
}

function install(): void {
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  for (const browser of browsers)
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', browser, letters);
      return;
    } catch {
      // It has said why itself; what is left is the other browser, and then to say how else to get one.
    }
}
