import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/lib/browser.ts';
import { runScript } from '../helpers/cli.ts';

/** A machine that has just these files. */
function machine(
  files: readonly string[],
  { platform = 'linux', env = {} }: { platform?: NodeJS.Platform; env?: Record<string, string> } = {},
): Machine {
  const all = files.map((file) => join(file));
  return {
    env,
    platform,
    home: join('/home/me'),
    exists: (path) => all.includes(path),
    list: (dir) => [
      ...new Set(
        all.filter((file) => file.startsWith(`${dir}/`)).map((file) => file.slice(dir.length + 1).split('/')[0] ?? ''),
      ),
    ],
  };
}

const playwright = [
  '/home/me/.cache/ms-playwright/chromium-900/chrome-linux/chrome',
  '/home/me/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
];

test.each<[string, Machine, string | undefined]>([
  ['nothing', machine([]), undefined],
  ['Chromium of Debian', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
  ['Chrome before Chromium', machine(['/usr/bin/chromium', '/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
  [
    'the one without windows before all others',
    machine(['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
    '/usr/bin/chromium-headless-shell',
  ],
  ['one on the path', machine(['/opt/bin/chromium'], { env: { PATH: '/opt/bin:/bin' } }), '/opt/bin/chromium'],
  ['the newest of Playwright', machine(playwright), playwright[1]],
  ['an installed one before Playwright', machine([...playwright, '/usr/bin/chromium']), '/usr/bin/chromium'],
  [
    'the one that is named',
    machine(['/usr/bin/chromium', '/my/chrome'], { env: { CHROME_PATH: '/my/chrome' } }),
    '/my/chrome',
  ],
  [
    'a name that leads nowhere is not made good by another',
    machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/my/chrome' } }),
    undefined,
  ],
  [
    'Edge on a Mac',
    machine(['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], { platform: 'darwin' }),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  [
    'Chrome on Windows',
    machine(['C:/Program Files/Google/Chrome/Application/chrome.exe'], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:/Program Files' },
    }),
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
])('%s', (_name, given, expected) => {
  expect(findBrowser(given)).toBe(expected && join(expected));
});

test('without a browser, it says how to get one', async () => {
  const ran = await runScript('browser', [], { CHROME_PATH: '/no/such/browser' });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('/no/such/browser');
});
