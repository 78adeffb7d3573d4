import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { createFieldCompany, createVisit, type FieldCompany } from './support/field-company.ts';
import { lookAt } from './support/look.ts';
import {
  cameraPicture,
  portalUrl,
  signIn,
  signOnPad,
  takePhoto,
  waitForServiceWorker,
} from './support/portal.ts';

/** Every test looks at many screens, each in four ways. */

const LONG = 'Puan Sharifah Nur Aishah Binti Syed Muhammad Contohan Al-Contohi '.repeat(2).trim();
const LONG_ADDRESS =
  'Unit B-32-17, Blok Bunga Raya Timur Laut, Pangsapuri Perdana Seri Contoh Jaya Fasa Tiga, Persiaran Contoh Utama 27/118A, Seksyen Contoh Sembilan Belas, 50000 Kuala Lumpur, Wilayah Persekutuan';

const open = async (page: Page, path: string, heading: string): Promise<void> => {
  await page.goto(portalUrl(path));
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

test.describe('with a usual day', () => {
  let company: FieldCompany;
  let order: string;
  let fault: string;

  test.beforeAll(async () => {
    company = await createFieldCompany('portal-screens');
    order = await createVisit(company, {
      name: 'Aminah',
      inMinutes: 20,
      values: {
        remarks: 'Please ring the bell twice.',
        package_name: 'Home 500',
        bandwidth_mbps: 500,
      },
    });
    fault = await createVisit(company, {
      name: 'Ravi',
      inMinutes: 60,
      workType: 'ASSURANCE_STANDARD',
      values: {
        issue: 'No light since yesterday evening.',
        ticket_id: 'TTKT-0001',
        awo_number: 'AWO-0001',
        work_order_url: 'https://partner.example.com/wo/1',
      },
    });
    await createVisit(company, { name: 'Mei', inMinutes: 26 * 60 });
    await createVisit(company, { name: 'Hafiz', inMinutes: 50 * 60 });
  });
  test.afterAll(async () => {
    await company.close();
  });

  test('lists and profile', async ({ page }) => {
    await page.goto(portalUrl());
    await lookAt(page, 'sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await lookAt(page, 'sign-in-errors');
    await signIn(page, company.email);
    await expect(page.getByTestId('next-visit')).toBeVisible();
    await lookAt(page, 'today');
    await open(page, '/coming', 'Coming days');
    await lookAt(page, 'coming');
    await open(page, '/changes', 'Pending changes');
    await lookAt(page, 'changes-none');
    await open(page, '/profile', 'Profile');
    await lookAt(page, 'profile');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('a visit and its pages', async ({ page }) => {
    await signIn(page, company.email);
    await open(page, `/visits/${order}`, 'Contoh Aminah 1');
    await lookAt(page, 'visit');
    await page.getByTestId('primary-step').click();
    await expect(page.getByTestId('primary-step')).toHaveText('Meet the customer');
    await page.getByTestId('primary-step').click();
    await expect(page.getByTestId('primary-step')).toHaveText('Complete the job');
    await expect(page.getByTestId('checklist')).toBeVisible();
    await lookAt(page, 'visit-missing');

    await open(page, `/visits/${order}/serial`, 'ONU serial');
    await page.getByLabel('Serial number').fill('ab-12');
    await page.getByRole('button', { name: 'Save the serial' }).click();
    await lookAt(page, 'serial');
    await open(page, `/visits/${order}/port`, 'Splitter port');
    await page.getByRole('radio', { name: /SP02/ }).check();
    await page.getByRole('radio', { name: /^32 standby/ }).check();
    await page.getByRole('button', { name: 'Save the port' }).click();
    await lookAt(page, 'port-standby');
    await open(page, `/visits/${order}/photos`, 'Photos');
    await takePhoto(page, await cameraPicture('#6b8f71'));
    await expect(page.getByAltText('Splitter and port, picture 1')).toBeVisible();
    await lookAt(page, 'photos');
    await open(page, `/visits/${order}/signature`, 'Customer signature');
    await signOnPad(page);
    await lookAt(page, 'signature');
    await open(page, `/visits/${order}/materials`, 'Materials used');
    await lookAt(page, 'materials');
    await open(page, `/visits/${order}/messages`, 'Messages');
    await page.getByLabel('Write to the office').fill('The guard asks for a permit.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByTestId('talk')).toContainText('The guard asks for a permit.');
    await lookAt(page, 'messages');
    await open(page, `/visits/${order}/reschedule`, 'Ask for another time');
    await page.getByRole('button', { name: 'Ask the dispatcher' }).click();
    await lookAt(page, 'reschedule');
    await open(page, `/visits/${order}/complete`, 'Complete the job');
    await lookAt(page, 'complete');
    await open(page, `/visits/${fault}/solution`, 'Solution');
    await lookAt(page, 'solution');
    await open(page, `/visits/${fault}/blocker`, 'Report a blocker');
    await page.getByRole('button', { name: 'Report the blocker' }).click();
    await lookAt(page, 'blocker');
  });

  test('changes that wait, and leaving with them', async ({ page, context }) => {
    await signIn(page, company.email);
    await waitForServiceWorker(page);
    await open(page, `/visits/${fault}/solution`, 'Solution');
    await context.setOffline(true);
    await page.getByLabel('Fault found and solution').fill('Broken patch cord replaced.');
    await page.getByRole('button', { name: 'Save the solution' }).click();
    await expect(page.getByTestId('sync-mark')).toHaveText('Offline, 1 not sent');
    await open(page, '/changes', 'Pending changes');
    await expect(page.getByTestId('change')).toHaveCount(1);
    await lookAt(page, 'changes-offline');
    await page.getByRole('button', { name: 'Discard' }).click();
    await lookAt(page, 'changes-discard');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await open(page, '/profile', 'Profile');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await lookAt(page, 'sign-out-warning');
    await context.setOffline(false);
  });
});

test('what comes before the first screen is light', () => {
  const dist = join(import.meta.dirname, '../dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const parts = [...page.matchAll(/assets\/[^"]+/g)].map(([name]) =>
    readFileSync(join(dist, name)),
  );
  const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
  expect(parts.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(150_000);
});

test('with no visits', async ({ page }) => {
  const company = await createFieldCompany('portal-empty');
  await signIn(page, company.email);
  await expect(page.getByText('No visits today')).toBeVisible();
  await lookAt(page, 'today-none');
  await open(page, '/coming', 'Coming days');
  await lookAt(page, 'coming-none');
  await open(page, '/visits/0195b4e0-0000-7000-8000-000000000000', 'Visit');
  await expect(page.getByText('This visit is not on this device')).toBeVisible();
  await lookAt(page, 'visit-gone');
  await company.close();
});

test('with too much of everything', async ({ page }) => {
  const company = await createFieldCompany('portal-full');
  await company
    .knex('buildings')
    .where({ id: company.building })
    .update({
      name: LONG_ADDRESS.slice(0, 160),
      access_notes: `${LONG_ADDRESS}. `.repeat(4),
    });
  const values = {
    customer_name: LONG,
    address_text: LONG_ADDRESS,
    phones: JSON.stringify(['0123456789', '0198765432', '0388887777']),
    remarks: `${LONG_ADDRESS}. `.repeat(5),
    issue: 'Signalstrengthwithoutanyspaces'.repeat(8),
    package_name: LONG,
  };
  const [first] = await Promise.all([
    createVisit(company, { name: 'full', inMinutes: 10, values }),
  ]);
  for (let index = 0; index < 14; index += 1)
    await createVisit(company, { name: `full-${String(index)}`, inMinutes: 15 + index, values });
  for (let index = 0; index < 10; index += 1)
    await createVisit(company, {
      name: `next-${String(index)}`,
      inMinutes: 1500 + index * 60,
      values,
    });
  await signIn(page, company.email);
  await expect(page.getByTestId('next-visit')).toBeVisible();
  await lookAt(page, 'today-full');
  await open(page, '/coming', 'Coming days');
  await lookAt(page, 'coming-full');
  await page.goto(portalUrl(`/visits/${first}`));
  await expect(page.getByTestId('primary-step')).toBeVisible();
  await lookAt(page, 'visit-full');
  await company.close();
});

test('when the server fails or the session ends', async ({ page }) => {
  const company = await createFieldCompany('portal-errors');
  await createVisit(company, { name: 'errors', inMinutes: 30 });
  await page.route('**/api/field/snapshot', (route) =>
    route.fulfill({ status: 500, json: { errors: [{ message: 'The database is away.' }] } }),
  );
  await signIn(page, company.email);
  await expect(page.getByText('Nothing on this device yet')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('The database is away.');
  await lookAt(page, 'today-error');
  await page.unroute('**/api/field/snapshot');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByTestId('next-visit')).toBeVisible();

  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Your session has ended.');
  await expect(page.getByTestId('next-visit')).toBeVisible();
  await lookAt(page, 'session-ended');
  await company.close();
});
