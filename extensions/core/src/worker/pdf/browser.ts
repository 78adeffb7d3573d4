import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { temporaryFolder } from '../../platform/temporary-folder.ts';
import { findChromium } from './chromium-path.ts';

/**
 * No network at all: names do not resolve, and what is left goes to a proxy that is not there.
 * `--disable-web-security` and `--single-process`, which the package proposes, stay out.
 */
const FLAGS = [
  '--headless=shell',
  '--no-zygote',
  '--disable-gpu',
  '--disable-webgl',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-print-preview',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--mute-audio',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-features=AudioServiceOutOfProcess,Translate,MediaRouter,OptimizationHints',
];

export type RunningBrowser = { browser: Browser; kill: () => Promise<void> };

/**
 * Starts Chromium on a pipe: when this process dies, however it dies, the pipe closes and the
 * browser ends with it.
 */
export const launchBrowser = async (
  options: { runtimeDir?: string } = {},
): Promise<RunningBrowser> => {
  const [chromium, { launch }, profile] = await Promise.all([
    findChromium(options),
    import('puppeteer-core'),
    temporaryFolder('browser'),
  ]);
  const isRoot = process.getuid?.() === 0;
  const start = (sandbox: boolean): Promise<Browser> =>
    launch({
      executablePath: chromium.executable,
      pipe: true,
      userDataDir: profile,
      args: sandbox ? FLAGS : [...FLAGS, '--no-sandbox', '--disable-setuid-sandbox'],
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: profile,
        TMPDIR: profile,
        TZ: 'UTC',
        ...chromium.env,
      },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 20_000,
      protocolTimeout: 60_000,
    });
  // Containers and hardened kernels often refuse the user namespaces that the sandbox needs.
  const started = isRoot ? start(false) : start(true).catch(() => start(false));
  const browser = await started.catch(async (error: unknown) => {
    await removeFolder(profile);
    throw error;
  });
  return {
    browser,
    kill: async () => {
      await Promise.race([browser.close().catch(() => undefined), delay(3_000)]);
      browser.process()?.kill('SIGKILL');
      await removeFolder(profile);
    },
  };
};

/** The browser's processes may still be writing in it while they end. */
const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(
    () => undefined,
  );

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
