import puppeteer, { type KeyInput } from 'puppeteer-core';
import { lacking, programAt } from './lack.ts';
import type { Reader } from './reader.ts';

/** Opens the Firefox that is installed, as it is: it is driven by WebDriver BiDi, which it speaks itself. */
export async function openFirefox(): Promise<Reader> {
  const executablePath =
    programAt(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']) ??
    lacking('Firefox', 'firefox-esr');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.locator(selector).click(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key satisfies KeyInput),
    ask: (question, ...given) => page.evaluate(`(${question.toString()})(...${JSON.stringify(given)})`) as never,
    close: () => browser.close(),
  };
}
