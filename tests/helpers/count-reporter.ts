import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

/** Prints the runner's own counts as the very last line, in a form that people and scripts read alike. */
export default class CountReporter implements Reporter {
  // A run that breaks off before any test, for instance in its set-up, has failed.
  private line = '0 passed, 1 failed\n';

  onInit(): void {
    // The default reporter prints its summary after all hooks, so the line waits for the end of the process.
    process.once('exit', () => writeSync(1, this.line));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): void {
    const counts = countTests(modules);
    const failed = counts.failed + unhandled.length;
    // A set-up that throws leaves no test behind to count.
    const uncounted = failed === 0 && (reason !== 'passed' || modules.length === 0);
    this.line = `${counts.passed} passed, ${uncounted ? 1 : failed} failed\n`;
  }
}

/** Passed and failed tests. A file that fails before its tests run counts as one failed test. */
export function countTests(modules: readonly TestModule[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    passed += tests.filter((test) => test.result().state === 'passed').length;
    const failures = tests.filter((test) => test.result().state === 'failed').length;
    failed += failures > 0 || module.ok() ? failures : 1;
  }
  return { passed, failed };
}
