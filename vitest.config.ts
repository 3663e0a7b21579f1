import { defineConfig } from 'vitest/config';

/** From quick to slow: pure functions, the shipped content, commands as people run them, pages in a browser. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{schema,corpus,check,i18n,export,search,offline,cards,site-data,traditional}/**/*.test.ts',
            'tests/*.test.ts',
            'src/check/rules/*/rule.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'shipped', include: ['tests/shipped/**/*.test.ts'], testTimeout: 60_000 },
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
          // One browser and one built site; two files at once would only slow each other down.
          fileParallelism: false,
        },
      },
    ],
  },
});
