import type { Bench } from './bench.ts';

/** The benches by name, as `npm run bench -- <name>` calls them. What one needs is loaded when it is run. */
export const benches: Readonly<Record<string, Bench>> = {
  page: {
    summary: {
      zh: '首次打开一页的字节数，与没有加东西的 Starlight 相比；标准多到十倍时一页的字节数',
      en: 'Bytes of a first visit against plain Starlight, and bytes of a page at ten times as many standards',
    },
    standards: 50,
    run: async (options) => (await import('./page.ts')).pageBench(options),
  },
  check: {
    summary: {
      zh: '每秒处理器时间校验的文件数，与 markdownlint-cli2 校验同样的文件相比',
      en: 'Files checked per second of CPU, against markdownlint-cli2 on the same files',
    },
    // With a front page for every manual, in two languages: 10,000 files.
    standards: 4615,
    run: async (options) => (await import('./check.ts')).checkBench(options),
  },
  cards: {
    summary: {
      zh: '制作卡片的秒数（排版、二维码、核对、拼版），与用 Chromium 打印同样的卡面相比',
      en: 'Seconds for cards with fit, QR codes, proof and sheets, against printing the same faces through Chromium',
    },
    standards: 500,
    run: async (options) => (await import('./cards.ts')).cardsBench(options),
  },
  search: {
    summary: {
      zh: '第一条结果之前的字节数和时间，与 Starlight 自带的搜索相比；一千条标准时按一个键的时间',
      en: "Bytes and time to the first result against Starlight's search, and time of a keystroke at 1,000 standards",
    },
    standards: 1000,
    run: async (options) => (await import('./search.ts')).searchBench(options),
  },
};
