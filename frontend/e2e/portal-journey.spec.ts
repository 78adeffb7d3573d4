import { expect, test } from '@playwright/test';
import { environment } from './support/environment.ts';
import {
  asAdmin,
  createFieldCompany,
  createVisit,
  publishVisit,
  type FieldCompany,
} from './support/field-company.ts';
import {
  cameraPicture,
  portalUrl,
  readStores,
  signIn,
  signOnPad,
  syncMark,
  takePhoto,
  waitForServiceWorker,
} from './support/portal.ts';

const SERIAL = '4857544312345678';
let company: FieldCompany;

test.beforeAll(async () => {
  company = await createFieldCompany('portal-journey');
});
test.afterAll(async () => {
  await company.close();
});
test.use({
  permissions: ['geolocation'],
  geolocation: { latitude: 3.139, longitude: 101.6869 },
  viewport: { width: 360, height: 740 },
});

test('a job is done through a network cut and nothing is lost or doubled', async ({
  page,
  context,
}) => {
  const order = await createVisit(company, { name: 'journey', inMinutes: 30 });
  await signIn(page, company.email);
  await waitForServiceWorker(page);

  const step = page.getByTestId('primary-step').first();
  await expect(page.getByTestId('next-visit')).toContainText('Contoh journey 1');
  await step.filter({ hasText: 'Set off' }).click();
  await expect(step).toHaveText('Meet the customer');
  // Pressed by mistake, taken back, and meant the second time.
  const undo = page.getByTestId('undo-bar').first();
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(step).toHaveText('Set off');
  await step.click();
  await expect(step).toHaveText('Meet the customer');
  await undo.getByRole('button', { name: 'Tell now' }).click();
  await expect(syncMark(page)).toHaveText('All sent');

  await context.setOffline(true);
  await step.click();
  await expect(step).toHaveText('Complete the job');
  await step.click();
  const checklist = page.getByTestId('checklist');
  await expect(page.getByText('6 things are still missing')).toBeVisible();
  await expect(page.getByTestId('complete')).toBeDisabled();

  await checklist.getByRole('link', { name: 'ONU serial' }).click();
  await page.getByLabel('Serial number').fill('4857-54');
  await page.getByRole('button', { name: 'Save the serial' }).click();
  await expect(page.getByText('Too short: 6 of at least 8 characters.')).toBeVisible();
  await page.getByLabel('Serial number').fill('4857-5443-1234-5678');
  await expect(page.getByText(`Saved as ${SERIAL}`)).toBeVisible();
  await page.getByRole('button', { name: 'Save the serial' }).click();

  await checklist.getByRole('link', { name: 'Splitter port' }).click();
  await page.getByRole('radio', { name: /SP02/ }).check();
  await page.getByRole('radio', { name: /^5 available/ }).check();
  await page.getByRole('button', { name: 'Save the port' }).click();
  await expect(checklist).toContainText('SP02, port 5');

  // The phone closes the tab and opens it again in the cellar.
  await page.reload();
  await expect(checklist).toContainText('SP02, port 5');

  await checklist.getByRole('link', { name: /Photo: Splitter/ }).click();
  // Then closes it behind its own camera; the picture that was being taken reaches nobody.
  const camera = page.waitForEvent('filechooser');
  await page.locator('input[type=file]').first().click();
  await camera;
  await page.reload();
  await expect(page.getByText('The phone closed the portal while the camera')).toBeVisible();
  const taken = page.getByRole('listitem').getByText('Not sent');
  for (const [index, color] of ['#3a5', '#35a', '#a53'].entries()) {
    await takePhoto(page, await cameraPicture(color));
    await expect(taken).toHaveCount(index + 1);
  }
  await page.goto(portalUrl(`/visits/${order}/complete`));

  await checklist.getByRole('link', { name: 'Customer signature' }).click();
  await expect(page.getByLabel('Name of the person who signs')).toHaveValue('Contoh journey 1');
  await signOnPad(page);
  await page.getByRole('button', { name: 'Keep the signature' }).click();

  await expect(page.getByText('Everything is there.')).toBeVisible();
  await page.getByTestId('complete').click();
  await expect(page.getByRole('heading', { name: 'Done today' })).toBeVisible();
  await expect(syncMark(page)).toHaveText('Offline, 8 not sent');

  // The first answer after the cut gets lost on its way back.
  let lost = 0;
  await context.route('**/api/field/commands', async (route) => {
    if (lost > 0) {
      await route.continue();
      return;
    }
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await context.setOffline(false);
  await expect(syncMark(page)).toHaveText('All sent', { timeout: 60_000 });
  expect(lost).toBe(1);

  const row = await company.knex('work_orders').where({ id: order }).first();
  expect(row).toMatchObject({ status: 'OrderCompleted', onu_serial: SERIAL });
  const events = await company
    .knex('work_order_events')
    .where({ work_order: order, kind: 'status_changed' })
    .whereIn('to_status', ['OnTheWay', 'MetCustomer', 'OrderCompleted'])
    .orderBy('occurred_at')
    .select('to_status', 'source', 'lat', 'occurred_at', 'received_at');
  const [, met] = events;
  expect(events.map(({ to_status }) => to_status)).toEqual([
    'OnTheWay',
    'MetCustomer',
    'OrderCompleted',
  ]);
  expect(events.every(({ source }) => source === 'portal')).toBe(true);
  expect(Number(events[0]?.lat)).toBeCloseTo(3.139, 3);
  expect(Number(met?.occurred_at)).toBeLessThan(Number(met?.received_at));

  const evidence = await company
    .knex('evidence as e')
    .join('directus_files as f', 'f.id', 'e.file')
    .where({ 'e.work_order': order })
    .orderBy('e.category')
    .select('e.category', 'e.caption', 'f.width', 'f.type');
  expect(evidence.map(({ category }) => category)).toEqual([
    'completion',
    'customer_signature',
    'onu',
    'splitter',
  ]);
  expect(evidence[1]).toMatchObject({ caption: 'Contoh journey 1' });
  expect(evidence[0]).toMatchObject({ type: 'image/jpeg', width: 1600 });
  const attachments = await company
    .knex('port_attachments')
    .where({ work_order: order, released_at: null });
  expect(attachments).toHaveLength(1);
});

test('a standby port waits for its approval, and another device sees what this one did', async ({
  page,
  browser,
}) => {
  const order = await createVisit(company, { name: 'standby', inMinutes: 35 });
  await signIn(page, company.email);
  await page.goto(portalUrl(`/visits/${order}/port`));
  await page.getByRole('radio', { name: /SP02/ }).check();
  await page.getByRole('radio', { name: /^32 standby/ }).check();
  await page.getByLabel('Approved by').fill('Encik Contoh');
  await page.getByLabel('Remark').fill('By phone: all other ports are taken.');
  await takePhoto(page, await cameraPicture('#456'));
  await expect(page.getByText('One picture is attached.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the port' }).click();

  // The proof is there; recording the approval is the office's part.
  await page.getByRole('link', { name: 'Put it right' }).click();
  const change = page.getByTestId('change');
  await expect(change).toContainText('ask a manager to approve it');
  const [port] = await company
    .knex('splitter_ports as p')
    .join('splitters as s', 's.id', 'p.splitter')
    .where({ 's.building': company.building, 's.code': 'SP02', 'p.number': 32 })
    .select('p.id');
  const proof = await company
    .knex('evidence')
    .where({ work_order: order, category: 'approval' })
    .first();
  await asAdmin('/items/standby_approvals', {
    company: company.id,
    splitter_port: port.id,
    work_order: order,
    approver_name: 'Encik Contoh',
    remark: 'Confirmed by the partner.',
    file: proof?.file,
  });
  await change.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Everything is sent')).toBeVisible();
  const held = await company
    .knex('port_attachments')
    .where({ work_order: order, released_at: null });
  expect(held).toHaveLength(1);

  await page.goto(portalUrl(`/visits/${order}/photos`));
  await page.getByLabel('What does the next photo show?').selectOption('Router');
  await takePhoto(page, await cameraPicture('#654'));
  await expect(page.getByAltText('Router, picture 1')).toBeVisible();
  await expect(syncMark(page)).toHaveText('All sent');

  // No room on the phone: the picture stays in hand, and is kept once there is some.
  await page.evaluate(`realAdd = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args) {
      if (this.name === 'files') throw new DOMException('No room', 'QuotaExceededError');
      return realAdd.apply(this, args);
    };
    undefined`);
  await takePhoto(page, await cameraPicture('#456'));
  await expect(page.getByText('This phone has no room left').first()).toBeVisible();
  await page.evaluate('IDBObjectStore.prototype.add = realAdd; undefined');
  await page.getByRole('button', { name: 'Keep it now' }).click();
  await expect(page.getByText('This phone has no room left')).toHaveCount(0);
  await expect(syncMark(page)).toHaveText('All sent');

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await signIn(elsewhere, company.email);
  await elsewhere.goto(portalUrl(`/visits/${order}/photos`));
  const picture = elsewhere.getByAltText('Router, picture 1');
  await expect(picture).toBeVisible();
  const width = (): Promise<number> =>
    picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
  await other.close();
});

test('another time is asked for in the zone of the company', async ({ page }) => {
  const order = await createVisit(company, { name: 'later', inMinutes: 45 });
  await signIn(page, company.email);
  await page.goto(portalUrl(`/visits/${order}/reschedule`));
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('New day').fill(day);
  await page.getByLabel('From').fill('09:00');
  await page.getByLabel('Until').fill('11:00');
  await page.getByLabel('Reason').fill('The customer is away today.');
  await page.getByRole('button', { name: 'Ask the dispatcher' }).click();
  await expect(page.getByText('Another time was asked for')).toContainText('09:00');
  const asked = () => company.knex('reschedules').where({ work_order: order }).first();
  await expect.poll(async () => Boolean(await asked())).toBe(true);
  const row = await asked();
  expect(row).toMatchObject({ status: 'pending', requested_by: 'customer' });
  expect(row?.proposed_start?.toISOString()).toBe(`${day}T01:00:00.000Z`);
});

test('a blocker stops the job and its photo is there before it', async ({ page }) => {
  const order = await createVisit(company, { name: 'blocked', inMinutes: 40 });
  await signIn(page, company.email);
  await page.goto(portalUrl(`/visits/${order}/blocker`));
  await page.getByLabel('What blocks the work?').selectOption({ label: 'Riser locked' });
  await page.getByLabel('Remark').fill('The management has no key today.');
  await page.getByRole('button', { name: 'Report the blocker' }).click();
  await expect(page.getByText('This reason needs at least one photo.')).toBeVisible();
  await takePhoto(page, await cameraPicture('#855'));
  await expect(page.getByText('This reason needs at least one photo.')).toBeHidden();
  await expect(syncMark(page)).toHaveText('All sent');
  await expect(page.getByAltText('Blocker, picture 1')).toBeVisible();
  await page.getByRole('button', { name: 'Report the blocker' }).click();
  await expect(page.getByText('Blocked', { exact: true })).toBeVisible();
  await expect(syncMark(page)).toHaveText('All sent');
  await expect
    .poll(async () => (await company.knex('work_orders').where({ id: order }).first())?.status)
    .toBe('Blocker');
});

test('a refused change waits for a decision and is discarded only on confirmation', async ({
  page,
  context,
}) => {
  const order = await createVisit(company, { name: 'taken', inMinutes: 50 });
  await signIn(page, company.email);
  await waitForServiceWorker(page);
  await page.goto(portalUrl(`/visits/${order}`));
  await expect(page.getByTestId('primary-step')).toHaveText('Set off');
  await context.setOffline(true);
  await page.getByTestId('primary-step').click();
  await expect(page.getByTestId('primary-step')).toHaveText('Meet the customer');
  await company.knex.transaction(async (trx) => {
    await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
    await trx('work_orders').where({ id: order }).update({ status: 'Cancelled' });
  });
  await context.setOffline(false);
  await expect(syncMark(page)).toHaveText('1 not sent');
  await page.goto(portalUrl('/changes'));
  const change = page.getByTestId('change');
  await expect(change).toContainText('Set off');
  await change.getByRole('button', { name: /Discard|Keep theirs/ }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(change).toBeVisible();

  await page.getByRole('link', { name: 'Profile' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('dialog')).toContainText('One change has not reached the office');
  await page.getByRole('link', { name: 'See the pending changes' }).click();

  await change.getByRole('button', { name: /Discard|Keep theirs/ }).click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByText('Everything is sent')).toBeVisible();
});

test('leaving with unsent work keeps it for the same person', async ({ page, context }) => {
  const order = await createVisit(company, { name: 'leaving', inMinutes: 55 });
  await signIn(page, company.email);
  await waitForServiceWorker(page);
  await page.goto(portalUrl(`/visits/${order}`));
  await expect(page.getByTestId('primary-step')).toHaveText('Set off');
  await context.setOffline(true);
  await page.getByTestId('primary-step').click();
  await expect(page.getByTestId('primary-step')).toHaveText('Meet the customer');
  await page.goto(portalUrl('/profile'));
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out all the same' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to your visits' })).toBeVisible();
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(company.email);

  // What was ended without a network is ended at the server as soon as there is one.
  await context.setOffline(false);
  const loggedOut = page.waitForResponse('**/auth/logout');
  await page.reload();
  expect((await loggedOut).status()).toBeLessThan(300);
  const session = await page.request.get(`${environment.url}/api/auth/capabilities`);
  expect(session.status()).toBe(401);

  await signIn(page, company.email);
  await expect(syncMark(page)).toHaveText('All sent');
  await expect
    .poll(async () => (await company.knex('work_orders').where({ id: order }).first())?.status)
    .toBe('OnTheWay');
});

test('passwords are shown on demand, noted, and never kept on the device', async ({ page }) => {
  const { id } = await asAdmin<{ id: string }>('/api/orders', {
    company: company.id,
    workType: 'ACTIVATION',
    serviceId: 'TBBN0009999',
    customerName: 'Contoh Rahsia',
    phones: ['0123456789'],
    addressText: '9 Jalan Contoh',
    building: company.building,
    secrets: { onu_password: 'not-for-the-phone' },
  });
  await publishVisit(company, id, 65);
  await signIn(page, company.email);
  await page.goto(portalUrl(`/visits/${id}`));
  await page.getByRole('button', { name: 'Show passwords' }).click();
  await expect(page.getByText('not-for-the-phone')).toBeVisible();
  const stored = await readStores(page);
  expect(stored).toContain('Contoh Rahsia');
  expect(stored).not.toContain('not-for-the-phone');
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(page.getByText('not-for-the-phone')).toBeHidden();
  const noted = await company
    .knex('work_order_events')
    .where({ work_order: id, kind: 'secret_revealed' });
  expect(noted).toHaveLength(1);
});

test('signing in says clearly what is wrong', async ({ page, context }) => {
  await page.goto(portalUrl());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Enter your e-mail address.')).toBeVisible();
  await page.getByLabel('E-mail', { exact: true }).fill(company.email);
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('The e-mail or the password is not right.')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('No connection. Signing in needs a network.')).toBeVisible();
});
