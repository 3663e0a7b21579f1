import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The environment variable that names a browser; it wins over all that is installed. */
export const browserVariable = 'CHROME_PATH';

const names = [
  // Chromium without the windows around its pages: the same pages for a quarter less work.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
];

/** What the search looks at; tests pass their own. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  home: string;
  exists: (path: string) => boolean;
  list: (dir: string) => readonly string[];
}

const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  home: homedir(),
  exists: existsSync,
  list: (dir) => (existsSync(dir) ? readdirSync(dir) : []),
});

/**
 * The path of a Chrome, Chromium or Edge, or undefined when there is none. `CHROME_PATH` is taken at its word if it
 * exists.
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const asked = machine.env[browserVariable];
  if (asked) return machine.exists(asked) ? asked : undefined;
  return [...installed(machine), ...fromPlaywright(machine)].find(machine.exists);
}

function installed({ env, platform, home }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return ['/Applications', join(home, 'Applications')].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)));
}

const playwrightCaches: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: '.cache/ms-playwright',
  darwin: 'Library/Caches/ms-playwright',
  win32: 'AppData/Local/ms-playwright',
};
const playwrightPrograms: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
  darwin: [
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
};

/** Browsers that Playwright has fetched before, newest first. */
function fromPlaywright({ env, platform, home, list }: Machine): string[] {
  const cache = env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(home, playwrightCaches[platform] ?? '.cache/ms-playwright');
  const builds = list(cache).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return builds.flatMap((build) => (playwrightPrograms[platform] ?? []).map((program) => join(cache, build, program)));
}

/** How to get a browser, for people. */
export const browserAdvice = `No Chrome, Chromium or Edge was found.
The tests in the browser and the benches need one. Do one of these:
  - install Google Chrome, Chromium or Microsoft Edge in the usual place
  - on Debian or Ubuntu, as root: npm run browser -- --install
  - name the program of a browser: ${browserVariable}=/path/to/chrome npm test`;
