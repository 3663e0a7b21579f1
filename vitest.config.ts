import { defineConfig } from 'vitest/config';

/** The three kinds of tests, from quick to slow: pure functions, commands as people run them, pages in a browser. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    // The usual number leaves a core idle; on a machine of two that is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{schema,corpus,check,i18n,export,search,offline,cards,site-data}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          testTimeout: 30_000,
          // Pure functions leave nothing behind, and loading them anew for each file took longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'cli', include: ['tests/cli/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 600_000,
          // After the others and two at a time: all files use one browser, which works on several cores itself.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          // What files share is read only: the corpus, the connection to the browser.
          isolate: false,
        },
      },
    ],
  },
});
