import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum } from './count.ts';

const file = (status: string, tests: number): { status: string; assertionResults: unknown[] } => ({
  status,
  assertionResults: Array.from({ length: tests }),
});

describe('counting test results', () => {
  it('counts a file that does not load as one failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 3), file('failed', 1), file('failed', 0)],
    };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('does not call a run green that ended badly', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1 });
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a flaky browser test as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1 } };
    expect(countPlaywright(report, 1)).toEqual({ passed: 4, failed: 2 });
  });

  it('adds layers up', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
