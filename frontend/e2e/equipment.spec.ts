import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { createPeople } from '../../seeds/index.ts';
import { axeOn } from './support/axe.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, type FieldCompany } from './support/field-company.ts';
import { portalUrl, signIn, waitForServiceWorker } from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';
import { moveTo } from './support/studio-moves.ts';

let company: FieldCompany;
let admin: string;
let piece: string;
test.beforeEach(async () => {
  company = await createFieldCompany('equipment');
  admin = `admin@${company.id}.example.com`;
  await createPeople(
    company.knex,
    [
      {
        ...{ email: admin, firstName: 'Aminah', lastName: 'Contohan' },
        memberships: [{ company: company.id, persona: 'admin' }],
      },
    ],
    environment.password,
  );
  const category = randomUUID();
  piece = randomUUID();
  await company.knex('equipment_categories').insert({
    ...{ id: category, company: company.id, name: 'Instruments', code_pattern: 'MEA-{seq:3}' },
    ...{ calibration_months: 12, overdue_rule: 'warn' },
  });
  await company.knex('equipment').insert({
    ...{ id: piece, company: company.id, category, name: 'Power meter', code: 'MEA-001' },
    ...{ calibration_due_on: '2020-01-31', label_code: randomUUID().slice(0, 8).toUpperCase() },
  });
});
test.afterEach(() => company.close());

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const expectAccessible = async (page: Page, where: string, include = 'main'): Promise<void> => {
  const { violations } = await axeOn(page).include(include).analyze();
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  expect.soft(found, where).toEqual([]);
};

test('a piece is checked, taken without signal by its label, and maintained by plan', async ({
  browser,
  page: phone,
  context,
}) => {
  const label = (await company.knex('equipment').where({ id: piece }).first())?.label_code;
  const page = await signInToStudio(browser, admin, '/fieldwright-equipment?show=overdue');
  const table = page.getByRole('table', { name: 'Check overdue' });
  await expect(table).toContainText('Power meter');
  await expectAccessible(page, 'register');
  await table.getByRole('link', { name: 'MEA-001' }).click();
  await expect(page.locator('.head .state')).toHaveText(/Good/);
  await page.getByRole('button', { name: 'Record a service' }).first().click();
  await dialogOf(page).getByLabel('What was done').selectOption('calibration');
  await dialogOf(page).getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Calibration: Passed')).toBeVisible();
  await expectAccessible(page, 'page of a piece');

  await signIn(phone, company.email);
  await waitForServiceWorker(phone);
  await phone.goto(portalUrl(`/e/${String(label)}`));
  await expect(phone.getByText('Power meter')).toBeVisible();
  await expectAccessible(phone, 'piece in the portal', 'body');
  await context.setOffline(true);
  await phone.getByTestId('take').click();
  await expect(phone.getByTestId('waiting')).toContainText('Take MEA-001');
  await context.setOffline(false);
  await expect(phone.getByTestId('bring')).toBeVisible();
  await expect
    .poll(async () => (await company.knex('equipment').where({ id: piece }).first())?.whereabouts)
    .toBe('out');

  await moveTo(page, '/fieldwright-equipment/plans');
  await page.locator('[data-new-plan]').click();
  await dialogOf(page).getByLabel('Name of the plan').fill('Meters, quarterly');
  await dialogOf(page).getByLabel('How often').selectOption('monthlyNth');
  await dialogOf(page).getByLabel('Weekday', { exact: true }).selectOption('1');
  await dialogOf(page).getByLabel('What is to be done').fill('Compare the meters');
  await expect(dialogOf(page).locator('[data-plan-words]')).toContainText('first');
  await expectAccessible(page, 'plan', '[role=dialog]');
  await dialogOf(page).getByRole('button', { name: 'Make plan' }).click();
  await expect(page.getByRole('heading', { name: 'Dates' })).toBeVisible();
  await page.locator('[data-now]').click();
  await dialogOf(page).getByRole('button', { name: 'Make next job now' }).click();
  await expect(page.getByRole('link', { name: /^WO-/ }).first()).toBeVisible();
  await expectAccessible(page, 'page of a plan');
});
