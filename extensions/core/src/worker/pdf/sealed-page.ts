import type { Browser, Page } from 'puppeteer-core';

export type PrintOptions = {
  /** Full HTML document, see `documentHtml`. */
  html: string;
  landscape?: boolean;
  /** Milliseconds for laying out and printing together. */
  timeout: number;
};

export type SealedPage = {
  print: (options: PrintOptions) => Promise<Buffer>;
  close: () => Promise<void>;
};

/** Milliseconds that images inside the document get to decode. */
const LOAD_PATIENCE = 5_000;

/** A page that runs no script and can load nothing: what it shows is in the HTML or missing. */
export const openSealedPage = async (browser: Browser): Promise<SealedPage> => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const allowed = request.url().startsWith('data:') && !request.isNavigationRequest();
    void (allowed ? request.continue() : request.abort('blockedbyclient')).catch(() => undefined);
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.setOfflineMode(true);
  return {
    print: async ({ html, landscape = false, timeout }) => {
      const started = performance.now();
      await page
        .setContent(html, { waitUntil: 'load', timeout: Math.min(timeout, LOAD_PATIENCE) })
        .catch((error: unknown) => {
          // A refused frame may keep "load" from firing; what is there is printed.
          if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
        });
      const bytes = await printed(page, {
        landscape,
        timeout: Math.max(1, timeout - (performance.now() - started)),
      });
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    close: () => page.close(),
  };
};

const printed = (
  page: Page,
  { landscape, timeout }: { landscape: boolean; timeout: number },
): Promise<Uint8Array> =>
  page.pdf({
    format: 'A4',
    landscape,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: false,
    outline: false,
    waitForFonts: false,
    timeout,
  });
