export type Count = { passed: number; failed: number };

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
});

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * Counts of vitest's JSON report. A file that could not even be loaded has no tests, and counts as
 * one that failed; so does a run that ended badly without saying why.
 */
export const countVitest = (report: VitestReport | undefined, code: number): Count => {
  if (report === undefined) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return atLeastOneFailure(
    { passed: report.numPassedTests, failed: report.numFailedTests + unloaded },
    code,
  );
};

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/** A test that passed only when tried again counts as failed: it hides a race. */
export const countPlaywright = (report: PlaywrightReport | undefined, code: number): Count => {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, code);
};

const atLeastOneFailure = (count: Count, code: number): Count =>
  code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
