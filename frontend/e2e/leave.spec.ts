import { devices, expect, test } from '@playwright/test';
import { createPeople } from '../../seeds/index.ts';
import { dayIn } from '../../extensions/domain/kernel/time.ts';
import { axeOn } from './support/axe.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, createVisit, type FieldCompany } from './support/field-company.ts';
import { signIn } from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';

const ZONE = 'Asia/Kuala_Lumpur';
let company: FieldCompany;
let manager: string;
test.beforeAll(async () => {
  company = await createFieldCompany('leave');
  manager = `manager@${company.id}.example.com`;
  const person = { email: manager, firstName: 'Mokhtar', lastName: 'Contohan' };
  const memberships = [{ company: company.id, persona: 'manager' as const }];
  await createPeople(company.knex, [{ ...person, memberships }], environment.password);
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

test('a technician asks for leave on the phone, and the visit in its way goes to the pool', async ({
  browser,
}) => {
  const order = await createVisit(company, { name: 'leave', inMinutes: 120 });
  const visit = await company.knex('appointments').where({ work_order: order }).first();
  const day = dayIn(visit?.starts_at ?? new Date(), ZONE);

  const phone = await (await browser.newContext(devices['Pixel 7'])).newPage();
  await signIn(phone, company.email);
  await phone.getByRole('link', { name: 'Profile' }).click();
  await phone.getByRole('link', { name: 'Leave' }).click();
  await expect(phone.getByRole('heading', { name: 'Annual leave' })).toBeVisible();
  await phone.getByLabel('First day').fill(day);
  await phone.getByLabel('Last day').fill(day);
  await expect(phone.getByText(/Visits at that time/)).toBeVisible();
  await phone.getByRole('button', { name: 'Ask for leave' }).click();
  await expect(phone.getByText(/To be decided/).first()).toBeVisible();

  const page = await signInToStudio(browser, manager, '/fieldwright-leave/decide');
  const request = page.getByRole('listitem').filter({ hasText: 'Tan Contohan' });
  await expect(request).toContainText('1 visit is at that time');
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  );
  await request.getByRole('button', { name: 'Approve' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /Move them to the pool/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Nothing here')).toBeVisible();
  expect(await company.knex('appointments').where({ work_order: order }).first()).toMatchObject({
    technician: null,
    status: 'draft',
  });

  await page.goto(`${environment.url}/admin/fieldwright-calendar`);
  const entry = page.locator('[data-kind=leave]').first();
  await expect(entry).toBeVisible();
  await entry.click();
  await expect(page.getByRole('dialog')).toContainText('Tan Contohan');

  await phone.reload();
  await expect(phone.getByText(/Approved/)).toBeVisible();
});
