import { createShares } from '../../platform/shares.ts';
import { documentHtml } from './document-html.ts';
import { launchBrowser, type RunningBrowser } from './browser.ts';
import { openSealedPage, type PrintOptions, type SealedPage } from './sealed-page.ts';

export type RenderPdf = (input: {
  /** Whose turn it takes; null for the platform. */
  company: string | null;
  /** Body markup; scripts do not run and nothing is loaded but `data:` URLs. */
  html: string;
  css?: string;
  landscape?: boolean;
  /** Milliseconds, 30,000 when absent. */
  timeout?: number;
}) => Promise<Buffer>;

export type PdfRenderer = { renderPdf: RenderPdf; close: () => Promise<void> };

const MAX_HTML_BYTES = 24 * 1024 * 1024;
/** A page is replaced after so many documents, so that a leak in the browser stays small. */
const PRINTS_PER_PAGE = 400;

type Slot = { page?: SealedPage; prints: number };

/**
 * Prints HTML to PDF on a few reused pages of one browser, which is started at first use and
 * again after it died. A document that does not finish in time costs the browser its life, not
 * the worker's. Errors: PDF_TOO_LARGE, PDF_TIMEOUT, PDF_FAILED (property `code`).
 */
export const createPdfRenderer = ({
  pages = 2,
  runtimeDir,
}: { pages?: number; runtimeDir?: string } = {}): PdfRenderer => {
  let running: Promise<RunningBrowser> | undefined;
  let closed = false;
  const idle: Slot[] = Array.from({ length: pages }, () => ({ prints: 0 }));
  const all = [...idle];
  const shares = createShares({
    slots: pages,
    // Printing takes less than a second: who prints alone may use all pages.
    perCompany: pages,
    maxWaiting: 1_000,
    name: 'printing',
  });

  const browser = (): Promise<RunningBrowser> => {
    running ??= launchBrowser(runtimeDir === undefined ? {} : { runtimeDir }).then((started) => {
      started.browser.once('disconnected', () => {
        forget();
        // It is gone; its folder is not.
        void started.kill();
      });
      return started;
    });
    running.catch(forget);
    return running;
  };
  const forget = (): void => {
    running = undefined;
    for (const slot of all) delete slot.page;
  };
  const kill = async (): Promise<void> => {
    const dying = running;
    forget();
    await dying?.then(({ kill: end }) => end()).catch(() => undefined);
  };
  const take = (): Slot => {
    const slot = idle.pop();
    if (!slot) throw new Error('More documents print than there are pages.');
    return slot;
  };
  const pageOf = async (slot: Slot): Promise<SealedPage> => {
    if (slot.page && slot.prints >= PRINTS_PER_PAGE) {
      await slot.page.close().catch(() => undefined);
      delete slot.page;
    }
    if (!slot.page) {
      slot.page = await openSealedPage((await browser()).browser);
      slot.prints = 0;
    }
    slot.prints += 1;
    return slot.page;
  };

  const print = async (options: PrintOptions, timeout: number): Promise<Buffer> => {
    const slot = take();
    try {
      const page = await pageOf(slot);
      return await within(page.print(options), timeout);
    } catch (error) {
      await kill();
      throw error;
    } finally {
      idle.push(slot);
    }
  };

  return {
    renderPdf: async ({ company, html, css, landscape, timeout = 30_000 }) => {
      if (closed) throw pdfError('PDF_FAILED', 'The renderer is closed.');
      const size = Buffer.byteLength(html);
      if (size > MAX_HTML_BYTES) {
        throw pdfError(
          'PDF_TOO_LARGE',
          `The document is ${size} bytes of HTML, limit ${MAX_HTML_BYTES}.`,
        );
      }
      const options = {
        html: documentHtml({ body: html, ...(css ? { css } : {}), isPrintOnly: true }),
        ...(landscape ? { landscape } : {}),
      };
      const go = () => shares.run(company, () => print(options, timeout));
      return go().catch((error: unknown) => {
        // The browser may have died of a neighbour's document: the innocent one gets a second go.
        if (isTimeout(error) || closed) throw failure(error, timeout);
        return go().catch((again: unknown) => {
          throw failure(again, timeout);
        });
      });
    },
    close: async () => {
      closed = true;
      await kill();
    },
  };
};

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TimeoutError';

const failure = (error: unknown, timeout: number): Error =>
  isTimeout(error)
    ? pdfError('PDF_TIMEOUT', `The document was not printed within ${timeout} ms.`)
    : pdfError('PDF_FAILED', error instanceof Error ? error.message : String(error));

const within = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('late'), { name: 'TimeoutError' }));
    }, milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const pdfError = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code });
