import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './extensions/core/src/worker/pdf/chromium-path.ts';
import { RUNTIME_DIR } from './scripts/lib/worker.ts';

const chromium = await findChromium({ runtimeDir: RUNTIME_DIR });

export default defineConfig({
  testDir: 'frontend/e2e',
  outputDir: 'test-results',
  globalSetup: './scripts/test/browser-setup.ts',
  // One installation and two cores: journeys one after the other.
  workers: 1,
  timeout: 60_000,
  retries: 0,
  reporter: 'list',
  use: {
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
