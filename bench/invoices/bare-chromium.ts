import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../extensions/core/src/worker/pdf/browser.ts';

export type BareChromium = {
  /** Documents per second. */
  print: (html: string, count: number) => Promise<number>;
  close: () => Promise<void>;
};

/** The worker's browser without the worker: pages that print what they are given, and nothing else. */
export const startBareChromium = async ({
  pages,
  runtimeDir,
}: {
  pages: number;
  runtimeDir: string;
}): Promise<BareChromium> => {
  const { browser, kill } = await launchBrowser({ runtimeDir });
  const opened = await Promise.all(Array.from({ length: pages }, () => browser.newPage()));
  for (const page of opened) await page.setJavaScriptEnabled(false);
  return {
    print: async (html, count) => {
      let left = count;
      const work = async (page: Page): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await page.setContent(html, { waitUntil: 'load' });
          await page.pdf({
            format: 'A4',
            preferCSSPageSize: true,
            printBackground: true,
            tagged: false,
            waitForFonts: false,
          });
        }
      };
      const started = performance.now();
      await Promise.all(opened.map(work));
      return count / ((performance.now() - started) / 1000);
    },
    close: kill,
  };
};
