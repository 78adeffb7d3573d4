import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './extensions/core/src/worker/pdf/chromium-path.ts';
import { RUNTIME_DIR } from './scripts/lib/worker.ts';

const chromium = await findChromium({ runtimeDir: RUNTIME_DIR });

export default defineConfig({
  testDir: 'frontend/e2e',
  outputDir: 'test-results',
  globalSetup: './scripts/test/browser-setup.ts',
  // One installation for all; the files go two by two and have companies or forms of their own.
  workers: 2,
  // For a machine that is busy with something else: what hangs ends, what is slow does not fail.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  retries: 0,
  reporter: 'list',
  use: {
    screenshot: 'only-on-failure',
    // Records every step of every test, at half as much time again.
    trace: process.env['BROWSER_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: chromium.executable,
      env: { ...(process.env as Record<string, string>), ...chromium.env },
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'phone', testMatch: /portal.*\.spec\.ts/, use: { ...devices['Pixel 7'] } },
    { name: 'desktop', testIgnore: /portal.*\.spec\.ts/, use: { ...devices['Desktop Chrome'] } },
  ],
});
