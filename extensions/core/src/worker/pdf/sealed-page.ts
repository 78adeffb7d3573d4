import type { Browser, CDPSession } from 'puppeteer-core';

export type PrintOptions = {
  /** Full HTML document, see `documentHtml`. */
  html: string;
  landscape?: boolean;
};

export type SealedPage = {
  /** Takes as long as it takes: who waits for it sets the limit. */
  print: (options: PrintOptions) => Promise<Buffer>;
  close: () => Promise<void>;
};

/** Milliseconds that images inside the document get to decode. */
const LOAD_PATIENCE = 5_000;

/** A4 in inches; a document's own `@page` size comes first. */
const PAPER = { paperWidth: 8.27, paperHeight: 11.7 };
const MARGINS = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };

/**
 * A page that runs no script and can load nothing: what it shows is in the HTML or missing. It
 * speaks the browser's protocol itself, since puppeteer's `setContent` and `pdf` go to and fro
 * several times for each document.
 */
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
  // Nobody sees the page itself: the fewer pixels, the less is painted.
  await page.setViewport({ width: 8, height: 8 });
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  return {
    print: async ({ html, landscape = false }) => {
      const loaded = loadOf(session);
      await session.send('Page.setDocumentContent', { frameId, html });
      await loaded;
      const { data } = await session.send('Page.printToPDF', {
        ...PAPER,
        ...MARGINS,
        landscape,
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: false,
        generateDocumentOutline: false,
      });
      return Buffer.from(data, 'base64');
    },
    close: () => page.close(),
  };
};

/** A refused frame may keep "load" from firing; after a while what is there is printed. */
const loadOf = (session: CDPSession): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      session.off('Page.loadEventFired', end);
      resolve();
    };
    const timer = setTimeout(end, LOAD_PATIENCE);
    session.once('Page.loadEventFired', end);
  });
