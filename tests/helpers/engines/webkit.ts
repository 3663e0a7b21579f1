import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Builder, By, Key as Keys, until as browserUntil } from 'selenium-webdriver';
import { lacking, miniBrowserAt, programAt } from './lack.ts';
import { type Key, type Reader, until } from './reader.ts';

const keys: Readonly<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
  Home: Keys.HOME,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
};
/** The packages that bring driver, browser and a screen. */
const packages = 'webkit2gtk-driver xvfb';

/** Opens the small browser of WebKitGTK by its driver, on a screen of its own where there is none. */
export async function openWebKit(): Promise<Reader> {
  const driverPath = programAt(['WebKitWebDriver']) ?? lacking('The driver of WebKitGTK', packages);
  const binary = miniBrowserAt() ?? lacking('WebKitGTK', packages);
  const screen = process.env['DISPLAY'] ? undefined : await openScreen();
  const port = await freePort();
  const env = { ...process.env, ...(screen ? { DISPLAY: screen.name } : {}) };
  const service = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env });
  await until(() => answers(port), Boolean);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
    .build();
  const seen = async (selector: string) => {
    const element = await driver.wait(browserUntil.elementLocated(By.css(selector)), 60_000);
    await driver.wait(browserUntil.elementIsVisible(element), 60_000);
    // Else the driver scrolls it to the top, where the bar of the page lies over it.
    await driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    return element;
  };
  return {
    goto: (url) => driver.get(url),
    click: async (selector) => (await seen(selector)).click(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    ask: (question, ...given) => driver.executeScript(`return (${question.toString()})(...arguments)`, ...given),
    close: async () => {
      await driver.quit();
      service.kill();
      screen?.program.kill();
    },
  };
}

/** A screen that nobody sees; the program says its number itself. */
async function openScreen(): Promise<{ name: string; program: ChildProcess }> {
  const path = programAt(['Xvfb']) ?? lacking('A screen for WebKitGTK', packages);
  const program = spawn(path, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    program.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    program.once('exit', () => reject(new Error('Xvfb ended')));
  });
  return { name: `:${number}`, program };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
