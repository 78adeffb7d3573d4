import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum, summary } from './count.ts';

const file = (status: string, tests: number): { status: string; assertionResults: unknown[] } => ({
  status,
  assertionResults: Array.from({ length: tests }),
});

describe('counting test results', () => {
  it('counts a file that does not load as one failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [file('passed', 3), file('failed', 1), file('failed', 0)],
    };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('does not call a run green that ended badly', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [file('passed', 3)],
    };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a flaky browser test as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } };
    expect(countPlaywright(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it('adds layers up', () => {
    expect(
      sum([
        { passed: 1, failed: 0, skipped: 4 },
        { passed: 2, failed: 3, skipped: 1 },
      ]),
    ).toEqual({ passed: 3, failed: 3, skipped: 5 });
  });

  it('says skipped tests only where there are some', () => {
    expect(summary({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(summary({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});
