import { defineConfig } from 'vitest/config';

/** From quick to slow: pure functions, the shipped content, commands as people run them, pages in a browser. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    coverage: {
      provider: 'v8',
      // What runs in a browser is covered by the tests of pages, which no coverage is taken of.
      include: ['src/{schema,i18n,corpus,check,search,cards,offline,export}/**/*.ts'],
      exclude: ['src/search/client/**', 'src/offline/{worker,install,store,answer,verified-fetch}.ts'],
      // A little under what is measured (91, 90, 81 and 90 per cent), so that it catches what nobody tests.
      thresholds: { lines: 90, statements: 89, branches: 80, functions: 88 },
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.cache/coverage',
    },
    // The usual number leaves a core idle; on a machine of two that is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{schema,yaml-edit,corpus,check,i18n,export,site-data}/**/*.test.ts',
            'tests/{search,offline,cards,server,traditional,import}/**/*.test.ts',
            'tests/*.test.ts',
            'src/check/rules/*/*.test.ts',
          ],
          testTimeout: 30_000,
          // Pure functions leave nothing behind, and loading them anew for each file took longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'shipped',
          include: ['tests/shipped/**/*.test.ts'],
          testTimeout: 60_000,
          // The shipped content is only read, and reading it anew for each file took longer than most tests of it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          testTimeout: 120_000,
          // Every command leaves the process as it was; loading all of them for each file is what took long.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Sites are built from the start on, beside the other tests; each file waits for them.
          globalSetup: ['tests/site/global-setup.ts'],
          setupFiles: ['tests/site/when-built.ts'],
          testTimeout: 60_000,
          hookTimeout: 600_000,
          // After the others and a few at a time: all files use one browser, and wait for it as much as they work.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          // What files share is read only: the corpus, the connection to the browser.
          isolate: false,
        },
      },
    ],
  },
});
