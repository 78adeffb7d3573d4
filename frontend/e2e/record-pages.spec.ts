import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { createOrders, createPeople } from '../../seeds/index.ts';
import { environment } from './support/environment.ts';
import {
  asAdmin,
  createFieldCompany,
  createVisit,
  type FieldCompany,
} from './support/field-company.ts';
import { signInToStudio } from './support/review-company.ts';
import { lookAtStudio } from './support/studio-look.ts';

let company: FieldCompany;
let email: string;
let visit: string;
let customer: string;
let partner: { id: string };

test.beforeAll(async () => {
  company = await createFieldCompany('record-pages');
  email = `manager@${company.id.slice(0, 8)}.example.com`;
  await createPeople(
    company.knex,
    [
      {
        email,
        firstName: 'Mei',
        lastName: 'Contoh',
        memberships: [{ company: company.id, persona: 'manager' }],
      },
    ],
    environment.password,
  );
  customer = randomUUID();
  await company.knex('customers').insert({
    id: customer,
    company: company.id,
    number: 'K-0001',
    name: 'Siti Contohan',
    phones: JSON.stringify(['0126999999']),
  });
  partner = (await company
    .knex('partners')
    .where({ company: company.id, code: 'TIME-FTTH' })
    .first('id', 'partner_group')) as typeof partner;
  visit = await createVisit(company, {
    name: 'record-pages',
    inMinutes: 60,
    values: { customer, partner: partner.id, customer_name: 'Siti Contohan' },
  });
  await createOrders(company.knex, {
    company: company.id,
    name: 'record-pages-more',
    count: 3,
    workType: 'ACTIVATION',
    values: { building: company.building },
  });
  const { id: splitter } = (await company
    .knex('splitters')
    .where({ building: company.building })
    .orderBy('code')
    .first('id')) as { id: string };
  await asAdmin(`/api/splitters/${splitter}/allocate`, { workOrder: visit, port: 2 });
});
test.afterAll(async () => {
  await company.close();
});

test('a manager looks at buildings, technicians, partners and customers, and moves orders on', async ({
  browser,
}) => {
  test.slow();
  const page = await signInToStudio(browser, email);
  const main = page.locator('main');
  const open = async (path: string): Promise<void> => {
    await page.goto(`${environment.url}/admin${path}`);
  };

  await test.step('a building with its ports', async () => {
    await open(`/content/buildings/${company.building}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Menara Contoh');
    const used = main.getByRole('link', { name: /^Port 2 Used/ });
    await expect(used).toHaveAttribute('href', new RegExp(`/content/work_orders/${visit}$`));
    await expect(main.getByRole('link', { name: /^Port 1 Available/ }).first()).toBeVisible();
    await expect(main.getByRole('region', { name: 'Visits to come' })).toContainText(
      'Tan Contohan',
    );
    await lookAtStudio(page, 'building');

    await main.getByRole('button', { name: 'Edit City' }).click();
    const editor = main.getByRole('group', { name: 'Edit City' });
    await editor.locator('input').fill('Kuala Lumpur');
    await editor.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(main.getByRole('region', { name: 'History' })).toContainText('Kuala Lumpur');
  });

  await test.step('a technician and his days', async () => {
    await open(`/content/technicians/${company.technician}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tan Contohan');
    await expect(main.getByRole('region', { name: 'Last 30 days' })).toBeVisible();
    await expect(main.getByText('May sign in to the portal.')).toBeVisible();
    await lookAtStudio(page, 'technician');
    await main.getByRole('button', { name: 'Day before' }).click();
    await expect(main.getByText('No visit on this day.')).toBeVisible();
  });

  await test.step('a partner and a customer', async () => {
    await open(`/content/partners/${partner.id}`);
    await expect(main.getByRole('region', { name: 'Rates' })).toBeVisible();
    await lookAtStudio(page, 'partner');
    await open(`/content/customers/${customer}`);
    await expect(main.getByRole('region', { name: 'Not paid yet' })).toContainText(
      'Everything is paid.',
    );
    await expect(main.getByRole('link', { name: '1 open' }).first()).toBeVisible();
    await lookAtStudio(page, 'customer');
  });

  await test.step('the same step with many orders', async () => {
    await open(`/content/buildings/${company.building}`);
    await main.getByRole('link', { name: '4 open' }).last().click();
    await expect(main.getByText('Only the orders of Menara Contoh')).toBeVisible();
    await main.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
    await lookAtStudio(page, 'many-orders');
    await main.locator('[data-take-step]').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: /cancel/i })
      .first()
      .check();
    await dialog.getByLabel('Reason').fill('The building is not ready');
    await dialog.locator('[data-confirm]').click();
    await expect(dialog).toBeHidden();
    await expect(main.getByText(/orders changed\./)).toBeVisible();
  });

  await test.step('a new row and all fields are the form of the Studio', async () => {
    await open(`/content/customers/${customer}?form`);
    await expect(page.locator('main .v-form').first()).toBeVisible();
    await open('/content/buildings/+');
    await expect(page.locator('main .v-form').first()).toBeVisible();
  });
  await page.context().close();
});
