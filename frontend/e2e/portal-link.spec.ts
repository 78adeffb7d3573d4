import { toBuffer } from 'bwip-js/node';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import {
  asAdmin,
  createFieldCompany,
  createVisit,
  type FieldCompany,
} from './support/field-company.ts';
import { lookAt } from './support/look.ts';
import { environment } from './support/environment.ts';
import { syncMark, waitForServiceWorker } from './support/portal.ts';

/* Somebody with a link and no account: the visit, a scanned serial, without a network, taken back. */

let company: FieldCompany;
let order: string;
test.beforeAll(async () => {
  company = await createFieldCompany('portal-link');
  await company.knex('companies').where({ id: company.id }).update({ phone: '+60312345678' });
  order = await createVisit(company, { name: 'Aminah', inMinutes: 20 });
});
test.afterAll(async () => {
  await company.close();
});

/** A label with a serial, the address of the device and its model. */
const label = async (): Promise<Buffer> => {
  const codes = [
    { bcid: 'code128', text: 'AABBCCDDEEFF' },
    { bcid: 'datamatrix', text: 'HWTC1234ABCD' },
    { bcid: 'qrcode', text: 'EG8' },
  ];
  const pictures = await Promise.all(
    codes.map((code) => toBuffer({ ...code, scale: 4, padding: 8, backgroundcolor: 'FFFFFF' })),
  );
  return await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#ffffff' } })
    .composite(pictures.map((input, index) => ({ input, left: 100, top: 60 + 380 * index })))
    .jpeg()
    .toBuffer();
};

const choosePicture = async (page: Page): Promise<void> => {
  await page
    .getByTestId('scan-file')
    .setInputFiles({ name: 'label.jpg', mimeType: 'image/jpeg', buffer: await label() });
};

test('a subcontractor does one visit by a link', async ({ page, context }) => {
  const { id, link } = await asAdmin<{ id: string; link: string }>('/api/visit-links', {
    order,
    holder: 'Ali Contoh',
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  await page.goto(`${environment.url}/t/${link.split('/t/')[1]}`);
  await expect(page).toHaveURL(new RegExp(`/portal/visits/${order}$`));
  await waitForServiceWorker(page);
  await page.getByTestId('primary-step').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();

  await page.goto(`${environment.url}/portal/visits/${order}/serial`);
  await context.setOffline(true);
  await page.getByTestId('scan').click();
  await expect(page.getByTestId('scanner')).toContainText('The camera cannot be used');
  await lookAt(page, 'scanner-without-camera');
  await choosePicture(page);
  const found = page.locator('[data-found]');
  await expect(found).toHaveText([/^HWTC1234ABCD/, /^AABBCCDDEEFF/]);
  await expect(page.locator('[data-unfit]')).toContainText('Too short');
  await lookAt(page, 'scanner-choice');
  await found.first().click();
  await expect(page.getByLabel('Serial number')).toHaveValue('HWTC1234ABCD');
  await page.getByRole('button', { name: 'Save the serial' }).click();
  await expect(page).toHaveURL(new RegExp(`/portal/visits/${order}$`));
  await page.reload();
  await expect(page.getByText('HWTC1234ABCD').first()).toBeVisible();
  await context.setOffline(false);
  await expect(syncMark(page)).toHaveText('All sent');
  expect(await company.knex('work_orders').where({ id: order }).first('onu_serial')).toEqual({
    onu_serial: 'HWTC1234ABCD',
  });

  await asAdmin(`/api/visit-links/${id}/revoke`, {});
  await page.goto(link.replace(/^.*\/t\//, `${environment.url}/portal/t/`));
  await expect(page.getByTestId('link-gone')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call Contoh/ })).toHaveAttribute('href', /^tel:/);
  await lookAt(page, 'link-gone');
  await page.goto(`${environment.url}/portal/profile`);
  await expect(page.getByTestId('link-gone')).toBeVisible();
});
