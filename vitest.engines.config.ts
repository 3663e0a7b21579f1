import { defineConfig } from 'vitest/config';

/**
 * What readers do most, in engines beside Chromium. Apart from the other tests: those must not need browsers that a
 * machine may lack, and these must fail where one is lacking.
 */
export default defineConfig({
  test: {
    name: 'engines',
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/engines/global-setup.ts'],
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // One browser at a time: each has a server and a screen to itself.
    fileParallelism: false,
  },
});
