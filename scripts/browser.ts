// npm run browser: says which browser the tests and benches use, or how to get one.
import { readArgs } from './lib/args.ts';
import { findBrowser } from './lib/browser.ts';
import { exitCodes } from './lib/exit.ts';
import { browserLack, getBrowser } from './lib/get-browser.ts';

const args = readArgs({
  name: 'npm run browser --',
  summary: {
    zh: '打印测试和测评使用的浏览器，没有就说明怎样安装。',
    en: 'Prints the browser that the tests and benches use, or says how to get one.',
  },
  options: {
    install: {
      help: {
        zh: '没有浏览器时安装 Debian 的 Chromium 和中文字体（在 Debian 或 Ubuntu 上以 root 运行）',
        en: "Install Debian's Chromium and Chinese fonts if there is no browser (root on Debian or Ubuntu)",
      },
    },
  },
});
const browser = args.flag('install') ? getBrowser() : findBrowser();
if (browser) console.log(browser);
else {
  console.error(browserLack());
  process.exitCode = exitCodes.issues;
}
