import type { Bench } from './bench.ts';

/** The benches by name, as `npm run bench -- <name>` calls them. What one needs is loaded when it is run. */
export const benches: Readonly<Record<string, Bench>> = {
  page: {
    summary: 'Bytes of a first visit against plain Starlight, and bytes of a page at ten times as many standards',
    standards: 50,
    run: async (options) => (await import('./page.ts')).pageBench(options),
  },
  check: {
    summary: 'Files checked per second of CPU, against markdownlint-cli2 on the same files',
    // With a front page for every manual, in two languages: 10,000 files.
    standards: 4615,
    run: async (options) => (await import('./check.ts')).checkBench(options),
  },
  cards: {
    summary: 'Seconds for cards with fit, QR codes, proof and sheets, against printing the same faces through Chromium',
    standards: 500,
    run: async (options) => (await import('./cards.ts')).cardsBench(options),
  },
  search: {
    summary:
      "Bytes and time to the first result against Starlight's own search, and time of a keystroke at 1,000 standards",
    standards: 1000,
    run: async (options) => (await import('./search.ts')).searchBench(options),
  },
};
