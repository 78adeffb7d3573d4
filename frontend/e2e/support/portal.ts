import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { environment } from './environment.ts';

export const portalUrl = (path = '/'): string => `${environment.url}/portal${path}`;

export const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto(portalUrl());
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(environment.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
};

/**
 * Until the service worker has the app in hand, the portal cannot open without a network. Asked
 * from outside again and again: the portal's policy forbids a page function that is made of text.
 */
export const waitForServiceWorker = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);

/** A picture as a phone's camera makes it: large, with noise that does not compress away. */
export const cameraPicture = (color: string): Promise<Buffer> =>
  sharp({
    create: {
      width: 3000,
      height: 2250,
      channels: 3,
      background: color,
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  })
    .jpeg({ quality: 92 })
    .toBuffer();

export const takePhoto = async (page: Page, picture: Buffer): Promise<void> => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'camera.jpg', mimeType: 'image/jpeg', buffer: picture });
};

export const signOnPad = async (page: Page): Promise<void> => {
  const pad = page.getByRole('img', { name: 'Field to sign in' });
  // Below what is signed for.
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no field to sign in.');
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1)
    await page.mouse.move(box.x + 40 + step * 16, box.y + box.height / 2 + Math.sin(step) * 40);
  await page.mouse.up();
};

export const syncMark = (page: Page) => page.getByTestId('sync-mark').first();

/** Everything the portal keeps in the browser's databases, as text. */
export const readStores = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        rows.push(await done(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(rows);
  })()`);
