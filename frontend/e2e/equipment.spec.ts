import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { createPeople } from '../../seeds/index.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, type FieldCompany } from './support/field-company.ts';
import { portalUrl, signIn, waitForServiceWorker } from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';
import { moveTo } from './support/studio-moves.ts';
import { seriousInEither } from './support/theme.ts';

const piece = randomUUID();
const label = randomUUID().slice(0, 8).toUpperCase();
let company: FieldCompany;
const mail = (who: string): string => `${who}@${company.id.slice(0, 8)}.example.com`;

test.beforeAll(async () => {
  company = await createFieldCompany('equipment', 'maintenance');
  await createPeople(
    company.knex,
    (['warehouse', 'admin'] as const).map((persona) => ({
      ...{ email: mail(persona), firstName: persona, lastName: 'Contohan' },
      memberships: [{ company: company.id, persona }],
    })),
    environment.password,
  );
  const category = randomUUID();
  await company.knex('equipment_categories').insert({
    ...{ id: category, company: company.id, name: 'Instruments', code_pattern: 'MEA-{seq:3}' },
    ...{ calibration_months: 12, overdue_rule: 'warn' },
  });
  await company.knex('equipment').insert({
    ...{ id: piece, company: company.id, category, name: 'Power meter', code: 'MEA-001' },
    ...{ calibration_due_on: '2020-01-31', label_code: label },
  });
});
test.afterAll(() => company.close());

const whereabouts = async (): Promise<unknown> =>
  (await company.knex('equipment').where({ id: piece }).first('whereabouts'))?.whereabouts;

const recordCalibration = async (page: Page): Promise<void> => {
  const table = page.getByRole('table', { name: 'Check overdue' });
  await table.getByRole('link', { name: 'MEA-001' }).click();
  await page.getByRole('button', { name: 'Record a service' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What was done').selectOption('calibration');
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Calibration: Passed')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Instruments');
  expect(await seriousInEither(page)).toEqual([]);
};

const makePlan = async (page: Page): Promise<void> => {
  await moveTo(page, '/fieldwright-equipment/plans');
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the plan').fill('Meters, quarterly');
  await dialog.getByLabel('How often').selectOption('monthlyNth');
  await dialog.locator('select[name=weekday]').selectOption('1');
  await dialog.getByLabel('What is to be done').fill('Compare the meters');
  await expect(dialog.getByRole('status')).toContainText('first Monday');
  await dialog.getByRole('button', { name: 'Make plan' }).click();
  await expect(page.getByRole('heading', { name: 'Dates' })).toBeVisible();
  await page.getByRole('button', { name: 'Make next job now' }).click();
  await dialog.getByRole('button', { name: 'Make next job now' }).click();
  await expect(page.getByRole('link', { name: /^WO-/ }).first()).toBeVisible();
};

test('a piece is checked, taken without signal, brought back to the store and kept by plan', async ({
  browser,
}) => {
  const page = await signInToStudio(browser, mail('admin'), '/fieldwright-equipment?show=overdue');
  await recordCalibration(page);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await signIn(phone, company.email);
  await waitForServiceWorker(phone);
  await phone.goto(portalUrl(`/e/${label}`));
  await expect(phone.getByText('Power meter')).toBeVisible();
  await context.setOffline(true);
  await phone.getByTestId('take').click();
  await expect(phone.getByTestId('waiting')).toContainText('Take MEA-001');
  await context.setOffline(false);
  await expect.poll(whereabouts).toBe('out');

  const store = await signInToStudio(browser, mail('warehouse'), `/content/equipment/${piece}`);
  await store.getByRole('button', { name: 'Check in' }).click();
  await store.getByRole('dialog').getByRole('button', { name: 'Check in' }).click();
  await expect(store.getByRole('button', { name: 'Check out' })).toBeVisible();
  expect(await whereabouts()).toBe('in');

  await makePlan(page);
});
