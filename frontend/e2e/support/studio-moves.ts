import { expect, type Page, type Request } from '@playwright/test';
import { environment } from './environment.ts';

const QUIET_MS = 500;

/**
 * To another place of the Studio by its router, as a link inside it does: loading the whole Studio
 * again costs seconds and is another test's matter. For a page whose first place is there already.
 */
export const moveTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate(`
    history.pushState(null, '', ${JSON.stringify(`/admin${path}`)});
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  `);
};

/**
 * Begins to count what the page asks of the installation; somebody else's map may never answer. What
 * it gives back waits until nothing has been open for a moment; unlike Playwright's own `networkidle`
 * it can be asked again on the same page.
 */
export const watchRequests = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  let changed = Date.now();
  const began = (request: Request): void => {
    if (request.url().startsWith(environment.url)) open.add(request);
    changed = Date.now();
  };
  const ended = (request: Request): void => {
    open.delete(request);
    changed = Date.now();
  };
  page.on('request', began);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    changed = Date.now();
    const isQuiet = (): boolean => open.size === 0 && Date.now() - changed >= QUIET_MS;
    await expect.poll(isQuiet, { timeout: 0 }).toBe(true);
  };
};
