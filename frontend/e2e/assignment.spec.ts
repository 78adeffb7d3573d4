import { devices, expect, test, type Page } from '@playwright/test';
import { dayIn } from '../../extensions/domain/kernel/time.ts';
import { createPeople } from '../../seeds/index.ts';
import { insertMissing } from '../../seeds/lib/insert.ts';
import { seedId } from '../../seeds/lib/seed-id.ts';
import { seriousOn } from './support/axe.ts';
import { environment } from './support/environment.ts';
import {
  asAdmin,
  createFieldCompany,
  createVisit,
  type FieldCompany,
  publishVisit,
} from './support/field-company.ts';
import { cameraPicture, portalUrl, signIn, syncMark, takePhoto } from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';
import { moveTo } from './support/studio-moves.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const DAY = 24 * 60;
const OFFICE = ['dispatcher', 'finance', 'manager'] as const;
let company: FieldCompany;
let other: string;
const mail = (who: (typeof OFFICE)[number]): string => `${who}@${company.id}.example.com`;

test.beforeAll(async () => {
  company = await createFieldCompany('assignment', 'professional');
  await createPeople(
    company.knex,
    OFFICE.map((persona) => ({
      ...{ email: mail(persona), firstName: persona, lastName: 'Contohan' },
      memberships: [{ company: company.id, persona }],
    })),
    environment.password,
  );
  other = seedId(company.id, 'technician', 'other');
  await insertMissing(company.knex, 'technicians', [
    {
      ...{ id: other, company: company.id, code: 'T02', name: 'Ravin Contohan' },
      ...{ kind: 'in_house', level: 'senior', skills: [] },
    },
  ]);
  await insertMissing(company.knex, 'clients', [
    {
      ...{ id: seedId(company.id, 'client'), company: company.id, code: 'BANK' },
      ...{ name: 'Bank Contoh', terms_days: 30 },
    },
  ]);
  // Whatever day it is, somebody works.
  await company
    .knex('companies')
    .where({ id: company.id })
    .update({
      settings: JSON.stringify({
        dispatch: { opens: '00:00', closes: '23:59', days: [1, 2, 3, 4, 5, 6, 7] },
      }),
    });
});
test.afterAll(() => company.close());

const dialogOf = (page: Page) => page.getByRole('dialog');
const pdf = (words: string) => ({
  ...{ name: 'report.pdf', mimeType: 'application/pdf' },
  buffer: Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF`),
});

/** What the client asked for becomes an assignment with his letter; its page is open then. */
const takeIn = async (page: Page): Promise<string> => {
  await page.getByLabel('Work type').selectOption({ label: 'Valuation' });
  await page.getByLabel('Client').selectOption({ label: 'Bank Contoh' });
  await page.getByLabel('Customer name').fill('Siti Contohan');
  await page.getByLabel('Address').fill('21 Jalan Andaian, 50250 Kuala Lumpur');
  await page.locator('[data-make-order]').click();
  await page.waitForURL(/work_orders\/[\w-]{36}/);
  return page.url().slice(-36);
};

const addDocument = async (page: Page, title: string, category: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add a document' }).click();
  const dialog = dialogOf(page);
  await dialog.locator('input[type=file]').setInputFiles(pdf(title));
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Category').selectOption({ label: category });
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByText(`${title} is saved.`)).toBeVisible();
};

const visit = async (phone: Page, order: string): Promise<void> => {
  await phone.goto(portalUrl(`/visits/${order}`));
  const step = phone.getByTestId('primary-step').first();
  await expect(step).toBeDisabled();
  await phone.getByRole('link', { name: /Photo/ }).click();
  const taken = phone.getByRole('listitem').getByRole('img');
  const picture = await cameraPicture('#3a5');
  for (const count of [1, 2]) {
    await takePhoto(phone, picture);
    await expect(taken).toHaveCount(count);
  }
  await phone.goto(portalUrl(`/visits/${order}`));
  await step.filter({ hasText: 'Finish the site visit' }).click();
  await expect(step).toHaveText('Submit the report');
  await phone.getByTestId('undo-bar').first().getByRole('button', { name: 'Tell now' }).click();
  await expect(syncMark(phone)).toHaveText('All sent');
};

const askForLeave = async (phone: Page, day: string): Promise<void> => {
  await phone.goto(portalUrl('/leave'));
  await expect(phone.getByRole('heading', { name: 'Annual leave' })).toBeVisible();
  await phone.getByLabel('First day').fill(day);
  await phone.getByLabel('Last day').fill(day);
  await expect(phone.getByText(/Visits at that time/)).toBeVisible();
  await phone.getByRole('button', { name: 'Ask for leave' }).click();
  await expect(phone.getByText(/To be decided/).first()).toBeVisible();
};

/** Leave is approved and the visit stays, so that somebody gives it to another. */
const approveLeave = async (page: Page): Promise<void> => {
  await moveTo(page, '/fieldwright-leave/decide');
  const request = page.getByRole('listitem').filter({ hasText: 'Tan Contohan' });
  await expect(request).toContainText('1 visit is at that time');
  await request.getByRole('button', { name: 'Approve' }).click();
  await dialogOf(page).getByRole('radio').last().check();
  await dialogOf(page).getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Nothing here')).toBeVisible();
};

const reassign = async (page: Page, order: string): Promise<void> => {
  await moveTo(page, `/content/work_orders/${order}`);
  await expect(page.getByRole('main')).toContainText('Contoh later');
  await page.locator('[data-assign]').first().click();
  await dialogOf(page)
    .getByRole('radio', { name: /Ravin Contohan/ })
    .check();
  await dialogOf(page).getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText(/Nothing has changed yet/).first()).toBeVisible();
};

/** The payment that finance notes waits for somebody else, whatever finance tries. */
const pay = async (page: Page, invoice: string): Promise<void> => {
  await moveTo(page, `/content/invoices/${invoice}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.locator('#menu-outlet').getByText('Record a payment', { exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'Record a payment' }).click();
  await expect(page.getByText(/Nothing has changed yet/).first()).toBeVisible();
  await moveTo(page, '/fieldwright-approvals');
  await page.getByRole('button', { name: /Asked by me 1/ }).click();
  await expect(page.getByText(/^Mark an invoice as paid/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);
  const waiting = await company
    .knex('approval_requests')
    .where({ company: company.id, command: 'invoice.pay' })
    .first('id');
  const own = await page.request.post(`${environment.url}/api/approvals/${waiting?.id}/approve`, {
    data: {},
  });
  expect([own.status(), (await own.json()).errors[0].extensions.code]).toEqual([
    403,
    'APPROVAL_OWN',
  ]);
};

test('an assignment goes from a client’s request to a paid report, past leave and approvals', async ({
  browser,
}) => {
  const dispatcher = await signInToStudio(browser, mail('dispatcher'), '/fieldwright-orders/new');
  const order = await takeIn(dispatcher);
  await addDocument(dispatcher, 'Letter of the bank', 'Letter of instruction');
  await publishVisit(company, order, 30);
  const later = await createVisit(company, {
    ...{ name: 'later', inMinutes: 5 * DAY, workType: 'VALUATION' },
  });
  const planned = await company
    .knex('appointments')
    .where({ work_order: later })
    .first('starts_at');

  const context = await browser.newContext({
    ...devices['Pixel 7'],
    permissions: ['geolocation'],
    geolocation: { latitude: 3.139, longitude: 101.6869 },
  });
  const phone = await context.newPage();
  const onSite = async (): Promise<void> => {
    await signIn(phone, company.email);
    await visit(phone, order);
    await askForLeave(phone, dayIn(planned?.starts_at ?? new Date(), ZONE));
  };
  const [manager, finance] = await Promise.all([
    signInToStudio(browser, mail('manager'), '/fieldwright-approvals'),
    signInToStudio(browser, mail('finance'), '/fieldwright-approvals'),
    onSite(),
  ]);

  await moveTo(manager, `/content/work_orders/${order}`);
  await addDocument(manager, 'Valuation report', 'Report');
  await manager.getByRole('button', { name: 'New version of Valuation report' }).click();
  await dialogOf(manager).locator('input[type=file]').setInputFiles(pdf('second'));
  await dialogOf(manager)
    .getByLabel(/What is new/)
    .fill('Comparable sales added');
  await dialogOf(manager).getByRole('button', { name: 'Upload' }).click();
  await expect(manager.getByText('Valuation report has a new version.')).toBeVisible();
  await expect(manager.getByRole('button', { name: '1 earlier version' })).toBeVisible();
  const primary = manager.locator('[data-primary-action]');
  for (const step of ['Submit the report', 'Accept the report']) {
    await primary.getByText(step, { exact: true }).click();
    await dialogOf(manager).getByRole('button', { name: step }).click();
    await expect(primary.getByText(step, { exact: true })).toHaveCount(0);
  }
  await approveLeave(manager);

  const [invoice] = await asAdmin<{ id: string }[]>('/api/invoices', { orders: [order] });
  await Promise.all([reassign(dispatcher, later), pay(finance, invoice?.id ?? '')]);

  await moveTo(manager, '/fieldwright-approvals');
  const cards = manager.locator('article');
  await expect(cards).toHaveCount(2);
  expect(await seriousOn(manager, { within: ['main'] })).toEqual([]);
  for (const left of [1, 0]) {
    await cards.first().getByRole('button', { name: 'Approve' }).click();
    await expect(cards).toHaveCount(left);
  }
  const moved = await company.knex('work_orders').where({ id: later }).first('technician');
  expect(moved).toEqual({ technician: other });
  const paid = await company.knex('invoices').where({ company: company.id }).first('status');
  expect(paid).toEqual({ status: 'paid' });
});
